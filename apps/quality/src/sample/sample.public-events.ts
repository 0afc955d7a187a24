import type { PublicMessage } from '@ocop/eventing';
import type { Sample, SampleEvent } from './sample.ts';

/** What others learn of a sample: neither its code nor its steps through the laboratory, nor values. */
export const publicSampleEvents = (event: SampleEvent, { id, state }: { id: string; state: Sample }): readonly PublicMessage[] => {
  if (event.type === 'SampleDrawn') {
    const { productId, lot, drawnOn } = event.sample;
    return [{ type: 'ocop.quality.SampleDrawn.v1', data: { sampleId: id, productId, lot, drawnOn }, effectiveOn: drawnOn }];
  }
  if (event.type !== 'TestReportIssued' || state.status !== 'REPORTED') return [];
  const { reportNumber, issuedOn, verdict, results } = event.report;
  return [{
    type: 'ocop.quality.TestReportIssued.v1',
    data: { sampleId: id, productId: state.productId, reportNumber, issuedOn, verdict, results: results.map(({ limit, outcome }) => ({ indicator: limit.indicator, outcome })) },
    effectiveOn: issuedOn,
  }];
};
