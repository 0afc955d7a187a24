import { metrics } from '@opentelemetry/api';
import type { RowResult } from './past-products/past-products.ts';

const meter = metrics.getMeter('ocop.registry');
const pastRows = meter.createCounter('ocop.registry.past_rows', { description: 'Rows of the register taken in, by outcome' });

/** Business measurements of registry. */
export const registryMeasures = {
  pastRows: (results: readonly Pick<RowResult, 'outcome'>[]): void => {
    for (const [outcome, rows] of Map.groupBy(results, (result) => result.outcome)) pastRows.add(rows.length, { 'ocop.outcome': outcome });
  },
};
