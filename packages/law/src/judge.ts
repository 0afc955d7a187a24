import { hashOf, within, type Day } from '@ocop/domain-kit';
import type { CompiledRow, Seen, Truth } from './atoms.ts';
import { ENGINE, type CompiledLaw, type CompiledSheet, type ConditionGroup } from './compile.ts';
import type { Facts, PaperFact, ScoreSheet } from './facts.ts';
import type { NationalPack, Row } from './pack.ts';
import { traceLines } from './trace.ts';
import type { Judgement, Verdict } from './verdict.ts';

/** Facts with their sheet and their answers as places of options (−1 = no such answer): for judging the same facts many times. */
export type Prepared = { readonly facts: Facts; readonly sheet: CompiledSheet | undefined; readonly answers: readonly (readonly number[])[]; readonly agreed: readonly number[] | undefined };

const placesOf = ({ criteria }: CompiledSheet, answers: ScoreSheet): readonly number[] => criteria.map(({ row, optionAt }) => {
  const code = Object.hasOwn(answers, row.code) ? answers[row.code] : undefined;
  return code === undefined ? -1 : (optionAt.get(code) ?? -1);
});

/** Looks the answers of facts up once. */
export const prepare = (compiled: CompiledLaw, facts: Facts): Prepared => {
  const sheet = compiled.sheetFor(facts);
  return { facts, sheet, answers: sheet ? facts.scoreSheets.map((answers) => placesOf(sheet, answers)) : [], agreed: sheet && facts.agreed && placesOf(sheet, facts.agreed) };
};

const isValidOn = ({ from, to }: PaperFact, day: Day): boolean => from <= day && (to === undefined || day <= to);
const inForce = (row: Row, day: Day): boolean => (row.from === undefined && row.to === undefined) || within(day, row);

/** Whether a sum over so many sheets reaches a whole-point limit, under the pack's rounding of the mean; in integers. */
export const reaches = (sum: number, sheets: number, min: number, { decimals }: NationalPack['rounding']): boolean => {
  if (decimals === null || sheets === 0) return sum >= min * sheets;
  const scale = 10 ** decimals;
  return Math.floor((2 * sum * scale + sheets) / (2 * sheets)) >= min * scale;
};

export type Scored = { readonly seen: Seen; readonly lost: readonly string[]; readonly band: number };

type OneSheet = { readonly points: readonly number[]; readonly parts: readonly number[]; readonly lost: readonly number[] };

const scoreOne = (sheet: CompiledSheet, answers: readonly number[], facts: Facts, valid: Seen['valid']): OneSheet => {
  const { criteria } = sheet;
  const points = criteria.map((criterion, index) => (answers[index]! < 0 ? -1 : criterion.points[answers[index]!]!));
  const parts = sheet.parts.map(() => 0);
  const lost: number[] = [];
  const own: Seen = { facts, group: sheet.group, points: [...points], pointSheets: 1, parts: [], total: 0, sheets: 0, valid };
  for (let index = 0; index < criteria.length; index++) {
    const { asked, open, part } = criteria[index]!;
    const isAsked = asked === undefined ? 1 : asked.test(own);
    if (isAsked === 0) { points[index] = 0; continue; }
    const isOpen = open === undefined ? 1 : (open[answers[index]!]?.test(own) ?? 1);
    if (isAsked === 2 || points[index]! < 0 || isOpen !== 1) { points[index] = -1; lost.push(index); } else parts[part]! += points[index]!;
  }
  return { points, parts: parts.map((sum, part) => Math.min(sum, sheet.parts[part]!.max)), lost };
};

/** Adds the members' sheets up: points per criterion, parts under their maxima, the band of the total. */
export const score = (compiled: CompiledLaw, { facts, sheet, answers, agreed }: Prepared & { readonly sheet: CompiledSheet }, day: Day): Scored => {
  const { national } = compiled.law;
  const valid = facts.papers === undefined ? undefined : new Set(facts.papers.filter((paper) => isValidOn(paper, day)).map(({ paper }) => paper));
  const points: number[] = sheet.criteria.map(() => 0);
  const parts: number[] = sheet.parts.map(() => 0);
  const lost: string[] = [];
  answers.forEach((one, number) => {
    const scored = scoreOne(sheet, one, facts, valid);
    for (let index = 0; index < points.length; index++) points[index] = points[index]! < 0 || scored.points[index]! < 0 ? -1 : points[index]! + scored.points[index]!;
    for (let part = 0; part < parts.length; part++) parts[part]! += scored.parts[part]!;
    for (const index of scored.lost) lost.push(`sheet/${number + 1}/${sheet.criteria[index]!.row.code}`);
  });
  const total = parts.reduce((sum, part) => sum + part, 0);
  const sheets = answers.length;
  const byAgreement = national.criterionValue === 'agreed';
  const agreedPoints = byAgreement ? (agreed === undefined ? points.map(() => -1) : scoreOne(sheet, agreed, facts, valid).points) : points;
  const band = sheets === 0 ? 0 : (sheet.bands.find((row) => inForce(row, day) && reaches(total, sheets, row.min, national.rounding))?.stars ?? 0);
  return { seen: { facts, group: sheet.group, points: agreedPoints, pointSheets: byAgreement ? 1 : sheets, parts, total, sheets, valid }, lost, band };
};

/** Alternatives: one that holds suffices, an unknown one keeps the question open; a group without a row in force asks nothing. */
export const holdsGroup = ({ rows }: ConditionGroup, seen: Seen, day: Day): Truth => {
  let result: Truth | undefined;
  for (const row of rows) {
    if (!inForce(row.row, day)) continue;
    const one = row.test(seen);
    if (one === 1) return 1;
    result = one === 2 || result === 2 ? 2 : 0;
  }
  return result ?? 1;
};

const unknownFacts = (row: CompiledRow<Row>, seen: Seen): readonly string[] => row.atoms.filter((atom) => atom.test(seen) === 2).map(({ missing }) => missing);
const nothing: Judgement = { sum: 0, sheets: 0, band: 0, stars: null, outcome: 'undecided', missing: ['sheet'] };

const conclude = (sheet: CompiledSheet, { seen, lost, band }: Scored, day: Day): Judgement => {
  const missing = new Set(lost);
  if (!sheet.row.decides) missing.add('sheet/incomplete');
  if (seen.sheets === 0) missing.add('scoreSheets');
  let stopped = false;
  for (const stop of sheet.stops) {
    if (!inForce(stop.row, day)) continue;
    const holds = stop.test(seen);
    if (holds === 1) stopped = true;
    else if (holds === 2) for (const fact of unknownFacts(stop, seen)) missing.add(fact);
  }
  let stars = band;
  let open: ConditionGroup[] | undefined;
  for (const group of sheet.conditions) {
    const holds = holdsGroup(group, seen, day);
    if (holds === 0) stars = Math.min(stars, group.star - 1);
    else if (holds === 2) (open ??= []).push(group);
  }
  for (const group of open ?? []) if (stars >= group.star) for (const row of group.rows) if (inForce(row.row, day)) for (const fact of unknownFacts(row, seen)) missing.add(fact);
  const answer = { sum: seen.total, sheets: seen.sheets, band };
  if (stopped && sheet.row.decides) return { ...answer, stars: 0, outcome: 'stopped', missing: [] };
  return missing.size > 0 ? { ...answer, stars: null, outcome: 'undecided', missing: [...missing].sort() } : { ...answer, stars, outcome: 'rated', missing: [] };
};

/** Judges prepared facts without a trace, for what-if over many cases. */
export const judgePrepared = (compiled: CompiledLaw, prepared: Prepared, day: Day): Judgement => {
  const { sheet } = prepared;
  return sheet === undefined ? nothing : conclude(sheet, score(compiled, { ...prepared, sheet }, day), day);
};

/**
 * The law's answer to facts on a day: stop → 0 stars, each broken condition caps at one star less, the lowest wins; a needed fact that
 * is not there leaves the case undecided and is named. Pure. With `trace` the verdict carries every line, its citation and what it saw.
 */
export function judge(compiled: CompiledLaw, facts: Facts, day: Day, options: { readonly trace: true }): Verdict;
export function judge(compiled: CompiledLaw, facts: Facts, day: Day, options?: { readonly trace?: false }): Judgement;
export function judge(compiled: CompiledLaw, facts: Facts, day: Day, options: { readonly trace?: boolean } = {}): Judgement | Verdict {
  const prepared = prepare(compiled, facts);
  if (options.trace !== true) return judgePrepared(compiled, prepared, day);
  const { sheet } = prepared;
  const head = { law: compiled.refs, engine: ENGINE, day, inputHash: hashOf(facts) };
  if (sheet === undefined) return { ...nothing, ...head, sheet: null, illustrative: false, lines: [] };
  const scored = score(compiled, { ...prepared, sheet }, day);
  const judgement = conclude(sheet, scored, day);
  return { ...judgement, ...head, sheet: sheet.row.id, illustrative: sheet.row.illustrative === true, lines: traceLines(compiled, sheet, scored, judgement, day) };
}
