import { add, compare, subtract } from './decimal.ts';

/** PASS, FAIL; INCONCLUSIVE: the value lies within its uncertainty of the limit; UNCONFIRMED: not clearly inside a limit whose legal text was not checked. */
export type Outcome = 'PASS' | 'FAIL' | 'INCONCLUSIVE' | 'UNCONFIRMED';

/** A limit as it stood when the result was entered. */
export type Limit = {
  readonly id: string;
  readonly productType: string;
  readonly indicator: string;
  readonly unit: string;
  readonly kind: 'min' | 'max' | 'range' | 'qualitative' | 'plan';
  readonly min?: string;
  readonly max?: string;
  readonly class: 'safety' | 'quality';
  readonly confirmed: boolean;
  readonly standard: string;
};

export type Presence = 'ABSENT' | 'PRESENT';
export type Measured =
  | { readonly kind: 'number'; readonly value: string; readonly uncertainty: string }
  | { readonly kind: 'presence'; readonly presence: Presence };

type Position = 'inside' | 'outside' | 'open';

const position = ({ min, max }: Limit, measured: Measured): Position => {
  if (measured.kind === 'presence') return measured.presence === 'ABSENT' ? 'inside' : 'outside';
  const lowest = subtract(measured.value, measured.uncertainty);
  const highest = add(measured.value, measured.uncertainty);
  if ((min !== undefined && compare(highest, min) < 0) || (max !== undefined && compare(lowest, max) > 0)) return 'outside';
  return (min === undefined || compare(lowest, min) >= 0) && (max === undefined || compare(highest, max) <= 0) ? 'inside' : 'open';
};

/** What one result says against its limit. A limit that nobody confirmed fails nobody (quality-limits). */
export const outcomeOf = (limit: Limit, measured: Measured): Outcome => {
  const where = position(limit, measured);
  if (where === 'inside') return 'PASS';
  if (!limit.confirmed) return 'UNCONFIRMED';
  return where === 'outside' ? 'FAIL' : 'INCONCLUSIVE';
};

const GRAVEST = ['FAIL', 'INCONCLUSIVE', 'UNCONFIRMED', 'PASS'] as const;

/** The verdict of a report: the gravest of its results. */
export const verdictOf = (outcomes: readonly Outcome[]): Outcome => GRAVEST.find((outcome) => outcomes.includes(outcome)) ?? 'INCONCLUSIVE';
