import { addMonths, day, type Day } from '@ocop/domain-kit';
import type { DecisionFacts, UnitRef } from '@ocop/contracts';
import type { DecisionVersion, ProgrammeDecision, ProgrammeProduct } from './programme-product.ts';

/** Where a decision was taken: the commune of the deciding day, with its district while there were districts. */
export type Place = { readonly unit: UnitRef; readonly district: UnitRef | undefined };

/** One wording of a decision with what the figures need, and no more. */
export type RowVersion = {
  /** Milliseconds UTC. */
  readonly recordedAt: number;
  readonly stars: number;
  readonly place: Place;
  readonly group: DecisionFacts['group'];
  readonly name: string;
  readonly exported: boolean;
  readonly illustrative: boolean;
};

export type RowDecision = {
  readonly kind: DecisionFacts['kind'];
  readonly day: Day;
  /** For a recognition: the first day on which its certificate is no longer valid by its dates. */
  readonly expiresOn: Day | undefined;
  readonly versions: readonly RowVersion[];
};

/** A product as the figures see it: small enough that all of them stay in memory. */
export type ProductRow = { readonly id: string; readonly decisions: readonly RowDecision[] };

/** Calendar months for which a certificate is valid from the day of its decision (register-format, "What the figures mean"). */
export const VALID_MONTHS = 36;

/** Gives each place, name and day once, so that a hundred thousand rows share them. */
export type Sharing = { place: (unit: UnitRef, district: UnitRef | undefined) => Place; day: (text: string) => Day; expiry: (from: Day) => Day };

export const createSharing = (): Sharing => {
  const places = new Map<string, Place>();
  const days = new Map<string, Day>();
  const expiries = new Map<Day, Day>();
  const once = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
    let value = map.get(key);
    if (value === undefined) map.set(key, value = make());
    return value;
  };
  return {
    place: (unit, district) => once(places, `${unit.code}@${unit.era}/${district === undefined ? '' : `${district.code}@${district.era}`}`, () => ({ unit, district })),
    day: (text) => once(days, text, () => day(text)),
    expiry: (from) => once(expiries, from, () => addMonths(from, VALID_MONTHS)),
  };
};

const isRecognition = (kind: DecisionFacts['kind']): boolean => kind === 'INITIAL' || kind === 'REEVALUATION' || kind === 'UPGRADE';

const versionRow = (sharing: Sharing, { recordedAt, facts }: DecisionVersion): RowVersion => ({
  recordedAt: Date.parse(recordedAt), stars: facts.stars ?? 0, place: sharing.place(facts.unit, facts.district), group: facts.group,
  name: facts.productName, exported: facts.markets.length > 0, illustrative: facts.illustrative,
});

const decisionRow = (sharing: Sharing, { kind, effectiveOn, versions }: ProgrammeDecision): RowDecision => {
  const on = sharing.day(effectiveOn);
  return { kind, day: on, expiresOn: isRecognition(kind) ? sharing.expiry(on) : undefined, versions: versions.map((version) => versionRow(sharing, version)) };
};

/** The row of a product's document. */
export const productRow = ({ _id, decisions }: ProgrammeProduct, sharing: Sharing = createSharing()): ProductRow =>
  ({ id: _id, decisions: decisions.map((decision) => decisionRow(sharing, decision)) });
