import { within, type Day } from '@ocop/domain-kit';
import { recognitionOf } from './authority.ts';
import type { CompiledAtom, Seen, Truth } from './atoms.ts';
import type { CompiledLaw, CompiledSheet } from './compile.ts';
import type { Scored } from './judge.ts';
import type { Row } from './pack.ts';
import { requiredPapers } from './papers.ts';
import type { Because, Holds, Judgement, Line } from './verdict.ts';

const said = (truth: Truth): Holds => (truth === 2 ? 'unknown' : truth === 1);
const marks = (row: Row): Pick<Line, 'rule' | 'row' | 'cite' | 'confirmed' | 'illustrative'> => ({ rule: row.rule ?? row.id, row: row.id, cite: row.cite, confirmed: row.confirmed, ...(row.illustrative && { illustrative: true as const }) });
const becauseOf = (atoms: readonly CompiledAtom[], seen: Seen): readonly Because[] => atoms.map(({ atom, test, saw }) => ({ atom, saw: saw(seen), holds: said(test(seen)) }));

const partLines = ({ parts, criteria }: CompiledSheet, { seen, lost }: Scored): readonly Line[] => parts.map((row, part) => {
  const own = criteria.filter((criterion) => criterion.part === part);
  const unknown = own.some(({ row: { code } }) => lost.some((fact) => fact.endsWith(`/${code}`)));
  return {
    ...marks(row), ...(own.some((criterion) => criterion.row.illustrative) && { illustrative: true as const }), confirmed: row.confirmed && own.every((criterion) => criterion.row.confirmed),
    kind: 'part', holds: unknown ? 'unknown' : true, effect: 'points', value: seen.parts[part]!,
    because: own.map((criterion) => {
      const sum = seen.points[criteria.indexOf(criterion)]!;
      return { atom: { t: 'points', criterion: criterion.row.code }, saw: sum < 0 ? null : { sum, sheets: seen.pointSheets }, holds: sum < 0 ? 'unknown' : true };
    }),
  };
});

/** Every line of the trace of one judgement, in the order of the pack's tables. */
export const traceLines = (compiled: CompiledLaw, sheet: CompiledSheet, scored: Scored, judgement: Judgement, day: Day): readonly Line[] => {
  const { seen, band } = scored;
  const bandRow = sheet.bands.find((row) => row.stars === band);
  const lines: Line[] = [...partLines(sheet, scored)];
  if (bandRow) lines.push({ ...marks(bandRow), kind: 'band', holds: true, effect: 'stars', value: band, because: [{ atom: { t: 'total', min: bandRow.min }, saw: { sum: seen.total, sheets: seen.sheets }, holds: true }] });
  for (const stop of sheet.stops) {
    if (within(day, stop.row)) lines.push({ ...marks(stop.row), kind: 'stop', holds: said(stop.test(seen)), effect: 'stop', value: 0, because: becauseOf(stop.atoms, seen) });
  }
  for (const { star, otherwise, rows } of sheet.conditions) {
    for (const row of rows) if (within(day, row.row)) lines.push({ ...marks(row.row), kind: 'condition', holds: said(row.test(seen)), effect: otherwise, value: star - 1, because: becauseOf(row.atoms, seen) });
  }
  const { required, undecided } = requiredPapers(compiled.law, seen.facts, day);
  for (const { paper, row } of [...required, ...undecided]) {
    const isOpen = undecided.some((one) => one.paper === paper);
    const holds: Holds = isOpen || seen.valid === undefined ? 'unknown' : seen.valid.has(paper);
    lines.push({ ...marks(row), kind: 'paper', holds, effect: 'require', value: paper, because: [{ atom: { t: 'paper', anyOf: [paper], state: 'valid' }, saw: seen.facts.papers?.filter((fact) => fact.paper === paper) ?? null, holds }] });
  }
  const recognition = judgement.stars === null ? undefined : recognitionOf(compiled.law, judgement.stars, day);
  if (recognition) lines.push({ ...marks(recognition), kind: 'recognition', holds: true, effect: 'level', value: recognition.recognisedBy, because: [] });
  return lines;
};
