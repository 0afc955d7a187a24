import { day } from '@ocop/domain-kit';
import { specification } from '@ocop/domain-kit/testing';
import { allMarkets, detailsOn, keyOf, latestDetails, product, ranks, type Fact, type KnownProduct, type ProductDetails, type ProductEvent, type Recorded, type RecordPastProduct, type RecordProductDetails, type RegisterProduct } from './product.ts';

const { given } = specification(product);
const meta = { requestId: 'r-1', actor: 'p-1', at: '2026-11-24T01:00:00.000Z' };
const details = (difference: Partial<ProductDetails> = {}): ProductDetails => ({
  name: 'Cam Lộc Yên (minh họa 1)', producerId: 'm-1', producerName: 'HTX Lộc Yên (minh họa 1)', legalForm: 'COOPERATIVE', set: 1, group: 'I',
  unit: { code: '18550', era: 'E2024' }, district: { code: '444', era: 'E2024' }, markets: [], illustrative: true, confirmed: false, source: 'minh-hoa', ...difference,
});
const row = (on: string, difference: Partial<ProductDetails> = {}, number = '1/QĐ'): Recorded => ({ key: keyOf(day(on), ranks.RECOGNITION, number), day: day(on), details: details(difference) });
const past = (...rows: Recorded[]): RecordPastProduct => ({ ...meta, type: 'RecordPastProduct', data: { code: 'HT-444-0042', rows }, facts: null });
const registered = (recorded: Recorded): ProductEvent => ({ type: 'ProductRegistered', code: 'HT-444-0042', fact: { ...recorded, by: 'r-0' } });
const known = (state: unknown): KnownProduct => state as KnownProduct;

describe('a product of the register', () => {
  it('is registered by its first row, and its details are kept by day', () => {
    const { state } = given().when(past(row('2021-05-01'), row('2024-05-01', { name: 'Cam sạch Lộc Yên' })));
    expect(detailsOn(known(state), day('2024-04-30')).name).toBe('Cam Lộc Yên (minh họa 1)');
    expect(detailsOn(known(state), day('2024-05-01')).name).toBe('Cam sạch Lộc Yên');
    expect(latestDetails(known(state)).name).toBe('Cam sạch Lộc Yên');
  });
  it('is the same whatever the order of its rows', () => {
    const [a, b, c] = [row('2021-05-01'), row('2024-05-01', { name: 'B' }), row('2022-05-01', { name: 'C' })];
    const facts = (...order: Recorded[]): readonly Fact[] => known(given().when(...(order.map((one) => past(one)) as [RecordPastProduct])).state).facts;
    expect(facts(c, b, a)).toEqual(facts(a, b, c));
    expect(facts(b, a, c)).toEqual(facts(a, b, c));
  });
  it('does not change by a row that it has', () => given(registered(row('2021-05-01'))).when(past(row('2021-05-01'))).thenNothing());
  it('is corrected by a row of the same kind, day and number with other content', () => {
    given(registered(row('2021-05-01'))).when(past(row('2021-05-01', { name: 'Cam' }))).then({ type: 'ProductDetailsCorrected' });
    expect(known(given(registered(row('2021-05-01'))).when(past(row('2021-05-01', { name: 'Cam' }))).state).facts).toHaveLength(1);
  });
  it('has the markets of all its rows', () => {
    expect(allMarkets(known(given().when(past(row('2021-05-01', { markets: ['Lào'] }), row('2024-05-01'))).state))).toEqual(['Lào']);
  });
  it('orders rows of one day: proposal, recognition, revocation', () => {
    const proposal = { ...row('2021-05-01', { name: 'đề xuất' }), key: keyOf(day('2021-05-01'), ranks.UPGRADE_PROPOSAL, '2/QĐ') };
    expect(latestDetails(known(given().when(past(row('2021-05-01'), proposal)).state)).name).toBe('Cam Lộc Yên (minh họa 1)');
  });
});

describe('a product registered here', () => {
  const register: RegisterProduct = { ...meta, type: 'RegisterProduct', data: { idea: 'i-1', markets: [] }, facts: { code: 'HT-18073-0001', details: details({ source: 'registry' }), today: day('2026-11-24') } };
  const change = (data: RecordProductDetails['data'], on = '2026-11-24'): RecordProductDetails => ({ ...meta, requestId: 'r-2', at: '2026-11-24T02:00:00.000Z', type: 'RecordProductDetails', data, facts: { day: day(on) } });
  it('comes of its idea, once', () => {
    given().when(register).then({ type: 'ProductRegistered', code: 'HT-18073-0001', idea: 'i-1' });
    given().when(register, register).thenNothing();
  });
  it('gets other details from a day on', () => { expect(latestDetails(known(given().when(register, change({ name: 'Tên mới' })).state)).name).toBe('Tên mới'); });
  it('refuses a change of nothing, and of a product that is not there', () => {
    given().when(register, change({ name: 'Cam Lộc Yên (minh họa 1)' })).thenRejected('NOTHING_CHANGED');
    given().when(change({ name: 'x' })).thenRejected('PRODUCT_UNKNOWN');
  });
});
