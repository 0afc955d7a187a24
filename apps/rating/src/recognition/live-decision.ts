import type { DecisionKind, Level, Stars } from '@ocop/contracts';
import { rejected, type Day, type Rejection } from '@ocop/domain-kit';
import { validityMonths, whoMayDecide, type Law } from '@ocop/law';
import { leavingOut } from '../leaving-out.ts';
import type { StoredDossier } from '../dossier/dossier.store.ts';
import type { ProductFacts } from '../reference/product-copy.ts';
import type { UnitRef, Units } from '../reference/units.ts';
import type { Result } from '../scoring/scoring.ts';
import { lastValidDay } from './certificate.ts';
import type { Decision } from './decision.ts';

export type LiveCode = 'DOSSIER_UNKNOWN' | 'DOSSIER_NOT_RATED' | 'RESULT_NOT_RECOGNISABLE' | 'STARS_NOT_OF_RESULT' | 'IN_THE_FUTURE' | 'BEFORE_THE_RESULT' | 'NO_LAW_THAT_DAY';

/** What a live decision rests on. */
export type Basis = {
  readonly dossier: StoredDossier | undefined;
  readonly result: Result | undefined;
  readonly product: ProductFacts | undefined;
  readonly law: Law | undefined;
  readonly units: Units;
  readonly today: Day;
};
export type Signed = { readonly decisionNumber: string; readonly decidedOn: Day };
export type Taken = { readonly decision: Decision; readonly mayDecide: readonly Level[] };

/** Decisions that this system took itself, beside those of the register. */
const OWN_SOURCE = 'he-thong';
const LEAST_STARS = 3;

const placeOn = (unit: UnitRef, units: Units, day: Day): Pick<Decision, 'unit' | 'district'> => {
  const [now] = units.resolve(unit, day);
  if (!now) return { unit: { code: unit.code, era: unit.era } };
  const parent = now.parent && units.on(now.parent.code, day);
  return { unit: { code: now.code, era: now.era }, ...(parent?.level === 'DISTRICT' && { district: { code: parent.code, era: parent.era } }) };
};

/** The mean of the sheets, cut to two decimals so that it never reaches a band that the sum does not. */
export const meanOf = ({ sum, sheets }: { readonly sum: number; readonly sheets: number }): number | undefined => (sheets === 0 ? undefined : Math.floor((sum * 100) / sheets) / 100);

const levelsOf = (law: Law, kind: DecisionKind, stars: Stars | undefined, day: Day): readonly Level[] =>
  whoMayDecide(law, kind, stars, day).filter((level): level is Level => level !== 'COMMUNE');

/** A decision on the result of a dossier, taken by the province: its stars are the result's, nobody else's. */
export const decisionOnResult = ({ dossier, result, product, law, units, today }: Basis, { decisionNumber, decidedOn }: Signed, kind: 'RECOGNITION' | 'PROPOSAL', stars?: number): Taken | Rejection<LiveCode> => {
  if (!dossier || !product) return rejected('DOSSIER_UNKNOWN', {}, ['input', 'dossier']);
  if (!result || dossier.state.status !== 'RATED') return rejected('DOSSIER_NOT_RATED', { status: dossier.state.status }, ['input', 'dossier']);
  const { verdict } = result;
  if (verdict.outcome !== 'rated' || verdict.stars === null || verdict.stars < LEAST_STARS) return rejected('RESULT_NOT_RECOGNISABLE', { outcome: verdict.outcome, stars: verdict.stars, least: LEAST_STARS });
  if (stars !== undefined && stars !== verdict.stars) return rejected('STARS_NOT_OF_RESULT', { given: stars, stars: verdict.stars }, ['input', 'stars']);
  if (decidedOn > today) return rejected('IN_THE_FUTURE', { today }, ['input', 'decidedOn']);
  if (decidedOn < verdict.day) return rejected('BEFORE_THE_RESULT', { heldOn: verdict.day }, ['input', 'decidedOn']);
  const months = law && validityMonths(law, decidedOn);
  if (!law || months === undefined) return rejected('NO_LAW_THAT_DAY', { day: decidedOn }, ['input', 'decidedOn']);
  const decisionKind: DecisionKind = kind === 'PROPOSAL' ? 'UPGRADE_PROPOSAL' : dossier.state.kind;
  const ofResult = verdict.stars as Stars;
  const score = meanOf(verdict);
  const illustrative = verdict.illustrative || product.illustrative;
  return {
    mayDecide: levelsOf(law, decisionKind, ofResult, decidedOn),
    decision: {
      productId: product.productId, kind: decisionKind, stars: ofResult, ...(score !== undefined && { score }), level: 'PROVINCE', decisionNumber, decidedOn, ...placeOn(product.unit, units, decidedOn),
      set: product.set, group: product.group, productCode: product.code, productName: product.name, producerName: product.producerName, legalForm: product.legalForm, markets: [...product.markets],
      illustrative, confirmed: product.confirmed && !illustrative, source: OWN_SOURCE, dossierId: dossier.id, ...(kind === 'RECOGNITION' && { validUntil: lastValidDay(decidedOn, months) }),
    },
  };
};

export type RevocationBasis = { readonly last: Decision | undefined; readonly law: Law | undefined; readonly units: Units; readonly today: Day };

/** A revocation by the province of what was last recognised. */
export const revocationDecision = ({ last, law, units, today }: RevocationBasis, { decisionNumber, decidedOn }: Signed, proposalId: string, ground: string): Taken | Rejection<'CASE_NOT_OPEN' | 'IN_THE_FUTURE' | 'NO_LAW_THAT_DAY'> => {
  if (!last) return rejected('CASE_NOT_OPEN', {}, ['input', 'case']);
  if (decidedOn > today) return rejected('IN_THE_FUTURE', { today }, ['input', 'decidedOn']);
  if (!law) return rejected('NO_LAW_THAT_DAY', { day: decidedOn }, ['input', 'decidedOn']);
  const facts = leavingOut(last, 'stars', 'score', 'validUntil', 'dossierId', 'district');
  return {
    mayDecide: levelsOf(law, 'REVOCATION', last.stars, decidedOn),
    decision: { ...facts, kind: 'REVOCATION', level: 'PROVINCE', decisionNumber, decidedOn, ...placeOn(last.unit, units, decidedOn), source: OWN_SOURCE, proposalId, ground },
  };
};
