import { specification } from '@ocop/domain-kit/testing';
import { compile, councilRules, sheetById } from '@ocop/law';
import fc from 'fast-check';
import { ids, meta, today } from '../../test/support/builders.ts';
import { rules } from '../../test/support/reference.ts';
import { awaited, scoring, type ComputeResult, type OpenScoring, type OpenedScoring, type SubmitScore } from './scoring.ts';

const { given } = specification(scoring);
const law = compile(rules.on(today)!);
const sheet = sheetById(law.law, '148mh-15')!;
const caseFacts = { set: '1', sheet: '148mh-15', legalForm: 'COOPERATIVE', level: 'PROVINCE', flags: {}, shares: {}, papers: [] };
const open: OpenScoring = { type: 'openScoring', ...meta, data: { sessionId: ids.session, dossierId: ids.dossier, productId: ids.product, sheet: '148mh-15', heldOn: today, assessors: ['a', 'b', 'c'], caseFacts }, facts: {} };
const optionsOf = (code: string) => sheet.criteria.find((criterion) => criterion.code === code)!.options.filter(({ when = [] }) => when.every((atom) => atom.t !== 'in' || atom.anyOf.includes('COOPERATIVE') !== (atom.not === true)));
/** Places between 0 and 1 of the options of each criterion, ordered by points. */
const sheetAt = (place: (index: number) => number) => Object.fromEntries(sheet.criteria.map(({ code }, index) => {
  const options = [...optionsOf(code)].sort((one, other) => one.points - other.points);
  return [code, options[Math.round(place(index) * (options.length - 1))]!.code];
}));
const good = sheetAt(() => 0.66);
const submit = (actor: string, answers: Record<string, string> = good, twice: string[] = []): SubmitScore => ({ type: 'submitScore', ...meta, actor, data: { answers, twice }, facts: { law } });
const conflict = (actor: string) => ({ type: 'declareConflict' as const, ...meta, actor, data: { reason: 'người thân (minh họa)' }, facts: {} });
const compute: ComputeResult = { type: 'computeResult', ...meta, data: {}, facts: { law, rules: councilRules(law.law) } };
const without = (code: string) => Object.fromEntries(Object.entries(good).filter(([criterion]) => criterion !== code));

describe('a sheet', () => {
  it('is taken from a member once', () => {
    given().when(open, submit('a')).then({ type: 'ScoreSubmitted' });
    given().when(open, submit('a'), submit('a', sheetAt(() => 1))).thenRejected('ALREADY_SCORED');
    given().when(open, submit('stranger')).thenRejected('NOT_AN_ASSESSOR');
    given().when(submit('a')).thenRejected('SCORING_NOT_OPEN');
  });
  it('is refused whole for a missing criterion, an unknown option or criterion, two options for one', () => {
    given().when(open, submit('a', without('A1.1'))).thenRejected('SHEET_INVALID');
    given().when(open, submit('a', { ...good, 'A1.1': 'z' })).thenRejected('SHEET_INVALID');
    given().when(open, submit('a', { ...good, 'Z9.9': 'a' })).thenRejected('SHEET_INVALID');
    given().when(open, submit('a', good, ['A1.1'])).thenRejected('SHEET_INVALID');
    given().when(open, submit('a', {})).thenRejected('SHEET_INVALID');
    given().when(open, submit('a', { ...good, constructor: 'a' })).thenRejected('SHEET_INVALID');
    given().when(open, submit('a', without('A1.1'))).thenState({ sheets: [] });
  });
});

describe('a conflict of interest', () => {
  it('takes a member out, before a sheet and not after', () => {
    given().when(open, conflict('a')).then({ type: 'ConflictDeclared' });
    given().when(open, conflict('a'), conflict('a')).thenNothing();
    given().when(open, conflict('a'), submit('a')).thenRejected('CONFLICT_DECLARED');
    given().when(open, submit('a'), conflict('a')).thenRejected('ALREADY_SCORED');
    given().when(open, conflict('stranger')).thenRejected('NOT_AN_ASSESSOR');
  });
  it('leaves at least one who scores', () => given().when(open, conflict('a'), conflict('b'), conflict('c')).thenRejected('LAST_ASSESSOR'));
});

describe('who is awaited', () => {
  it('is everybody present who neither scored nor stepped back', () => expect(awaited(given().when(open, submit('a'), conflict('b')).state as OpenedScoring)).toEqual(['c']));
});

describe('the result', () => {
  const resultOf = (...commands: (SubmitScore | ReturnType<typeof conflict>)[]) => (given().when(open, ...commands, compute).state as OpenedScoring).result!;
  it('follows from the sheets, with every line that led to it', () => {
    const { verdict, hash } = resultOf(submit('a'), submit('b'), submit('c'));
    expect(verdict).toMatchObject({ outcome: 'rated', sheets: 3, illustrative: true, missing: [] });
    expect(verdict.lines.length).toBeGreaterThan(3);
    expect(verdict.lines.every(({ cite }) => cite.length > 0)).toBe(true);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
  it('is the same whoever hands in first', () => {
    const sheets = [submit('a', sheetAt(() => 0.2)), submit('b'), submit('c', sheetAt(() => 1))];
    fc.assert(fc.property(fc.shuffledSubarray(sheets, { minLength: 3 }), (order) => expect(resultOf(...order).hash).toBe(resultOf(...sheets).hash)), { numRuns: 10 });
  });
  it('never has more stars than its band, and a sum that reaches it', () => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: sheet.criteria.length, maxLength: sheet.criteria.length });
    fc.assert(fc.property(places, (at) => {
      const { verdict } = resultOf(submit('a', sheetAt((index) => at[index]!)), conflict('b'), submit('c', sheetAt((index) => at[index]!)));
      const min = law.law.national.bands.find(({ stars }) => stars === verdict.stars)!.min;
      expect(verdict.sum).toBeGreaterThanOrEqual(min * verdict.sheets);
    }), { numRuns: 200 });
  });
  it('tells a spread beyond the council’s rules and enforces none while they are not confirmed', () => {
    expect(resultOf(submit('a', sheetAt(() => 0)), submit('b', sheetAt(() => 1)), submit('c')).spreadExceeded).toBe(true);
    expect(resultOf(submit('a'), submit('b'), submit('c')).spreadExceeded).toBe(false);
  });
  it('is computed once, and no sheet comes after it', () => {
    given().when(open, submit('a'), compute, compute).thenNothing();
    given().when(open, submit('a'), compute, submit('b')).thenRejected('SCORING_NOT_OPEN');
  });
});
