import type { CompiledLaw } from './compile.ts';
import type { Seen } from './atoms.ts';
import type { Facts, ScoreSheet } from './facts.ts';

export type ScoreSheetProblem = { readonly criterion: string; readonly problem: 'MISSING' | 'UNKNOWN_CRITERION' | 'UNKNOWN_OPTION' | 'NOT_OPEN' | 'FACT_MISSING'; readonly facts?: readonly string[] };
export type ScoreSheetCheck = { readonly total: number; readonly parts: Readonly<Record<string, number>>; readonly asked: readonly string[]; readonly problems: readonly ScoreSheetProblem[] };

/** Checks one member's sheet: valid when `problems` is empty. `asked` names the criteria to answer, given the answers so far (B5.2 only with a story). */
export const checkScoreSheet = (compiled: CompiledLaw, sheetId: string, answers: ScoreSheet, facts: Omit<Facts, 'scoreSheets'>): ScoreSheetCheck => {
  const sheet = compiled.sheet(sheetId);
  if (!sheet) return { total: 0, parts: {}, asked: [], problems: [{ criterion: '', problem: 'UNKNOWN_CRITERION' }] };
  const problems: ScoreSheetProblem[] = [];
  const known = new Set(sheet.criteria.map(({ row }) => row.code));
  for (const code of Object.keys(answers)) if (!known.has(code)) problems.push({ criterion: code, problem: 'UNKNOWN_CRITERION' });
  const place = (index: number): number | undefined => {
    const { row, optionAt } = sheet.criteria[index]!;
    return Object.hasOwn(answers, row.code) ? optionAt.get(answers[row.code]!) : undefined;
  };
  const points = sheet.criteria.map((criterion, index) => { const at = place(index); return at === undefined ? -1 : criterion.points[at]!; });
  const seen: Seen = { facts: { ...facts, scoreSheets: [] }, group: sheet.group, points, pointSheets: 1, parts: [], total: 0, sheets: 0, valid: undefined };
  const asked: string[] = [];
  const sums = sheet.parts.map(() => 0);
  sheet.criteria.forEach(({ row, asked: when, open, part }, index) => {
    const isAsked = when === undefined ? 1 : when.test(seen);
    if (isAsked === 0) return;
    asked.push(row.code);
    const at = place(index);
    if (!Object.hasOwn(answers, row.code)) problems.push({ criterion: row.code, problem: 'MISSING' });
    else if (at === undefined) problems.push({ criterion: row.code, problem: 'UNKNOWN_OPTION' });
    else {
      const condition = open?.[at];
      const isOpen = condition?.test(seen) ?? 1;
      if (isOpen === 0) problems.push({ criterion: row.code, problem: 'NOT_OPEN' });
      else if (isOpen === 2) problems.push({ criterion: row.code, problem: 'FACT_MISSING', facts: condition!.atoms.map(({ missing }) => missing) });
      else sums[part]! += points[index]!;
    }
  });
  const parts = Object.fromEntries(sheet.parts.map((row, part) => [row.part, Math.min(sums[part]!, row.max)]));
  return { total: Object.values(parts).reduce((sum, points) => sum + points, 0), parts, asked, problems };
};
