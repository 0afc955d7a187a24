import { day, fold } from '@ocop/domain-kit';
import { specification } from '@ocop/domain-kit/testing';
import { readReferenceData } from '../reference/reference-data.ts';
import { lineageOf } from '../reference/areas.ts';
import { namesakes, namesakesId, producerIn, type Namesakes, type PastProducer, type RecordPastProducers, type RegisterProducer } from './producer.ts';

const { given } = specification(namesakes);
const reference = readReferenceData();
const lineage = lineageOf(reference.units, reference.administrativeUnits.rows);
const meta = { requestId: 'r-1', actor: 'p-1', at: '2026-11-24T01:00:00.000Z' };

const aRow = (unit: string, asOf: string, difference: Partial<PastProducer> = {}): PastProducer =>
  ({ name: 'HTX Hương Đô (minh họa)', legalForm: 'COOPERATIVE', unit, asOf: day(asOf), illustrative: true, confirmed: false, source: 'minh-hoa', ...difference });
const past = (...data: PastProducer[]): RecordPastProducers =>
  ({ ...meta, type: 'RecordPastProducers', data, facts: { lineage: Object.fromEntries(data.map(({ unit }) => [unit, lineage(unit)])) } });
const register = (unit: string): RegisterProducer =>
  ({ ...meta, type: 'RegisterProducer', data: { name: 'HTX Hương Đô (minh họa)', legalForm: 'COOPERATIVE', unit }, facts: { lineage: { [unit]: lineage(unit) }, today: day('2026-11-24'), illustrative: true, confirmed: false, source: 'registry' } });
const stateAfter = (...commands: [...RecordPastProducers[], RecordPastProducers]): Namesakes => given().when(...commands).state;

describe('producers of one name', () => {
  it('are of one name whatever the tone marks and case', () => {
    expect(namesakesId('HTX HƯƠNG ĐÔ')).toBe(namesakesId('htx huong do'));
    expect(fold('Hộ kinh doanh')).toBe('ho kinh doanh');
  });
  it('are one in the same commune', () => { expect(stateAfter(past(aRow('18550@E2024', '2022-01-10')), past(aRow('18550@E2024', '2024-01-10'))).producers).toHaveLength(1); });
  it('are one when the commune became another (18076 was merged into 18077 on 2025-01-01)', () => {
    const { producers } = stateAfter(past(aRow('18076@E2024', '2022-01-10')), past(aRow('18077@E2025H1', '2025-03-10')), past(aRow('18073@E2025H2', '2025-09-10')));
    expect(producers).toEqual([expect.objectContaining({ units: ['18076@E2024', '18077@E2025H1', '18073@E2025H2'] })]);
  });
  it('are one in whichever order the rows come', () => {
    for (const order of [['18076@E2024', '18073@E2025H2', '18077@E2025H1'], ['18073@E2025H2', '18077@E2025H1', '18076@E2024']]) {
      expect(stateAfter(past(aRow(order[0]!, '2022-01-10')), past(aRow(order[1]!, '2022-01-10')), past(aRow(order[2]!, '2022-01-10'))).producers).toHaveLength(1);
    }
  });
  it('are two in communes that neither followed nor became each other, though both were merged into a third', () => {
    const state = stateAfter(past(aRow('18079@E2024', '2022-01-10'), aRow('18091@E2024', '2022-01-10')));
    expect(state.producers).toHaveLength(2);
    expect(producerIn(state, '18079@E2024')?.id).not.toBe(producerIn(state, '18091@E2024')?.id);
  });
  it('are two where one code names different communes in different eras (18094 was Thạch Linh, then Trần Phú)', () => {
    const same = lineage('18094@E2024').includes('18094@E2025H1');
    expect(stateAfter(past(aRow('18085@E2024', '2022-01-10')), past(aRow('18652@E2025H2', '2025-09-10'))).producers).toHaveLength(2);
    expect(same).toBe(reference.units.isSameOrSuccessor('18094@E2024', '18094@E2025H1'));
  });
  it('keep their id however often the rows come', () => {
    const once = stateAfter(past(aRow('18550@E2024', '2022-01-10')));
    given({ type: 'ProducerRegistered', producer: once.producers[0]! }).when(past(aRow('18550@E2024', '2022-01-10'))).thenNothing();
  });
  it('have the form of the latest day, in any order', () => {
    const [early, late] = [past(aRow('18550@E2024', '2020-01-10', { legalForm: 'COOPERATIVE_GROUP' })), past(aRow('18550@E2024', '2023-01-10'))];
    expect(stateAfter(early, late).producers[0]).toMatchObject({ legalForm: 'COOPERATIVE', asOf: '2023-01-10' });
    expect(stateAfter(late, early).producers[0]).toMatchObject({ legalForm: 'COOPERATIVE', asOf: '2023-01-10' });
  });
  it('are registered once, also when the commune had another name before', () => {
    given().when(register('18073@E2025H2')).then({ type: 'ProducerRegistered' });
    const before = stateAfter(past(aRow('18076@E2024', '2022-01-10')));
    given({ type: 'ProducerRegistered', producer: before.producers[0]! }).when(register('18073@E2025H2')).thenRejected('PRODUCER_EXISTS');
  });
  it('may bear the same name in another commune', () => {
    const before = stateAfter(past(aRow('18076@E2024', '2022-01-10')));
    given({ type: 'ProducerRegistered', producer: before.producers[0]! }).when(register('18652@E2025H2')).then({ type: 'ProducerRegistered' });
  });
});
