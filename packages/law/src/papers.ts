import { addMonths, within, type Day } from '@ocop/domain-kit';
import { compileWhen, type Places, type Seen } from './atoms.ts';
import type { Facts } from './facts.ts';
import type { Law, PaperRow } from './pack.ts';
import { setOf } from './sheets.ts';

export type PaperNeed = { readonly paper: string; readonly row: PaperRow; readonly maxAgeMonths?: number };
/** `undecided`: whether the paper is required hangs on the facts named. */
export type PaperNeeds = { readonly required: readonly PaperNeed[]; readonly supporting: readonly PaperNeed[]; readonly undecided: readonly (PaperNeed & { readonly missing: readonly string[] })[] };
export type PaperFacts = Pick<Facts, 'set'> & Partial<Facts>;

const noPlaces: Places = { criteria: new Map(), parts: new Map() };

/** Papers that a dossier needs on a day, by both layers (the province may only add): by legal form, registration and set. */
export const requiredPapers = (law: Law, facts: PaperFacts, day: Day = law.day): PaperNeeds => {
  const seen: Seen = { facts: { scoreSheets: [], ...facts }, group: setOf(law, facts.set)?.group, points: [], pointSheets: 0, parts: [], total: 0, sheets: 0, valid: undefined };
  const needs = { required: new Map<string, PaperNeed>(), supporting: new Map<string, PaperNeed>(), undecided: new Map<string, PaperNeed & { missing: string[] }>() };
  for (const row of [...law.national.papers, ...law.provincial.papers]) {
    if (!within(day, row)) continue;
    const when = compileWhen(row.when, noPlaces);
    const holds = when.test(seen);
    const need: PaperNeed = { paper: row.paper, row, ...(row.maxAgeMonths !== undefined && { maxAgeMonths: row.maxAgeMonths }) };
    if (holds === 1) needs[row.need].set(row.paper, need);
    else if (holds === 2 && row.need === 'required') {
      const missing = when.atoms.filter((atom) => atom.test(seen) === 2).map((atom) => atom.missing);
      needs.undecided.set(row.paper, { ...need, missing: [...(needs.undecided.get(row.paper)?.missing ?? []), ...missing] });
    }
  }
  const open = [...needs.undecided.values()].filter(({ paper }) => !needs.required.has(paper));
  return { required: [...needs.required.values()], supporting: [...needs.supporting.values()].filter(({ paper }) => !needs.required.has(paper)), undecided: open };
};

/** Whether a paper issued on a day is still young enough on another; a paper without a greatest age always is. */
export const isYoungEnough = ({ maxAgeMonths }: Pick<PaperNeed, 'maxAgeMonths'>, issuedOn: Day, on: Day): boolean => maxAgeMonths === undefined || on <= addMonths(issuedOn, maxAgeMonths);
