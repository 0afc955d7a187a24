import { uuidV7 } from '@ocop/domain-kit';
import { aCaller, caughtUp, requestId } from '@ocop/testing';
import { recognised, revoked, productRegistered } from './events.ts';
import { aWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => { world = await aWorld(import.meta.url); }, 90_000);
afterAll(() => world.stop(), 60_000);

const point = { code: 'DB-01', name: 'Điểm bán minh họa', unit: '18073@E2025H2', operator: 'Đơn vị minh họa', openedOn: '2026-11-01', illustrative: true };

describe('a sales point', () => {
  it('is registered with the notice that no act is known for its day', async () => {
    const { salesPoint } = await world.done('registerSalesPoint', point);
    expect(salesPoint).toMatchObject({ code: 'DB-01', state: 'OPEN', act: null, illustrative: true, unit: { id: '18073@E2025H2' }, allowedActions: ['CLOSE', 'PUBLISH_LISTING'] });
    expect((salesPoint as { notices: object[] }).notices).toContainEqual({ code: 'NO_ACT_KNOWN', message: 'No act known after QĐ 950/QĐ-BCT for 2026-11-01.', day: '2026-11-01', lastAct: 'QĐ 950/QĐ-BCT' });
    expect(await world.refused('registerSalesPoint', { ...point, code: 'db-01' })).toBe('CODE_TAKEN');
  }, 30_000);

  it('lies in a unit of its opening day', async () => {
    expect(await world.refused('registerSalesPoint', { ...point, code: 'DB-02', unit: '436@E2024' })).toBe('UNIT_OF_ANOTHER_ERA');
    expect(await world.refused('registerSalesPoint', { ...point, code: 'DB-02', unit: '99999@E2025H2' })).toBe('UNKNOWN_UNIT');
    const old = await world.done('registerSalesPoint', { ...point, code: 'DB-02', unit: '436@E2024', openedOn: '2024-05-01' });
    expect(old['salesPoint']).toMatchObject({ act: 'QĐ 950/QĐ-BCT' });
  }, 30_000);

  it('takes no listing before it opens or after it closed', async () => {
    const product = await world.aProduct('QD-1');
    expect(await world.refused('publishListing', { product, salesPoint: await world.aPoint({ openedOn: '2026-12-01' }) })).toBe('SALES_POINT_NOT_OPEN');
    const closing = await world.aPoint();
    await world.done('closeSalesPoint', { salesPoint: closing, ground: 'Hết hợp đồng' });
    expect(await world.refused('publishListing', { product, salesPoint: closing })).toBe('SALES_POINT_NOT_OPEN');
    expect(await world.refused('publishListing', { product, salesPoint: uuidV7() })).toBe('UNKNOWN_SALES_POINT');
  }, 30_000);

  it('is listed in the order of codes, page by page', async () => {
    const ask = async (after?: string) => (await world.as().ask<{ salesPoints: { totalCount: number; edges: { node: { code: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(
      'query ($after: String) { salesPoints(first: 1, after: $after) { totalCount edges { node { code } } pageInfo { hasNextPage endCursor } } }', { after })).salesPoints;
    const first = await ask();
    const second = await ask(first.pageInfo.endCursor);
    expect(first.totalCount).toBeGreaterThanOrEqual(4);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect([first.edges[0]!.node.code, second.edges[0]!.node.code]).toEqual(['DB-01', 'DB-02']);
  }, 30_000);
});

describe('a listing', () => {
  it('shows the product at the point, once, until it is withdrawn', async () => {
    const product = await world.aProduct('QD-2');
    const salesPoint = await world.aPoint();
    const request = requestId();
    const operator = aCaller('SALES_POINT_OPERATOR');
    const first = await world.done('publishListing', { requestId: request, product, salesPoint }, operator);
    expect(await world.done('publishListing', { requestId: request, product, salesPoint }, operator)).toEqual(first);
    expect(await world.refused('publishListing', { product, salesPoint })).toBe('ALREADY_PUBLISHED');
    expect(await world.product(product, operator)).toMatchObject({ salesPoints: [{ id: salesPoint }], listings: [{ state: 'PUBLISHED', certificateNumber: 'QD-2', allowedActions: ['WITHDRAW'] }] });
    await world.done('withdrawListing', { listing: (first['listing'] as { id: string }).id }, operator);
    expect(await world.product(product)).toMatchObject({ salesPoints: [], listings: [{ state: 'STOPPED', stopReason: 'WITHDRAWN', allowedActions: [] }] });
  }, 30_000);

  it('needs a certificate in force on the day', async () => {
    const salesPoint = await world.aPoint();
    expect(await world.refused('publishListing', { product: uuidV7(), salesPoint })).toBe('UNKNOWN_PRODUCT');
    expect(await world.refused('publishListing', { product: await world.aProduct(), salesPoint })).toBe('NO_CERTIFICATE_IN_FORCE');
    expect(await world.refused('publishListing', { product: await world.aProduct('QD-OLD', '2023-11-24', '2026-11-23'), salesPoint })).toBe('NO_CERTIFICATE_IN_FORCE');
    await world.done('publishListing', { product: await world.aProduct('QD-LAST-DAY', '2023-11-25', '2026-11-24'), salesPoint });
  }, 30_000);

  it('is refused when the revocation came before the product was known', async () => {
    const id = uuidV7();
    await caughtUp([await world.rating.say(id, recognised(id, 'QD-3')), await world.rating.say(id, revoked(id, 'QD-3'))], world.service.eventing);
    await caughtUp(await world.registry.say(id, productRegistered(id)), world.service.eventing);
    expect(await world.refused('publishListing', { product: id, salesPoint: await world.aPoint() })).toBe('NO_CERTIFICATE_IN_FORCE');
  }, 30_000);

  it('says why in the caller’s language, and is not for everybody', async () => {
    const input = { product: await world.aProduct(), salesPoint: await world.aPoint() };
    expect((await world.perform('publishListing', input, undefined, 'vi')).userErrors).toEqual([{ code: 'NO_CERTIFICATE_IN_FORCE', message: 'Sản phẩm không có giấy chứng nhận còn hiệu lực.', path: ['input', 'product'] }]);
    const { errors } = await world.as(aCaller('PRODUCER')).send('mutation ($input: PublishListingInput!) { publishListing(input: $input) { after } }', { input: { ...input, requestId: requestId() } });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  }, 30_000);
});

describe('stamps', () => {
  it('get serials that nobody else has, however many are issued at once', async () => {
    const product = await world.aProduct('QD-4');
    const issued = await Promise.all(Array.from({ length: 12 }, (_, index) => world.done('issueStamps', { product, lot: `L-${index}`, count: 100 + index })));
    const ranges = issued.map(({ stampIssue }) => stampIssue as { firstSerial: string; lastSerial: string; count: number }).sort((a, b) => Number(a.firstSerial) - Number(b.firstSerial));
    for (const [index, range] of ranges.entries()) {
      expect(Number(range.lastSerial) - Number(range.firstSerial) + 1).toBe(range.count);
      if (index > 0) expect(Number(range.firstSerial)).toBeGreaterThan(Number(ranges[index - 1]!.lastSerial));
    }
  }, 30_000);

  it('keep their serials when the same issue is asked for again', async () => {
    const product = await world.aProduct('QD-5');
    const input = { requestId: requestId(), product, lot: 'L-1', count: 10 };
    expect(await world.done('issueStamps', input)).toEqual(await world.done('issueStamps', input));
    expect(await world.refused('issueStamps', { ...input, count: 11 })).toBe('REQUEST_ID_REUSED');
    expect((await world.product(product)).stampIssues).toHaveLength(1);
  }, 30_000);

  it('are checked by serial', async () => {
    const product = await world.aProduct('QD-6');
    const { stampIssue } = await world.done('issueStamps', { product, lot: 'L-9', count: 3 });
    const { firstSerial, lastSerial } = stampIssue as { firstSerial: string; lastSerial: string };
    expect(await world.stamp(lastSerial)).toMatchObject({ status: 'VALID', product: { id: product }, lot: 'L-9' });
    expect(await world.stamp(firstSerial)).toMatchObject({ status: 'VALID' });
    expect(await world.stamp('999999999')).toMatchObject({ status: 'UNKNOWN', product: null });
    expect(await world.stamp('{"$gt":""}')).toMatchObject({ status: 'UNKNOWN' });
  }, 30_000);

  it('need a certificate in force, a lot, and a sensible count', async () => {
    const product = await world.aProduct('QD-7');
    expect(await world.refused('issueStamps', { product: await world.aProduct(), lot: 'L', count: 10 })).toBe('NO_CERTIFICATE_IN_FORCE');
    expect(await world.refused('issueStamps', { product, lot: '', count: 10 })).toBe('TEXT_INVALID');
    expect(await world.refused('issueStamps', { product, lot: 'L', count: 0 })).toBe('COUNT_INVALID');
  }, 30_000);
});
