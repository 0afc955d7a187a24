import { addDays, day } from '@ocop/domain-kit';
import { aCase, bestAnswers, lawOf, packs, today, trialLaw, without } from '../test/packs.ts';
import { checkScoreSheet, compile, judge, requiredPapers, sheetById, sheetOf, sheetsOf, type Facts, type Law, type Named } from './index.ts';

const law = trialLaw();
const compiled = compile(law);
const stars = (facts: Facts, under: Law = law) => judge(compile(under), facts, today).stars;
const best = aCase(law).scoreSheets[0]!;

describe('the fish-sauce sheet of QĐ 1048/781', () => {
  it('has the control numbers typed from the paper: criteria, options, maximum, sum of all option points', () => {
    const { criteria } = sheetById(lawOf('2022-01-01'), '1048-23')!;
    const control = (part: string) => {
      const own = criteria.filter((criterion) => criterion.part === part);
      const options = own.flatMap((criterion) => criterion.options);
      return [own.length, options.length, own.reduce((sum, { max }) => sum + max, 0), options.reduce((sum, { points }) => sum + points, 0)];
    };
    expect({ A: control('A'), B: control('B'), C: control('C') }).toEqual({ A: [14, 45, 35, 71], B: [6, 25, 25, 55], C: [11, 43, 40, 80] });
  });
  it('may not decide while C7.1 is not confirmed', () => {
    const real = lawOf('2022-01-01');
    const facts: Facts = { ...aCase(law), scoreSheets: [bestAnswers(real, '1048-23', 'COOPERATIVE')], flags: { rawMaterialAllImported: false, rawMaterialOriginUnknown: false, unacceptableForeignMatter: false, foodSafetyNotEligible: false } };
    expect(judge(compile(real), facts, day('2022-01-01'))).toMatchObject({ outcome: 'undecided', stars: null, missing: ['sheet/incomplete'], sum: 100 });
  });
});

describe('the sheets of the packs', () => {
  const complete = [1, 2, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 16, 17, 19, 20, 21, 22, 26];
  it('of QĐ 1048 are joined by name, never by number, and 3, 9, 15, 18 may not decide', () => {
    const real = lawOf('2022-01-01');
    expect(sheetOf(real, 7)?.row.id).toBe('1048-3');
    expect(sheetOf(real, 1)?.row.id).toBe('1048-15');
    expect(Array.from({ length: 26 }, (_, index) => index + 1).filter((set) => sheetsOf(real, set).some(({ row }) => row.decides))).toEqual(complete);
    expect([3, 9, 15, 18].map((set) => sheetOf(real, set)?.row.decides)).toEqual([false, false, false, false]);
    expect([23, 24, 25].flatMap((set) => sheetsOf(real, set))).toEqual([]);
  });
  it('of QĐ 148 are illustrations in the frame of 40/25/35, for every complete set and for fish sauce', () => {
    const real = lawOf('2026-01-01');
    const deciding = real.national.sheets.filter((sheet) => sheet.decides);
    expect([...new Set(deciding.map(({ set }) => Number(set)))].sort((a, b) => a - b)).toEqual([...complete, 9].sort((a, b) => a - b));
    expect(real.national.sheets.every((sheet) => sheet.illustrative && !sheet.confirmed)).toBe(true);
    for (const sheet of deciding) expect(['A', 'B', 'C'].map((part) => real.national.criteria.filter((row) => row.sheet === sheet.id && row.part === part).reduce((sum, { max }) => sum + max, 0))).toEqual([40, 25, 35]);
  });
  it('of sets 8 and 21 are two, told apart by variant', () => {
    const real = lawOf('2026-01-01');
    expect(sheetOf(real, 8)).toBeUndefined();
    expect(sheetOf(real, 8, 'seafood')?.row.id).toBe('148mh-5');
    expect(sheetOf(real, 21, 'household')?.row.id).toBe('148mh-19');
  });
  it('give 100 points and five stars to the best answers of every sheet that decides', () => {
    for (const at of ['2022-01-01', '2024-01-01', '2026-01-01']) {
      const real = lawOf(at);
      const flags = Object.fromEntries(real.national.vocabulary.flags.map(({ code }: Named) => [code, false]));
      for (const sheet of real.national.sheets.filter(({ decides }) => decides)) {
        const facts: Facts = { set: sheet.set, sheet: sheet.id, legalForm: 'COOPERATIVE', flags, scoreSheets: [bestAnswers(real, sheet.id, 'COOPERATIVE')] };
        expect({ sheet: sheet.id, ...judge(compile(real), facts, day(at)) }).toMatchObject({ sheet: sheet.id, sum: 100, stars: 5, outcome: 'rated' });
      }
    }
  });
});

describe('a judgement', () => {
  it('gives five stars where every condition holds', () => { expect(judge(compiled, aCase(law), today)).toEqual({ sum: 100, sheets: 1, band: 5, stars: 5, outcome: 'rated', missing: [] }); });
  it('bands are half-open: a mean on the limit has the star, one just below has not', () => {
    const bands = law.national.bands.map((band) => (band.stars === 5 ? { ...band, min: 99 } : band));
    const band = (...sheets: readonly Record<string, string>[]) => judge(compile(trialLaw({ starConditions: [], bands })), { ...aCase(law), scoreSheets: sheets }, today).band;
    const less = (option: string) => ({ ...best, 'C6.1': option });
    expect(band(less('b'))).toBe(5);
    expect(band(less('a'))).toBe(4);
    expect(band(best, less('a'))).toBe(5);
    expect(band(best, less('a'), less('a'))).toBe(4);
  });
  it('the lowest of several broken conditions wins, in any order', () => {
    const facts = aCase(law, { legalForm: 'ASSOCIATION', papers: [] });
    expect(stars(facts)).toBe(2);
    expect(stars(facts, trialLaw({ starConditions: [...law.national.starConditions].reverse() }))).toBe(2);
  });
  it('a stop that holds gives no star, whatever else is unknown', () => {
    expect(judge(compiled, { ...without(aCase(law), 'papers'), scoreSheets: [], flags: { rawMaterialOriginUnknown: true } }, today)).toMatchObject({ outcome: 'stopped', stars: 0, missing: [] });
  });
  it('one of two alternatives suffices', () => {
    expect(stars(aCase(law, { shares: { imported: 0, local: 0 } }))).toBe(5);
    expect(stars(aCase(law, { shares: { imported: 0, local: 75 }, scoreSheets: [{ ...best, 'A1.5': 'a', 'A1.3': 'b' }] }))).toBe(5);
    expect(stars(aCase(law, { shares: { imported: 0, local: 74 }, scoreSheets: [{ ...best, 'A1.5': 'a', 'A1.3': 'b' }] }))).toBe(4);
  });
  it('a paper is valid on its first and on its last day', () => {
    const until = (to: string) => stars(aCase(law, { papers: aCase(law).papers!.map((paper) => (paper.paper === 'E12' ? { ...paper, to: day(to) } : paper)) }));
    expect(until(today)).toBe(5);
    expect(until(addDays(today, -1))).toBe(4);
  });
  it('points above a part by a bonus are cut at the part, per sheet', () => {
    expect(judge(compiled, aCase(law), today).sum).toBe(100);
    expect(judge(compiled, aCase(law, {}, { 'A1.6': 'a' }), today).sum).toBe(100);
    expect(judge(compiled, aCase(law, {}, { 'A3.6': 'a', 'A1.6': 'a' }), today).sum).toBe(99);
  });
  it('a row counts only between its days', () => {
    const dated = (from: string) => trialLaw({ starConditions: law.national.starConditions.map((row) => (row.id === 'four-form' ? { ...row, from: day(from) } : row)) });
    expect(stars(aCase(law, { legalForm: 'ASSOCIATION' }), dated(today))).toBe(3);
    expect(stars(aCase(law, { legalForm: 'ASSOCIATION' }), dated(addDays(today, 1)))).toBe(5);
  });
  it('rounding is the pack’s word: to whole points it lifts a mean of 89.5', () => {
    const band = (decimals: 0 | 1 | 2 | null) => judge(compile(trialLaw({ starConditions: [], rounding: { decimals } })), { ...aCase(law), scoreSheets: [{ ...best, 'B4.1': 'a', 'B4.2': 'a', 'A3.6': 'a' }, { ...best, 'B4.1': 'a', 'B4.2': 'a', 'A3.6': 'a', 'C6.1': 'a', 'A1.6': 'a' }] }, today);
    expect(band(null)).toMatchObject({ sum: 179, sheets: 2, band: 4 });
    expect([band(0).band, band(1).band, band(2).band]).toEqual([5, 4, 4]);
  });
  it('with `agreed` values conditions look at the answer the council agreed on', () => {
    const agreed = trialLaw({ criterionValue: 'agreed' });
    expect(judge(compile(agreed), aCase(law), today).missing).toEqual(['points/C10.1', 'points/C9.1']);
    expect(stars(aCase(law, { agreed: best }), agreed)).toBe(5);
    expect(stars(aCase(law, { agreed: { ...best, 'C9.1': 'a' } }), agreed)).toBe(4);
  });
  it('needs the variant of a set that has two sheets, and a sheet of the set', () => {
    const real = lawOf('2026-01-01');
    expect(judge(compile(real), { set: '8', scoreSheets: [] }, day('2026-01-01')).missing).toEqual(['sheet']);
    expect(judge(compile(real), { set: '7', sheet: '148mh-5', scoreSheets: [] }, day('2026-01-01')).missing).toEqual(['sheet']);
  });
});

describe('what is not known', () => {
  it('leaves the case undecided and is named', () => {
    for (const [fact, missing] of [['flags', ['flag/rawMaterialOriginUnknown', 'flag/unacceptableForeignMatter']], ['papers', ['papers']], ['legalForm', ['legalForm', 'sheet/1/A3.2']], ['shares', ['share/imported']]] as const) {
      expect(judge(compiled, without(aCase(law), fact) as Facts, today)).toMatchObject({ outcome: 'undecided', stars: null, missing });
    }
  });
  it('does not matter where the stars are below what it asks about', () => {
    const facts = aCase(law, { scoreSheets: [Object.fromEntries(sheetById(law, '1048-23')!.criteria.map(({ code, options }) => [code, options[0]!.code]))] });
    expect(judge(compiled, without(facts, 'papers'), today)).toMatchObject({ outcome: 'rated', stars: 1 });
  });
  it('a question left open makes the sheet invalid, it is not 0', () => { expect(judge(compiled, aCase(law, { scoreSheets: [best, without(best, 'C6.1')] }), today)).toMatchObject({ outcome: 'undecided', missing: ['sheet/2/C6.1'] }); });
  it('B5.2 and B5.3 are asked only with a story', () => {
    const short = without(best, 'B5.2', 'B5.3');
    expect(judge(compiled, aCase(law, { scoreSheets: [short] }), today).missing).toEqual(['sheet/1/B5.2', 'sheet/1/B5.3']);
    expect(judge(compiled, aCase(law, { scoreSheets: [{ ...short, 'B5.1': 'a' }] }), today)).toMatchObject({ outcome: 'rated', sum: 90 });
  });
  it('names of other objects are no answers', () => { expect(judge(compiled, aCase(law, { scoreSheets: [{ ...best, 'A1.1': 'constructor' }] }), today).missing).toEqual(['sheet/1/A1.1']); });
});

describe('one member’s sheet', () => {
  const check = (answers: Record<string, string>, legalForm = 'COOPERATIVE') => checkScoreSheet(compiled, '1048-23', answers, { set: '9', legalForm });
  it('is valid when every asked criterion has one open option', () => {
    expect(check(best)).toMatchObject({ total: 100, parts: { A: 35, B: 25, C: 40 }, problems: [] });
    expect(check({ ...best, 'B5.1': 'a' }).asked).not.toContain('B5.2');
  });
  it('is invalid with a missing, an unknown, a closed answer, or one that hangs on an unknown fact', () => {
    expect(check(without(best, 'C6.1')).problems).toEqual([{ criterion: 'C6.1', problem: 'MISSING' }]);
    expect(check({ ...best, 'C6.1': 'z' }).problems).toEqual([{ criterion: 'C6.1', problem: 'UNKNOWN_OPTION' }]);
    expect(check({ ...best, 'X1.1': 'a' }).problems).toEqual([{ criterion: 'X1.1', problem: 'UNKNOWN_CRITERION' }]);
    expect(check({ ...best, 'A3.2': 'd' }).problems).toEqual([{ criterion: 'A3.2', problem: 'NOT_OPEN' }]);
    expect(checkScoreSheet(compiled, '1048-23', best, { set: '9' }).problems).toEqual([{ criterion: 'A3.2', problem: 'FACT_MISSING', facts: ['legalForm'] }]);
  });
});

describe('the papers of a dossier', () => {
  const needs = (facts: Parameters<typeof requiredPapers>[1]) => { const { required, undecided } = requiredPapers(lawOf('2026-01-01'), facts); return { required: required.map(({ paper }) => paper), undecided: undecided.map(({ paper, missing }) => [paper, ...missing]) }; };
  it('D01–D05 for a company with goods', () => { expect(needs({ set: '7', legalForm: 'COMPANY' })).toEqual({ required: ['D01', 'D02', 'D03', 'D04', 'D05'], undecided: [] }); });
  it('no business paper for a household without registration, and no sample for a service', () => {
    expect(needs({ set: '26', legalForm: 'HOUSEHOLD_BUSINESS', registration: 'UNREGISTERED' }).required).toEqual(['D01', 'D02', 'D03']);
    expect(needs({ set: '26', legalForm: 'HOUSEHOLD_BUSINESS', registration: 'REGISTERED' }).required).toEqual(['D01', 'D02', 'D03', 'D04']);
  });
  it('whether D04 is needed hangs on the registration of a household', () => { expect(needs({ set: '7', legalForm: 'HOUSEHOLD_BUSINESS' }).undecided).toEqual([['D04', 'registration']]); });
  it('the supporting ones are E06–E18 under every pack', () => { for (const at of ['2022-01-01', '2024-01-01', '2026-01-01']) expect(requiredPapers(lawOf(at), { set: '7', legalForm: 'COMPANY' }).supporting).toHaveLength(13); });
});

it('every pack in the folder was read', () => { expect(packs.map(({ id }) => id).sort()).toEqual(['ha-tinh', 'qd-1048', 'qd-148', 'qd-148-1489']); });
