import fc from 'fast-check';
import { addDays, day } from '@ocop/domain-kit';
import { aCase, today, trialLaw, without } from '../test/packs.ts';
import { madeExamples } from '../test/made-examples.ts';
import { compile, judge, sheetById, type Facts, type Law, type Line, type NationalPack, type PaperFact, type ScoreSheet } from './index.ts';

const RUNS = { numRuns: 1_000 };
const law = trialLaw();
const compiled = compile(law);
const { criteria } = sheetById(law, '1048-23')!;
const forms = law.national.vocabulary.legalForms.map(({ code }) => code);
const isOpen = (legalForm: string, when: (typeof criteria)[number]['options'][number]['when']) => (when ?? []).every((atom) => atom.t !== 'in' || atom.anyOf.includes(legalForm) === (atom.not !== true));

const aSheet = (legalForm: string): fc.Arbitrary<ScoreSheet> => fc.record(Object.fromEntries(criteria.map((criterion) => {
  const open = criterion.options.filter((option) => isOpen(legalForm, option.when)).map(({ code }) => code);
  return [criterion.code, fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...open) }, { weight: 3, arbitrary: fc.constant(open.at(-1)!) })];
})), { noNullPrototype: true });
const aPaper: fc.Arbitrary<PaperFact> = fc.record({ paper: fc.constantFrom('E07', 'E08', 'E09', 'E12'), from: fc.integer({ min: -400, max: 5 }), days: fc.integer({ min: 0, max: 800 }) }).map(({ paper, from, days }) => ({ paper, from: addDays(today, from), to: addDays(today, from + days) }));
const someFacts: fc.Arbitrary<Facts> = fc.constantFrom(...forms).chain((legalForm) => fc.record({
  set: fc.constant('9'), legalForm: fc.constant(legalForm), scoreSheets: fc.array(aSheet(legalForm), { minLength: 1, maxLength: 5 }), papers: fc.array(aPaper, { maxLength: 6 }),
  flags: fc.record({ rawMaterialOriginUnknown: fc.constantFrom(false, false, false, true), unacceptableForeignMatter: fc.constantFrom(false, false, false, true) }, { noNullPrototype: true }),
  shares: fc.record({ imported: fc.integer({ min: 0, max: 100 }), local: fc.integer({ min: 0, max: 100 }) }, { noNullPrototype: true }),
}, { noNullPrototype: true }));
const rank = (stars: number | null): number => stars ?? -1;

describe('for any facts', () => {
  it('the order of rows never matters', () => {
    const shuffled = (seed: number): Law => {
      const mix = <T>(rows: readonly T[]): T[] => rows.map((row, index) => [(index * 7919 + seed) % 101, row] as const).sort(([a], [b]) => a - b).map(([, row]) => row);
      const { national } = law;
      return trialLaw({ stops: mix(national.stops), starConditions: mix(national.starConditions), criteria: mix(national.criteria), bands: mix(national.bands), papers: mix(national.papers) });
    };
    const others = [1, 17, 50].map((seed) => compile(shuffled(seed)));
    fc.assert(fc.property(someFacts, (facts) => { for (const other of others) expect(judge(other, facts, today)).toEqual(judge(compiled, facts, today)); }), RUNS);
  });
  it('a better option never lowers a star', () => {
    fc.assert(fc.property(someFacts, fc.nat(), fc.nat(), (facts, member, place) => {
      const at = member % facts.scoreSheets.length;
      const criterion = criteria[place % criteria.length]!;
      const open = criterion.options.filter((option) => isOpen(facts.legalForm!, option.when));
      const sheets = facts.scoreSheets.map((sheet, index) => (index === at ? { ...sheet, [criterion.code]: open.at(-1)!.code } : sheet));
      expect(rank(judge(compiled, { ...facts, scoreSheets: sheets }, today).stars)).toBeGreaterThanOrEqual(rank(judge(compiled, facts, today).stars));
    }), RUNS);
  });
  it('a longer paper never lowers a star', () => {
    fc.assert(fc.property(someFacts, fc.integer({ min: 0, max: 900 }), (facts, days) => {
      const longer = facts.papers!.map((paper) => ({ ...paper, to: addDays(paper.to!, days) }));
      expect(rank(judge(compiled, { ...facts, papers: longer }, today).stars)).toBeGreaterThanOrEqual(rank(judge(compiled, facts, today).stars));
    }), RUNS);
  });
  it('a missing fact never raises a star', () => {
    const names = ['legalForm', 'papers', 'flags', 'shares'] as const;
    fc.assert(fc.property(someFacts, fc.constantFrom(...names), fc.constantFrom(...criteria.map(({ code }) => code)), (facts, fact, criterion) => {
      const whole = rank(judge(compiled, facts, today).stars);
      expect(rank(judge(compiled, without(facts, fact) as Facts, today).stars)).toBeLessThanOrEqual(whole);
      expect(rank(judge(compiled, { ...facts, scoreSheets: [without(facts.scoreSheets[0]!, criterion), ...facts.scoreSheets.slice(1)] }, today).stars)).toBeLessThanOrEqual(whole);
    }), RUNS);
  });
});

/** Stars from the lines alone: nothing of the pack, nothing of the facts. */
const starsOfLines = (lines: readonly Line[]): number | null => {
  if (lines.some((line) => line.kind === 'stop' && line.holds === true)) return 0;
  const band = Number(lines.find((line) => line.kind === 'band')?.value ?? 0);
  const groups = Map.groupBy(lines.filter((line) => line.kind === 'condition'), ({ rule }) => rule);
  const open: number[] = [];
  let stars = band;
  for (const rows of groups.values()) {
    if (rows.some(({ holds }) => holds === true)) continue;
    if (rows.some(({ holds }) => holds === 'unknown')) open.push(Number(rows[0]!.value));
    else stars = Math.min(stars, Number(rows[0]!.value));
  }
  const isOpen = lines.some((line) => (line.kind === 'part' || line.kind === 'stop') && line.holds === 'unknown') || open.some((value) => value < stars);
  return isOpen ? null : stars;
};

describe('the trace', () => {
  const partial = fc.record({ legalForm: fc.boolean(), papers: fc.boolean(), flags: fc.boolean(), shares: fc.boolean() });
  const withGaps = fc.tuple(someFacts, partial).map(([facts, keep]) => Object.fromEntries(Object.entries(facts).filter(([name]) => !(name in keep) || keep[name as keyof typeof keep])) as Facts);
  it('changes nothing, says everything, and cites in every line', () => {
    fc.assert(fc.property(withGaps, (facts) => {
      const verdict = judge(compiled, facts, today, { trace: true });
      expect(verdict).toMatchObject(judge(compiled, facts, today));
      expect(starsOfLines(verdict.lines)).toBe(verdict.stars);
      expect(verdict.lines.every(({ cite }) => cite.length > 0)).toBe(true);
    }), RUNS);
  });
  it('is the same bytes for the same facts and packs, however the facts are ordered', () => {
    fc.assert(fc.property(someFacts, (facts) => {
      const turned = Object.fromEntries(Object.entries(facts).reverse()) as Facts;
      expect(JSON.stringify(judge(compile(trialLaw()), turned, today, { trace: true }))).toBe(JSON.stringify(judge(compiled, facts, today, { trace: true })));
    }), { numRuns: 200 });
  });
});

describe('dropping a rule', () => {
  const tables = ['stops', 'starConditions'] as const;
  const rules = tables.flatMap((table) => law.national[table].map(({ id }) => [table, id] as const));
  it.each(rules)('of %s (%s) changes the answer of some made example', (table, id) => {
    const change: Partial<NationalPack> = { [table]: law.national[table].filter((row) => row.id !== id) };
    const less = compile(trialLaw(change));
    expect(madeExamples(law).some(({ facts }) => judge(less, facts, today).stars !== judge(compiled, facts, today).stars)).toBe(true);
  });
});

it('the same case on another day of the same law differs only by its papers and dated rows', () => {
  expect(judge(compiled, aCase(law), day('2022-12-31')).stars).toBe(5);
  expect(judge(compiled, aCase(law), day('2023-01-01')).stars).toBe(2);
});
