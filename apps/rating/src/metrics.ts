import { metrics } from '@opentelemetry/api';
import type { RowOutcome } from './register/record-past-decisions.ts';

const meter = metrics.getMeter('ocop.rating');
const rows = meter.createCounter('ocop.rating.register_rows', { description: 'Rows of the register, by outcome' });
const results = meter.createCounter('ocop.rating.results', { description: 'Results computed, by outcome and stars' });
const decisions = meter.createCounter('ocop.rating.decisions', { description: 'Live decisions, by kind' });

/** Counts the rows of one call. */
export const countRows = (outcomes: readonly RowOutcome[]): void => {
  for (const { outcome } of outcomes) rows.add(1, { 'ocop.outcome': outcome });
};
/** Counts a result once. */
export const countResult = (outcome: string, stars: number | null): void => { results.add(1, { 'ocop.outcome': outcome, 'ocop.stars': stars ?? 0 }); };
/** Counts a decision taken today. */
export const countDecision = (kind: string): void => { decisions.add(1, { 'ocop.kind': kind }); };
