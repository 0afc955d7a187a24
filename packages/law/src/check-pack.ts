import { addDays, isDay, type Day } from '@ocop/domain-kit';
import { checkWhen } from './check-conditions.ts';
import { packHash } from './law-on-day.ts';
import type { Layer, NationalPack, Row, RulePack } from './pack.ts';

export type PackProblemCode =
  | 'WRONG_LAYER' | 'MISSING_TABLE' | 'UNKNOWN_KEY' | 'DUPLICATE_ID' | 'NO_SOURCE' | 'UNKNOWN_REFERENCE' | 'WRONG_DAYS' | 'BANDS' | 'PART_MAXIMUM' | 'CRITERION_MAXIMUM' | 'OPTION_CODES' | 'SET_WITHOUT_SHEET'
  | 'NEVER_FAILS' | 'NEVER_HOLDS' | 'NOT_WHOLE_POINTS' | 'AMBIGUOUS' | 'UNCITED_CHANGE' | 'BASED_ON' | 'OVERLAP' | 'GAP';
export type PackProblem = { readonly pack: string; readonly code: PackProblemCode; readonly row: string; readonly detail: string };

const shared = ['schema', 'id', 'revision', 'layer', 'name', 'inForce', 'sources', 'vocabulary', 'papers', 'notes'];
const optional = ['approvedAt', 'basedOn'];
const owned: Readonly<Record<Layer, readonly string[]>> = {
  national: ['pinnedBy', 'transition', 'sets', 'sheets', 'parts', 'criteria', 'bands', 'rounding', 'criterionValue', 'stops', 'starConditions', 'recognition', 'proposals', 'revocations', 'referrals', 'communeAssessment', 'deadlines', 'validity', 'examples'],
  provincial: ['councils', 'monitoring'],
};
const rowTables = ['papers', 'transition', 'sets', 'sheets', 'parts', 'criteria', 'bands', 'stops', 'starConditions', 'recognition', 'proposals', 'revocations', 'referrals', 'communeAssessment', 'deadlines', 'validity', 'councils', 'monitoring'];

type Report = (code: PackProblemCode, row: string, detail: string) => void;

/** Each table of the pack with its rows. */
export const tablesOf = (pack: RulePack): readonly (readonly [table: string, rows: readonly Row[]])[] => {
  const tables = pack as unknown as Readonly<Record<string, readonly Row[]>>;
  return rowTables.filter((table) => Array.isArray(tables[table])).map((table) => [table, tables[table]!]);
};

const checkShape = (report: Report, pack: RulePack): boolean => {
  const keys = Object.keys(pack);
  const own = owned[pack.layer];
  const other = owned[pack.layer === 'national' ? 'provincial' : 'national'];
  const missing = [...shared, ...own].filter((key) => !keys.includes(key));
  for (const key of missing) report('MISSING_TABLE', key, 'a section that the layer owns is not there');
  for (const key of keys) if (other.includes(key)) report('WRONG_LAYER', key, `belongs to the other layer than ${pack.layer}`);
    else if (![...shared, ...own, ...optional].includes(key)) report('UNKNOWN_KEY', key, 'a misplaced key would be ignored');
  return missing.length === 0;
};

/** The source of a citation: what stands before the day of the text and the provision. */
export const sourceOf = (cite: string): string => cite.split(/[@~]/)[0]!;

const checkRows = (report: Report, pack: RulePack): void => {
  const sources = new Set(pack.sources.map(({ id }) => id));
  const seen = new Set<string>();
  const { from, to } = pack.inForce;
  if (!isDay(from) || (to !== undefined && (!isDay(to) || to <= from))) report('WRONG_DAYS', 'inForce', `${from} – ${to ?? ''}`);
  for (const [table, rows] of tablesOf(pack)) for (const row of rows) {
    if (seen.has(row.id)) report('DUPLICATE_ID', row.id, table);
    seen.add(row.id);
    if (row.cite.length === 0) report('NO_SOURCE', row.id, table);
    for (const cite of row.cite) if (!sources.has(sourceOf(cite))) report('UNKNOWN_REFERENCE', row.id, `source ${cite}`);
    const days = [row.from, row.to].filter((day) => day !== undefined);
    if (days.some((day) => !isDay(day) || day < from || (to !== undefined && day > to)) || (row.from !== undefined && row.to !== undefined && row.to <= row.from)) report('WRONG_DAYS', row.id, `${row.from ?? ''} – ${row.to ?? ''}`);
  }
};

const checkBands = (report: Report, { bands, parts }: NationalPack): void => {
  const sorted = [...bands].sort((a, b) => a.min - b.min);
  const max = parts.reduce((sum, part) => sum + part.max, 0);
  if (sorted[0]?.min !== 0) report('BANDS', 'bands', 'the lowest band does not begin at 0');
  sorted.forEach((band, index) => {
    if (!Number.isInteger(band.min)) report('NOT_WHOLE_POINTS', band.id, String(band.min));
    const below = sorted[index - 1];
    if (below && (band.min === below.min || band.stars !== below.stars + 1)) report('BANDS', band.id, `after ${below.id}: a star is missing or two bands begin at ${band.min}`);
    if (band.min > max) report('BANDS', band.id, `begins above the maximum of ${max}`);
  });
};

const checkSheets = (report: Report, pack: NationalPack): void => {
  const parts = new Map(pack.parts.map((part) => [part.part, part]));
  const sheets = new Map(pack.sheets.map((sheet) => [sheet.id, sheet]));
  const groups = new Set(pack.vocabulary.groups.map(({ code }) => code));
  for (const set of pack.sets) {
    const own = pack.sheets.filter((sheet) => sheet.set === set.set);
    if (!groups.has(set.group)) report('UNKNOWN_REFERENCE', set.id, `group ${set.group}`);
    if ((set.state === 'none') !== (own.length === 0)) report('SET_WITHOUT_SHEET', set.id, `${own.length} sheets, state ${set.state}`);
    if (own.length > 1 && new Set(own.map((sheet) => sheet.variant)).size !== own.length) report('AMBIGUOUS', set.id, 'two sheets without a variant');
  }
  for (const sheet of pack.sheets) {
    if (!pack.sets.some(({ set }) => set === sheet.set)) report('UNKNOWN_REFERENCE', sheet.id, `set ${sheet.set}`);
    if (sheet.decides && !sheet.complete) report('PART_MAXIMUM', sheet.id, 'an incomplete sheet may not decide');
    const own = pack.criteria.filter((criterion) => criterion.sheet === sheet.id);
    if (new Set(own.map(({ code }) => code)).size !== own.length) report('DUPLICATE_ID', sheet.id, 'a criterion code twice');
    for (const [code, part] of sheet.complete ? parts : []) {
      const sum = own.filter((criterion) => criterion.part === code && !criterion.bonus).reduce((points, criterion) => points + criterion.max, 0);
      if (sum !== part.max) report('PART_MAXIMUM', `${sheet.id}/${code}`, `criteria sum to ${sum}, the part has ${part.max}`);
    }
  }
  for (const criterion of pack.criteria) {
    const sheet = sheets.get(criterion.sheet);
    if (!sheet) report('UNKNOWN_REFERENCE', criterion.id, `sheet ${criterion.sheet}`);
    else if (!sheet.sections.some(({ code, part }) => code === criterion.section && part === criterion.part)) report('UNKNOWN_REFERENCE', criterion.id, `section ${criterion.section}`);
    if (!parts.has(criterion.part)) report('UNKNOWN_REFERENCE', criterion.id, `part ${criterion.part}`);
    if (Math.max(...criterion.options.map(({ points }) => points)) !== criterion.max) report('CRITERION_MAXIMUM', criterion.id, `max ${criterion.max}`);
    if (criterion.options.some(({ points }) => !Number.isInteger(points) || points < 0)) report('NOT_WHOLE_POINTS', criterion.id, 'options are whole points from 0');
    if (new Set(criterion.options.map(({ code }) => code)).size !== criterion.options.length) report('OPTION_CODES', criterion.id, 'an option code twice');
    const around = sheet ? [sheet] : [];
    checkWhen(report, pack, criterion.id, criterion.when, around);
    for (const option of criterion.options) checkWhen(report, pack, criterion.id, option.when ?? [], around);
  }
};

type DatedStars = Row & { readonly stars?: number };
const overlaps = (a: Row, b: Row): boolean => (a.to === undefined || b.from === undefined || b.from < a.to) && (b.to === undefined || a.from === undefined || a.from < b.to);
const checkAuthority = (report: Report, pack: NationalPack): void => {
  const levels = new Set(pack.vocabulary.levels.map(({ code }) => code));
  const named = [...pack.recognition.flatMap((row) => [[row.id, row.scoredBy], [row.id, row.recognisedBy]] as const), ...pack.proposals.map((row) => [row.id, row.proposedBy] as const), ...pack.revocations.map((row) => [row.id, row.revokedBy] as const), ...pack.referrals.flatMap((row) => [[row.id, row.level], [row.id, row.goesTo]] as const)];
  for (const [id, level] of named) if (!levels.has(level)) report('UNKNOWN_REFERENCE', id, `level ${level}`);
  const one = (rows: readonly DatedStars[]): void => rows.forEach((row, index) => {
    for (const later of rows.slice(index + 1)) if (row.stars === later.stars && overlaps(row, later)) report('AMBIGUOUS', later.id, `and ${row.id} speak of the same stars and days`);
  });
  one(pack.recognition);
  one(pack.proposals);
  one(pack.validity);
  if (pack.validity.length === 0) report('MISSING_TABLE', 'validity', 'how long a certificate is valid');
};

/** The load checks of a pack (rule-packs.md §5.1); an empty list lets it pass. */
export const checkPack = (pack: RulePack): readonly PackProblem[] => {
  const problems: PackProblem[] = [];
  const report: Report = (code, row, detail) => { problems.push({ pack: pack.id, code, row, detail }); };
  if (!checkShape(report, pack)) return problems;
  checkRows(report, pack);
  const papers = new Set(pack.vocabulary.papers.map(({ code }) => code));
  for (const row of pack.papers) {
    if (!papers.has(row.paper)) report('UNKNOWN_REFERENCE', row.id, `paper ${row.paper}`);
    checkWhen(report, pack, row.id, row.when, []);
  }
  if (pack.layer === 'provincial') return problems;
  checkBands(report, pack);
  checkSheets(report, pack);
  checkAuthority(report, pack);
  const scored = pack.sheets.filter((sheet) => sheet.complete);
  for (const stop of pack.stops) checkWhen(report, pack, stop.id, stop.when, scored);
  for (const row of pack.starConditions) checkWhen(report, pack, row.id, row.needs, scored.filter((sheet) => row.set === undefined || sheet.set === row.set));
  return problems;
};

/** Checks a pack against the one it is based on: the hash fits, and a row that is new or changed cites a source that the old pack lacks. */
export const checkBasedOn = (pack: RulePack, old: RulePack): readonly PackProblem[] => {
  const problem = (code: PackProblemCode, row: string, detail: string): PackProblem => ({ pack: pack.id, code, row, detail });
  if (pack.basedOn?.hash !== packHash(old)) return [problem('BASED_ON', old.id, 'the old pack has another hash')];
  const before = new Map(tablesOf(old).flatMap(([, rows]) => rows.map((row) => [row.id, JSON.stringify(row)])));
  const known = new Set(old.sources.map(({ id }) => id));
  return tablesOf(pack).flatMap(([table, rows]) => rows.filter((row) => before.get(row.id) !== JSON.stringify(row) && row.cite.every((cite) => known.has(sourceOf(cite)))).map((row) => problem('UNCITED_CHANGE', row.id, table)));
};

/** Checks the timeline of each layer (newest revisions): no day with two packs, no day without one between the first and the last. */
export const checkTimeline = (packs: readonly RulePack[]): readonly PackProblem[] => {
  const problems: PackProblem[] = [];
  for (const layer of ['national', 'provincial'] as const) {
    const newest = packs.filter((pack) => pack.layer === layer && !packs.some((other) => other.id === pack.id && other.revision > pack.revision));
    const sorted = [...newest].sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));
    sorted.slice(1).forEach((pack, index) => {
      const before = sorted[index]!;
      const end: Day | undefined = before.inForce.to;
      if (end === undefined || end > pack.inForce.from) problems.push({ pack: pack.id, code: 'OVERLAP', row: before.id, detail: `${before.id} ends ${end ?? 'never'}, ${pack.id} begins ${pack.inForce.from}` });
      else if (end < pack.inForce.from) problems.push({ pack: pack.id, code: 'GAP', row: before.id, detail: `no law from ${end} to ${addDays(pack.inForce.from, -1)}` });
    });
    if (sorted.length === 0) problems.push({ pack: layer, code: 'GAP', row: layer, detail: 'no pack of this layer' });
  }
  return problems;
};
