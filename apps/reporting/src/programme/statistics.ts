import type { DecisionKind, UnitRef } from '@ocop/contracts';
import type { Day } from '@ocop/domain-kit';
import type { Place, ProductRow, RowDecision, RowVersion } from './product-row.ts';

/** Which day and which knowledge the figures are asked for. */
export type View = {
  readonly asOf: Day;
  /** Milliseconds UTC; only what was recorded up to it counts. Undefined: all. */
  readonly knownAt?: number | undefined;
  /** Whether a deciding-day place counts; undefined: everywhere. */
  readonly covers?: ((place: Place) => boolean) | undefined;
};

export type StarCount = { readonly stars: number; readonly count: number };
export type UnitCount = { readonly unit: UnitRef; readonly valid: readonly StarCount[] };
export type GroupCount = { readonly group: string; readonly valid: readonly StarCount[] };
export type Exported = { readonly id: string; readonly name: string; readonly illustrative: boolean };

export type Statistics = {
  readonly recognisedTotal: number;
  readonly valid: readonly StarCount[];
  readonly validTotal: number;
  readonly expiredTotal: number;
  readonly revokedTotal: number;
  readonly exportedProducts: readonly Exported[];
  readonly byUnit: readonly UnitCount[];
  readonly byGroup: readonly GroupCount[];
  /** Of the recognised and of the valid ones: those whose latest recognition rests on an invented row. */
  readonly illustrativeTotal: number;
  readonly illustrativeValidTotal: number;
};

/** How a product stands on a day, judged by its latest recognition up to it. */
export type Standing = {
  readonly state: 'VALID' | 'EXPIRED' | 'REVOKED';
  readonly recognition: RowVersion;
  /** As its latest row names it. */
  readonly name: string;
  readonly exported: boolean;
  /** Some row up to the day is invented. */
  readonly illustrative: boolean;
};

/** The wording of a decision as it was known; undefined when it was not recorded yet. */
const asKnown = ({ versions }: RowDecision, knownAt: number | undefined): RowVersion | undefined =>
  knownAt === undefined ? versions.at(-1) : versions.findLast(({ recordedAt }) => recordedAt <= knownAt);

/** How a product stands; undefined when it was not recognised up to the day. */
export const standingOf = ({ decisions }: ProductRow, { asOf, knownAt }: View): Standing | undefined => {
  let recognition: RowVersion | undefined;
  let expiresOn: Day | undefined;
  let revoked = false;
  let exported = false;
  let illustrative = false;
  let name = '';
  for (const decision of decisions) {
    if (decision.day > asOf) break;
    const version = asKnown(decision, knownAt);
    if (version === undefined) continue;
    name = version.name;
    exported ||= version.exported;
    illustrative ||= version.illustrative;
    if (decision.expiresOn !== undefined) {
      recognition = version;
      expiresOn = decision.expiresOn;
      revoked = false;
    } else if (decision.kind === 'REVOCATION' && expiresOn !== undefined && decision.day < expiresOn) {
      revoked = true;
    }
  }
  if (recognition === undefined) return undefined;
  return { state: revoked ? 'REVOKED' : asOf < expiresOn! ? 'VALID' : 'EXPIRED', recognition, name, exported, illustrative };
};

/** A count per number of stars, fewest stars first, without zeros. */
class Stars {
  readonly #counts = new Map<number, number>();
  add(stars: number): void {
    this.#counts.set(stars, (this.#counts.get(stars) ?? 0) + 1);
  }
  list(): StarCount[] {
    return [...this.#counts].map(([stars, count]) => ({ stars, count })).sort((a, b) => a.stars - b.stars);
  }
}

/** A district of 2024 and of early 2025 is one body under one code; a commune's code means another unit in another era (admin-units). */
const placeKey = ({ unit, district }: Place): string => (district === undefined ? `${unit.code}@${unit.era}` : district.code);

const vietnamese = new Intl.Collator('vi');
const romanOrder = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The figures of the programme as of a day, as known at a moment, in a unit (register-format, "What the figures mean"). */
export const statisticsOf = (rows: Iterable<ProductRow>, view: View): Statistics => {
  const { covers } = view;
  const valid = new Stars();
  const units = new Map<string, { unit: UnitRef; stars: Stars }>();
  const groups = new Map<string, Stars>();
  const exportedProducts: Exported[] = [];
  let [recognisedTotal, validTotal, expiredTotal, revokedTotal, illustrativeTotal, illustrativeValidTotal] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const standing = standingOf(row, view);
    if (standing === undefined) continue;
    const { state, recognition } = standing;
    if (covers !== undefined && !covers(recognition.place)) continue;
    recognisedTotal += 1;
    if (recognition.illustrative) illustrativeTotal += 1;
    if (standing.exported) exportedProducts.push({ id: row.id, name: standing.name, illustrative: standing.illustrative });
    if (state === 'EXPIRED') expiredTotal += 1;
    if (state === 'REVOKED') revokedTotal += 1;
    if (state !== 'VALID') continue;
    validTotal += 1;
    if (recognition.illustrative) illustrativeValidTotal += 1;
    valid.add(recognition.stars);
    const unit = recognition.place.district ?? recognition.place.unit;
    const key = placeKey(recognition.place);
    const ofUnit = units.get(key) ?? { unit, stars: new Stars() };
    ofUnit.stars.add(recognition.stars);
    units.set(key, unit.era > ofUnit.unit.era ? { ...ofUnit, unit } : ofUnit);
    const ofGroup = groups.get(recognition.group) ?? new Stars();
    ofGroup.add(recognition.stars);
    groups.set(recognition.group, ofGroup);
  }
  return {
    recognisedTotal, valid: valid.list(), validTotal, expiredTotal, revokedTotal, illustrativeTotal, illustrativeValidTotal,
    exportedProducts: exportedProducts.sort((a, b) => vietnamese.compare(a.name, b.name) || compareText(a.id, b.id)),
    byUnit: [...units.values()].map(({ unit, stars }) => ({ unit, valid: stars.list() })).sort((a, b) => compareText(a.unit.code, b.unit.code) || compareText(a.unit.era, b.unit.era)),
    byGroup: [...groups].map(([group, stars]) => ({ group, valid: stars.list() })).sort((a, b) => romanOrder.indexOf(a.group) - romanOrder.indexOf(b.group)),
  };
};

/** Decisions of a kind dated in a period, both ends included and the later one cut to `asOf`, by stars. */
export const decisionsIn = (rows: Iterable<ProductRow>, { asOf, knownAt, covers }: View, kind: DecisionKind, from: Day, to: Day = asOf): StarCount[] => {
  const last = to < asOf ? to : asOf;
  const stars = new Stars();
  for (const { decisions } of rows) {
    for (const decision of decisions) {
      if (decision.kind !== kind || decision.day < from || decision.day > last) continue;
      const version = asKnown(decision, knownAt);
      if (version !== undefined && (covers === undefined || covers(version.place))) stars.add(version.stars);
    }
  }
  return stars.list();
};
