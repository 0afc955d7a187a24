import type { DecisionFacts, EventData, EventType, Received } from '@ocop/contracts';
import { addDays, addMonths, day, uuidV5 } from '@ocop/domain-kit';
import type { DecisionEvent } from '../src/programme/programme-product.ts';

/** Facts of an invented decision with one line of difference. */
export const decisionFacts = (product: string, differences: Partial<DecisionFacts> = {}): DecisionFacts => ({
  productId: uuidV5(`product/${product}`), kind: 'INITIAL', stars: 3, level: 'PROVINCE', decisionNumber: '1/QĐ-UBND', decidedOn: '2020-01-15',
  unit: { code: '18673', era: 'E2024' }, district: { code: '446', era: 'E2024' }, set: 9, group: 'I',
  productCode: product, productName: `Nước mắm ${product} (minh họa)`, producerName: 'Hợp tác xã minh họa', legalForm: 'COOPERATIVE',
  markets: [], illustrative: true, confirmed: false, source: 'minh-hoa', ...differences,
});

type Recorded = { readonly sequence?: number; readonly recordedAt?: string };

/** A public event as a consumer gets it. */
export const received = <T extends EventType>(type: T, aggregate: string, data: EventData<T>, { sequence = 1, recordedAt = '2026-11-01T00:00:00.000Z' }: Recorded = {}): Received<T> => ({
  id: `${aggregate}/${String(sequence)}`, type, service: 'rating', aggregate, sequence, recordedAt, commandId: uuidV5(`${aggregate}/${String(sequence)}`), actor: 'test', data,
});

/** The event that rating publishes for a decision. */
export const decisionEvent = (facts: DecisionFacts, recorded: Recorded = {}): DecisionEvent => {
  const certificateNumber = `${facts.decisionNumber}/${facts.productCode}`;
  if (facts.kind === 'UPGRADE_PROPOSAL') return received('ocop.rating.UpgradeProposed.v1', facts.productId, facts, recorded);
  if (facts.kind === 'REVOCATION') return received('ocop.rating.CertificateRevoked.v1', facts.productId, { ...facts, certificateNumber }, recorded);
  const from = day(facts.decidedOn);
  return received('ocop.rating.ProductRecognised.v1', facts.productId, {
    ...facts, stars: facts.stars ?? 3, certificateNumber, validFrom: from, validUntil: addDays(addMonths(from, 36), -1),
  }, recorded);
};
