import type { DecisionFacts, Received } from '@ocop/contracts';

/** One wording of a decision: as first recorded, or as a correction left it. */
export type DecisionVersion = {
  /** Place among the published messages of the product's Recognition. */
  readonly sequence: number;
  readonly recordedAt: string;
  readonly facts: DecisionFacts;
  readonly certificateNumber?: string;
  readonly correctedBy?: string;
};

/** A decision with every wording it ever had, oldest first. Kind, day and number are its identity and never change. */
export type ProgrammeDecision = {
  readonly kind: DecisionFacts['kind'];
  readonly effectiveOn: string;
  readonly number: string;
  readonly versions: readonly DecisionVersion[];
};

/** All decisions about one product, in the order in which they count. */
export type ProgrammeProduct = {
  readonly _id: string;
  readonly decisions: readonly ProgrammeDecision[];
  /** The last message applied. */
  readonly sequence: number;
  /** Part of the view that the product lies in: a change is found by the sums of `sequence` per bucket. */
  readonly bucket: string;
};

/** Ids of version 7 begin alike; their ends are spread evenly. */
const bucketOf = (id: string): string => id.slice(-2);

export type DecisionEvent = Received<'ocop.rating.UpgradeProposed.v1' | 'ocop.rating.ProductRecognised.v1' | 'ocop.rating.CertificateRevoked.v1'>;
export type CorrectionEvent = Received<'ocop.rating.DecisionCorrected.v1'>;

/** On one day a proposal counts first, then a recognition, then a revocation (register-format, "Which row stands"). */
const orderOnOneDay: Record<DecisionFacts['kind'], number> = { UPGRADE_PROPOSAL: 0, INITIAL: 1, REEVALUATION: 1, UPGRADE: 1, REVOCATION: 2 };

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: ProgrammeDecision, b: ProgrammeDecision): number =>
  compareText(a.effectiveOn, b.effectiveOn) || orderOnOneDay[a.kind] - orderOnOneDay[b.kind] || compareText(a.number, b.number) || compareText(a.kind, b.kind);

const withVersion = (product: ProgrammeProduct | undefined, version: DecisionVersion): ProgrammeProduct => {
  const { productId, kind, decidedOn, decisionNumber } = version.facts;
  const same = (decision: ProgrammeDecision): boolean => decision.kind === kind && decision.effectiveOn === decidedOn && decision.number === decisionNumber;
  const before = product?.decisions ?? [];
  const earlier = before.find(same)?.versions ?? [];
  if (earlier.some(({ sequence }) => sequence === version.sequence)) return product!;
  const versions = [...earlier, version].sort((a, b) => a.sequence - b.sequence);
  const decision: ProgrammeDecision = { kind, effectiveOn: decidedOn, number: decisionNumber, versions };
  return { _id: productId, bucket: bucketOf(productId), sequence: Math.max(product?.sequence ?? 0, version.sequence), decisions: [...before.filter((other) => !same(other)), decision].sort(inOrder) };
};

/** Adds a decision that rating published. */
export const decisionRecorded = (product: ProgrammeProduct | undefined, { sequence, recordedAt, data }: DecisionEvent): ProgrammeProduct =>
  withVersion(product, { sequence, recordedAt, facts: factsOf(data), ...('certificateNumber' in data && { certificateNumber: data.certificateNumber }) });

/** Adds a corrected wording of a decision; what was known before stays as it was known. */
export const decisionCorrected = (product: ProgrammeProduct | undefined, { sequence, recordedAt, data }: CorrectionEvent): ProgrammeProduct =>
  withVersion(product, {
    sequence, recordedAt, facts: data.facts, correctedBy: data.correctedBy,
    ...(data.certificateNumber !== undefined && { certificateNumber: data.certificateNumber }),
  });

const besideTheFacts: ReadonlySet<string> = new Set(['certificateNumber', 'validFrom', 'validUntil', 'dossierId', 'proposalId', 'ground']);

/** The facts of a decision without what its event says beside them; validity follows from the day. */
const factsOf = (data: DecisionEvent['data']): DecisionFacts => Object.fromEntries(Object.entries(data).filter(([member]) => !besideTheFacts.has(member))) as DecisionFacts;
