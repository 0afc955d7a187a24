import type { Received } from '@ocop/contracts';
import { defineProjection, type Change } from '@ocop/eventing';
import { decisionCorrected, decisionRecorded, type CorrectionEvent, type DecisionEvent, type ProgrammeProduct } from './programme-product.ts';

const decision = (event: DecisionEvent): Change<ProgrammeProduct>[] => [{ id: event.data.productId, change: (product) => decisionRecorded(product, event) }];
const correction = (event: CorrectionEvent): Change<ProgrammeProduct>[] => [{ id: event.data.facts.productId, change: (product) => decisionCorrected(product, event) }];

/** Each product with its decisions, from which every figure of the programme is computed. */
export const programme = defineProjection<ProgrammeProduct>({
  view: 'programme',
  version: 1,
  indexes: [{ key: { bucket: 1, sequence: 1 } }],
  on: {
    'ocop.rating.UpgradeProposed.v1': (event: Received<'ocop.rating.UpgradeProposed.v1'>) => decision(event),
    'ocop.rating.ProductRecognised.v1': (event: Received<'ocop.rating.ProductRecognised.v1'>) => decision(event),
    'ocop.rating.CertificateRevoked.v1': (event: Received<'ocop.rating.CertificateRevoked.v1'>) => decision(event),
    'ocop.rating.DecisionCorrected.v1': (event: Received<'ocop.rating.DecisionCorrected.v1'>) => correction(event),
  },
});
