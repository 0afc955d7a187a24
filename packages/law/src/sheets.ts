import { within } from '@ocop/domain-kit';
import type { CriterionRow, Law, SetRow, SheetRow } from './pack.ts';

export type Sheet = { readonly row: SheetRow; readonly criteria: readonly CriterionRow[] };

const byLaw = new WeakMap<object, ReadonlyMap<string, Sheet>>();

const sheetsById = ({ national }: Law): ReadonlyMap<string, Sheet> => {
  const known = byLaw.get(national);
  if (known) return known;
  const made = new Map<string, Sheet>();
  for (const row of national.sheets) made.set(row.id, { row, criteria: national.criteria.filter((criterion) => criterion.sheet === row.id) });
  byLaw.set(national, made);
  return made;
};

/** The set of a number of QĐ 148 (1–26), whatever the year. */
export const setOf = ({ national }: Law, set: string | number): SetRow | undefined => national.sets.find((row) => row.set === String(set));

/** A sheet by its id. */
export const sheetById = (law: Law, id: string): Sheet | undefined => sheetsById(law).get(id);

/** All sheets of a set: none, one, or two variants (sets 8 and 21). */
export const sheetsOf = (law: Law, set: string | number): readonly Sheet[] =>
  [...sheetsById(law).values()].filter(({ row }) => row.set === String(set) && within(law.day, row));

/** The sheet of a set; undefined when it has none, and when it has variants and none is named. Whether it may decide: `row.decides`. */
export const sheetOf = (law: Law, set: string | number, variant?: string): Sheet | undefined => {
  const sheets = sheetsOf(law, set);
  if (variant !== undefined) return sheets.find(({ row }) => row.variant === variant);
  return sheets.length === 1 ? sheets[0] : undefined;
};
