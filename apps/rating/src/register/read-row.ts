import type { DecisionKind, Level, Stars } from '@ocop/contracts';
import { isDay, isRejected, rejected, uuidV5, type Day, type Rejection } from '@ocop/domain-kit';
import { validityMonths, whoMayDecide, type Law } from '@ocop/law';
import { lastValidDay } from '../recognition/certificate.ts';
import type { Decision } from '../recognition/decision.ts';
import type { Units } from '../reference/units.ts';
import { inBand, type RuleBook } from '../rule-packs/rule-book.ts';
import { fields, kinds, legalForms, levels, provenanceOf, type RegisterField, type RegisterRow } from './register-row.ts';

export type RowCode =
  | 'MISSING' | 'TEXT_TOO_LONG' | 'UNKNOWN_LEGAL_FORM' | 'UNKNOWN_KIND' | 'UNKNOWN_LEVEL' | 'UNKNOWN_SET' | 'NOT_A_DAY' | 'BEFORE_THE_PROGRAMME' | 'IN_THE_FUTURE'
  | 'UNIT_DID_NOT_EXIST' | 'COMMUNE_NOT_IN_DISTRICT' | 'DISTRICT_NOT_EXPECTED' | 'STARS_NOT_VALID' | 'STARS_NOT_EXPECTED' | 'SCORE_NOT_VALID' | 'SCORE_NOT_EXPECTED'
  | 'SCORE_OUTSIDE_BAND' | 'LEVEL_MAY_NOT_DECIDE' | 'NOBODY_MAY_DECIDE' | 'TOO_MANY_MARKETS';
export type RowRejection = Rejection<RowCode>;

/** What the row is judged by: the law, the units and the day on which it is handed in. */
export type Reference = { readonly rules: RuleBook; readonly units: Units; readonly today: Day };

const MOST_MARKETS = 50;
const longest = { productCode: 64, productName: 200, producerName: 200, decisionNumber: 64, markets: 200, source: 64 } as const satisfies Partial<Record<RegisterField, number>>;

const no = (code: RowCode, field: RegisterField, details?: Readonly<Record<string, unknown>>): RowRejection => rejected(code, details, [field]);
const cell = (row: RegisterRow, field: RegisterField): string => (row[field] ?? '').toWellFormed().normalize('NFC').trim();
const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const textOf = (row: RegisterRow, field: keyof typeof longest): string | RowRejection => {
  const text = cell(row, field);
  if (text === '') return no('MISSING', field);
  return text.length > longest[field] ? no('TEXT_TOO_LONG', field, { length: text.length, longest: longest[field] }) : text;
};

const oneOf = <T extends string>(row: RegisterRow, field: RegisterField, known: ReadonlyMap<string, T>, code: RowCode): T | RowRejection => {
  const text = cell(row, field);
  if (text === '') return no('MISSING', field);
  return known.get(text) ?? no(code, field, { given: shown(text), known: [...known.keys()] });
};

const dayOf = (row: RegisterRow, { rules, today }: Reference): Day | RowRejection => {
  const text = cell(row, 'decidedOn');
  if (text === '') return no('MISSING', 'decidedOn');
  if (!isDay(text)) return no('NOT_A_DAY', 'decidedOn', { given: shown(text) });
  if (text < rules.beginsOn || !rules.on(text)) return no('BEFORE_THE_PROGRAMME', 'decidedOn', { given: text, beginsOn: rules.beginsOn });
  return text > today ? no('IN_THE_FUTURE', 'decidedOn', { given: text, today }) : text;
};

type Place = Pick<Decision, 'unit' | 'district'>;
const placeOf = (row: RegisterRow, day: Day, units: Units): Place | RowRejection => {
  const [districtCode, communeCode] = [cell(row, 'districtCode'), cell(row, 'communeCode')];
  const district = districtCode === '' ? undefined : units.on(districtCode, day);
  const hasDistricts = units.hasDistricts(day);
  if (districtCode !== '' && !hasDistricts) return no('DISTRICT_NOT_EXPECTED', 'districtCode', { given: shown(districtCode), day });
  if (districtCode === '' && hasDistricts) return no('MISSING', 'districtCode');
  if (hasDistricts && district?.level !== 'DISTRICT') return no('UNIT_DID_NOT_EXIST', 'districtCode', { given: shown(districtCode), day });
  if (communeCode === '') return no('MISSING', 'communeCode');
  const commune = units.on(communeCode, day);
  if (commune?.level !== 'COMMUNE') return no('UNIT_DID_NOT_EXIST', 'communeCode', { given: shown(communeCode), day });
  if (district && commune.parent?.code !== district.code) return no('COMMUNE_NOT_IN_DISTRICT', 'communeCode', { commune: communeCode, district: districtCode, day });
  const unit = { code: commune.code, era: commune.era };
  return district ? { unit, district: { code: district.code, era: district.era } } : { unit };
};

const starsOf = (row: RegisterRow, kind: DecisionKind): Stars | undefined | RowRejection => {
  const text = cell(row, 'stars');
  if (kind === 'REVOCATION') return text === '' ? undefined : no('STARS_NOT_EXPECTED', 'stars', { given: shown(text) });
  if (text === '') return no('MISSING', 'stars');
  return /^[345]$/.test(text) ? (Number(text) as Stars) : no('STARS_NOT_VALID', 'stars', { given: shown(text) });
};

const scoreOf = (row: RegisterRow, kind: DecisionKind): number | undefined | RowRejection => {
  const text = cell(row, 'score');
  if (text === '') return undefined;
  if (kind === 'REVOCATION') return no('SCORE_NOT_EXPECTED', 'score', { given: shown(text) });
  const score = Number(text);
  return /^\d{1,3}(\.\d{1,10})?$/.test(text) && score <= 100 ? score : no('SCORE_NOT_VALID', 'score', { given: shown(text) });
};

const mayDecide = (law: Law, day: Day, kind: DecisionKind, stars: Stars | undefined, level: Level): RowRejection | undefined => {
  const able = whoMayDecide(law, kind, stars, day);
  if (able.includes(level)) return undefined;
  if (able.length > 0) return no('LEVEL_MAY_NOT_DECIDE', 'level', { level, able, day });
  // Three stars are nobody's to propose on any day; otherwise the day is what is wrong.
  const ever = kind !== 'UPGRADE_PROPOSAL' || stars !== 3;
  return no('NOBODY_MAY_DECIDE', ever ? 'decidedOn' : 'stars', { kind, stars, day });
};

const marketsOf = (row: RegisterRow): readonly string[] | RowRejection => {
  const text = cell(row, 'markets');
  if (text.length > longest.markets) return no('TEXT_TOO_LONG', 'markets', { length: text.length, longest: longest.markets });
  const markets = [...new Set(text.split(';').map((market) => market.trim()).filter((market) => market !== ''))];
  return markets.length > MOST_MARKETS ? no('TOO_MANY_MARKETS', 'markets', { given: markets.length, most: MOST_MARKETS }) : markets;
};

const setAndGroup = (row: RegisterRow, rules: RuleBook): Pick<Decision, 'set' | 'group'> | RowRejection => {
  const text = cell(row, 'set');
  if (text === '') return no('MISSING', 'set');
  const group = rules.groupOfSet(text);
  return group !== undefined ? { set: Number(text), group: group as Decision['group'] } : no('UNKNOWN_SET', 'set', { given: shown(text) });
};

/** The id of a product of the register: the same for every row and run. */
export const productIdOf = (productCode: string): string => uuidV5(`product/${productCode}`);

/** Reads one row of the register by the law and the units of its day; the first fault in the order of the columns refuses it (register-format.md). */
export const readRow = (row: RegisterRow, reference: Reference): Decision | RowRejection => {
  const decidedOn = dayOf(row, reference);
  const kind = oneOf(row, 'kind', kinds, 'UNKNOWN_KIND');
  const law = isRejected(decidedOn) ? undefined : reference.rules.on(decidedOn);
  const read = {
    productCode: textOf(row, 'productCode'),
    productName: textOf(row, 'productName'),
    producerName: textOf(row, 'producerName'),
    legalForm: oneOf(row, 'legalForm', legalForms, 'UNKNOWN_LEGAL_FORM'),
    place: isRejected(decidedOn) ? decidedOn : placeOf(row, decidedOn, reference.units),
    set: setAndGroup(row, reference.rules),
    kind,
    stars: isRejected(kind) ? kind : starsOf(row, kind),
    score: isRejected(kind) ? kind : scoreOf(row, kind),
    level: oneOf(row, 'level', levels, 'UNKNOWN_LEVEL'),
    decisionNumber: textOf(row, 'decisionNumber'),
    decidedOn,
    markets: marketsOf(row),
    source: textOf(row, 'source'),
  };
  const faults: RowRejection[] = Object.values(read).filter((value): value is RowRejection => isRejected(value));
  const add = (fault: RowRejection | undefined): void => { if (fault) faults.push(fault); };
  if (law && !isRejected(read.decidedOn) && !isRejected(read.kind) && !isRejected(read.stars)) {
    const { stars, score, level } = read;
    if (stars !== undefined && typeof score === 'number' && !inBand(law, stars, score)) add(no('SCORE_OUTSIDE_BAND', 'score', { stars, score }));
    if (!isRejected(level)) add(mayDecide(law, read.decidedOn, read.kind, stars, level));
  }
  const order = (fault: RowRejection): number => fields.indexOf(fault.path?.[0] as RegisterField);
  const first = faults.sort((a, b) => order(a) - order(b))[0];
  if (first) return first;
  return assemble(read as Good<typeof read>, law!);
};

type Good<T> = { readonly [K in keyof T]: Exclude<T[K], RowRejection> };
type Read = {
  productCode: string; productName: string; producerName: string; legalForm: Decision['legalForm']; place: Place; set: Pick<Decision, 'set' | 'group'>; kind: DecisionKind;
  stars: Stars | undefined; score: number | undefined; level: Level; decisionNumber: string; decidedOn: Day; markets: readonly string[]; source: string;
};

const assemble = ({ place, set, stars, score, markets, ...rest }: Read, law: Law): Decision => {
  const months = rest.kind === 'UPGRADE_PROPOSAL' || rest.kind === 'REVOCATION' ? undefined : validityMonths(law, rest.decidedOn);
  return {
    productId: productIdOf(rest.productCode), ...rest, ...place, ...set, markets: [...markets],
    ...(stars !== undefined && { stars }), ...(score !== undefined && { score }), ...provenanceOf(rest.source),
    ...(months !== undefined && { validUntil: lastValidDay(rest.decidedOn, months) }),
  };
};
