import { metrics } from '@opentelemetry/api';
import type { Handled } from '@ocop/eventing';
import type { Sample } from './sample/sample.ts';

const reports = metrics.getMeter('ocop.quality').createCounter('ocop.quality.reports', { description: 'Test reports issued, by verdict' });

/** Counts an issued report once. */
export const countReport = ({ state, repeated }: Handled<Sample>): void => {
  if (!repeated && state.status === 'REPORTED') reports.add(1, { 'ocop.verdict': state.report.verdict });
};
