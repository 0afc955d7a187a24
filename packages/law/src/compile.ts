import { lawRefs } from './law-on-day.ts';
import { compileWhen, type CompiledRow, type CompiledWhen, type Places } from './atoms.ts';
import type { BandRow, CriterionRow, Law, PackRef, PartRow, Row, StarConditionRow, StopRow, When } from './pack.ts';
import { sheetById, sheetOf, type Sheet } from './sheets.ts';
import type { Facts } from './facts.ts';

export const ENGINE = 'ocop-law/1';

export type CompiledCriterion = {
  readonly row: CriterionRow;
  readonly part: number;
  readonly points: readonly number[];
  readonly optionAt: ReadonlyMap<string, number>;
  readonly asked: CompiledWhen | undefined;
  readonly open: readonly (CompiledWhen | undefined)[] | undefined;
};
/** Alternatives: rows of one `rule`. */
export type ConditionGroup = { readonly star: number; readonly otherwise: 'lower' | 'return'; readonly rows: readonly CompiledRow<StarConditionRow>[] };

export type CompiledSheet = {
  readonly row: Sheet['row'];
  readonly group: string | undefined;
  readonly criteria: readonly CompiledCriterion[];
  readonly parts: readonly PartRow[];
  readonly bands: readonly BandRow[];
  readonly stops: readonly CompiledRow<StopRow>[];
  readonly conditions: readonly ConditionGroup[];
  readonly usesPapers: boolean;
};
export type CompiledLaw = { readonly law: Law; readonly refs: readonly PackRef[]; readonly sheet: (id: string) => CompiledSheet | undefined; readonly sheetFor: (facts: Pick<Facts, 'set' | 'sheet'>) => CompiledSheet | undefined };

const compileRow = <R extends Row>(row: R, when: When, places: Places): CompiledRow<R> => ({ row, ...compileWhen(when, places) });

const compileCriterion = (row: CriterionRow, places: Places): CompiledCriterion => ({
  row,
  part: places.parts.get(row.part)!,
  points: row.options.map((option) => option.points),
  optionAt: new Map(row.options.map((option, index) => [option.code, index])),
  asked: row.when.length > 0 ? compileWhen(row.when, places) : undefined,
  open: row.options.some((option) => option.when !== undefined) ? row.options.map((option) => option.when && compileWhen(option.when, places)) : undefined,
});

const compileSheet = (law: Law, { row, criteria }: Sheet): CompiledSheet => {
  const { national } = law;
  const places: Places = { criteria: new Map(criteria.map((criterion, index) => [criterion.code, index])), parts: new Map(national.parts.map((part, index) => [part.part, index])) };
  const groups = new Map<string, ConditionGroup & { rows: CompiledRow<StarConditionRow>[] }>();
  for (const condition of national.starConditions) {
    if (condition.set !== undefined && condition.set !== row.set) continue;
    const key = condition.rule ?? condition.id;
    const group = groups.get(key) ?? { star: condition.star, otherwise: condition.otherwise, rows: [] };
    group.rows.push(compileRow(condition, condition.needs, places));
    groups.set(key, group);
  }
  const stops = national.stops.map((stop) => compileRow(stop, stop.when, places));
  const conditions = [...groups.values()];
  const atoms = [...stops, ...conditions.flatMap(({ rows }) => rows)].flatMap((compiled) => compiled.atoms);
  return {
    row,
    group: national.sets.find(({ set }) => set === row.set)?.group,
    criteria: criteria.map((criterion) => compileCriterion(criterion, places)),
    parts: national.parts,
    bands: [...national.bands].sort((a, b) => b.min - a.min),
    stops,
    conditions,
    usesPapers: atoms.some(({ atom }) => atom.t === 'paper'),
  };
};

/** Compiles a law once to closures; a sheet is compiled when it is first asked for. */
export const compile = (law: Law): CompiledLaw => {
  const made = new Map<string, CompiledSheet>();
  const sheet = (id: string): CompiledSheet | undefined => {
    const known = made.get(id);
    if (known) return known;
    const found = sheetById(law, id);
    if (!found) return undefined;
    const compiled = compileSheet(law, found);
    made.set(id, compiled);
    return compiled;
  };
  const ofSet = new Map<string, string | undefined>();
  return {
    law,
    refs: lawRefs(law),
    sheet,
    sheetFor: (facts) => {
      if (facts.sheet !== undefined) { const named = sheet(facts.sheet); return named?.row.set === facts.set ? named : undefined; }
      if (!ofSet.has(facts.set)) ofSet.set(facts.set, sheetOf(law, facts.set)?.row.id);
      const id = ofSet.get(facts.set);
      return id === undefined ? undefined : sheet(id);
    },
  };
};
