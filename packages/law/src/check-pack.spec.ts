import { day } from '@ocop/domain-kit';
import { nationalPack, packs, trialPack, without } from '../test/packs.ts';
import { assemblePacks, checkPack, checkTimeline, type CriterionRow, type NationalPack, type PackProblemCode, type RulePack } from './index.ts';

const codes = (pack: RulePack): readonly PackProblemCode[] => [...new Set(checkPack(pack).map(({ code }) => code))];
const criterion = (pack: NationalPack, code: string, change: Partial<CriterionRow>): NationalPack => ({ ...pack, criteria: pack.criteria.map((row) => (row.code === code ? { ...row, ...change } : row)) });
const pack = trialPack();
const condition = pack.starConditions[0]!;

describe('a pack is loaded when it is whole', () => {
  it.each(packs.map((one) => [one.id, one] as const))('%s passes every check', (_id, one) => { expect(checkPack(one)).toEqual([]); });
  it('the trial pack passes too', () => { expect(checkPack(pack)).toEqual([]); });
});

describe('a pack is refused', () => {
  const refused: readonly (readonly [why: string, code: PackProblemCode, RulePack])[] = [
    ['without a table of its layer', 'MISSING_TABLE', without(pack, 'bands') as unknown as RulePack],
    ['with a table of the other layer', 'WRONG_LAYER', { ...pack, councils: [] } as unknown as RulePack],
    ['with a misplaced key', 'UNKNOWN_KEY', { ...pack, stop: [] } as unknown as RulePack],
    ['with one id twice', 'DUPLICATE_ID', { ...pack, stops: [pack.stops[0]!, pack.stops[0]!] }],
    ['with a row without a source', 'NO_SOURCE', { ...pack, stops: [{ ...pack.stops[0]!, cite: [] }] }],
    ['with a citation of a source that it does not have', 'UNKNOWN_REFERENCE', { ...pack, stops: [{ ...pack.stops[0]!, cite: ['vn/qd-ttg/2030-01-01/1@2030-01-01~pl_1'] }] }],
    ['with a row outside its days', 'WRONG_DAYS', { ...pack, stops: [{ ...pack.stops[0]!, from: day('2018-01-01') }] }],
    ['with bands that leave a gap at the bottom', 'BANDS', { ...pack, bands: pack.bands.filter(({ min }) => min > 0) }],
    ['with a band missing between', 'BANDS', { ...pack, bands: pack.bands.filter(({ stars }) => stars !== 3) }],
    ['with two bands at one score', 'BANDS', { ...pack, bands: pack.bands.map((band) => (band.stars === 4 ? { ...band, min: 50 } : band)) }],
    ['when a part is not the sum of its criteria', 'PART_MAXIMUM', { ...pack, parts: pack.parts.map((part) => (part.part === 'A' ? { ...part, max: 36 } : part)) }],
    ['when points above a part are not listed as bonus', 'PART_MAXIMUM', { ...pack, criteria: pack.criteria.map((row) => without(row, 'bonus')) }],
    ['when a criterion has another maximum than its options', 'CRITERION_MAXIMUM', criterion(pack, 'A1.1', { max: 4 })],
    ['with half points', 'NOT_WHOLE_POINTS', { ...pack, bands: pack.bands.map((band) => (band.stars === 5 ? { ...band, min: 89.5 } : band)) }],
    ['with one option code twice', 'OPTION_CODES', criterion(pack, 'A1.6', { options: pack.criteria.find(({ code }) => code === 'A1.6')!.options.map((option) => ({ ...option, code: 'a' })) })],
    ['with a set without a sheet', 'SET_WITHOUT_SHEET', { ...pack, sets: [{ ...pack.sets[0]!, id: 'set-99', set: '99' }, ...pack.sets] }],
    ['with two sheets of a set that nothing tells apart', 'AMBIGUOUS', { ...pack, sheets: [...pack.sheets, { ...pack.sheets[0]!, id: 'other', complete: false, decides: false }] }],
    ['with an incomplete sheet that decides', 'PART_MAXIMUM', { ...pack, sheets: [{ ...pack.sheets[0]!, complete: false }] }],
    ['with a condition that can never fail', 'NEVER_FAILS', { ...pack, starConditions: [{ ...condition, needs: [{ t: 'points', criterion: 'C10.1', min: 1 }] }] }],
    ['with a condition that can never hold', 'NEVER_HOLDS', { ...pack, starConditions: [{ ...condition, needs: [{ t: 'points', criterion: 'C10.1', min: 6 }] }] }],
    ['with a total that no sheet reaches', 'NEVER_HOLDS', { ...pack, starConditions: [{ ...condition, needs: [{ t: 'total', min: 101 }] }] }],
    ['with a criterion that is not in the sheet', 'UNKNOWN_REFERENCE', { ...pack, starConditions: [{ ...condition, needs: [{ t: 'points', criterion: 'C99.1', min: 1 }] }] }],
    ['with a misspelt flag', 'UNKNOWN_REFERENCE', { ...pack, stops: [{ ...pack.stops[0]!, when: [{ t: 'flag', fact: 'originUnknwon', is: true }] }] }],
    ['with a paper that nobody knows', 'UNKNOWN_REFERENCE', { ...pack, papers: [{ ...pack.papers[0]!, paper: 'X99' }] }],
    ['with a legal form that nobody knows', 'UNKNOWN_REFERENCE', { ...pack, stops: [{ ...pack.stops[0]!, when: [{ t: 'in', fact: 'legalForm', anyOf: ['GUILD'] }] }] }],
    ['with a condition on every legal form', 'NEVER_FAILS', { ...pack, stops: [{ ...pack.stops[0]!, when: [{ t: 'in', fact: 'legalForm', anyOf: pack.vocabulary.legalForms.map(({ code }) => code) }] }] }],
    ['when two rows give the same stars on the same days to two levels', 'AMBIGUOUS', { ...pack, recognition: [...pack.recognition, { ...pack.recognition[0]!, id: 'again', recognisedBy: 'DISTRICT' }] }],
    ['with a level that nobody knows', 'UNKNOWN_REFERENCE', { ...pack, recognition: [{ ...pack.recognition[0]!, recognisedBy: 'REGION' as 'PROVINCE' }] }],
  ];
  it.each(refused)('%s (%s)', (_why, code, broken) => { expect(codes(broken)).toContain(code); });
});

describe('a timeline is refused', () => {
  it('with a gap between two packs', () => {
    const late = { ...nationalPack('qd-148'), inForce: { from: day('2023-03-01'), to: day('2025-07-06') } };
    expect(checkTimeline([...packs.filter(({ id }) => id !== 'qd-148'), late])).toEqual([expect.objectContaining({ code: 'GAP', pack: 'qd-148' })]);
  });
  it('with two packs on one day', () => {
    const early = { ...nationalPack('qd-148'), inForce: { from: day('2023-02-23'), to: day('2025-07-06') } };
    expect(checkTimeline([...packs.filter(({ id }) => id !== 'qd-148'), early])).toEqual([expect.objectContaining({ code: 'OVERLAP', pack: 'qd-148' })]);
  });
  it('without a pack of the province', () => { expect(checkTimeline(packs.filter(({ layer }) => layer === 'national'))).toEqual([expect.objectContaining({ code: 'GAP' })]); });
});

describe('the files of a pack', () => {
  it('are put together, and a table may stand in one of them only', () => {
    expect(assemblePacks({ 'a.json': { schema: 1, layer: 'national', include: ['b.json'] }, 'b.json': { sheets: [] } })).toEqual([{ schema: 1, layer: 'national', sheets: [] }]);
    expect(() => assemblePacks({ 'a.json': { schema: 1, layer: 'national', sheets: [], include: ['b.json'] }, 'b.json': { sheets: [] } })).toThrow('sheets stands in the pack');
    expect(() => assemblePacks({ 'a.json': { schema: 1, layer: 'national', include: ['c.json'] } })).toThrow('c.json');
    expect(() => assemblePacks({ 'a.json': { schema: 1, layer: 'district' } })).toThrow('layer district');
    expect(() => assemblePacks({ 'a.json': [] })).toThrow('not an object');
  });
});
