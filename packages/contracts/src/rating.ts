import { z } from 'zod';
import { day, decisionKind, id, legalForm, level, markets, productGroup, productSet, provenance, stars, text200, text64, unitRef } from './values.ts';

/** A decision about one product with the facts of its deciding day. `unit` and `district` are those of that day. */
export const decisionFacts = z.strictObject({
  productId: id,
  kind: decisionKind,
  /** Absent for a revocation; for a proposal: the stars proposed. */
  stars: stars.optional(),
  /** 0–100, as printed on the decision; absent: not known. */
  score: z.number().min(0).max(100).optional(),
  level,
  decisionNumber: text64,
  decidedOn: day,
  unit: unitRef,
  district: unitRef.optional(),
  set: productSet,
  group: productGroup,
  productCode: text64,
  productName: text200,
  producerName: text200,
  legalForm,
  markets,
  ...provenance,
});
export type DecisionFacts = z.infer<typeof decisionFacts>;

const packRef = z.strictObject({ id: text64, revision: z.int(), hash: z.string() });

export const ratingEvents = {
  'ocop.rating.RulePackApproved.v1': z.strictObject({ pack: packRef, layer: z.enum(['national', 'provincial']), inForceFrom: day, inForceTo: day.optional(), illustrative: z.boolean(), confirmed: z.boolean() }),
  'ocop.rating.DossierOpened.v1': z.strictObject({ dossierId: id, productId: id, kind: z.enum(['INITIAL', 'REEVALUATION', 'UPGRADE']), openedOn: day }),
  /** The commune's report: four findings, no points (QĐ 1489, from 2025-07-06). */
  'ocop.rating.CommuneAssessmentIssued.v1': z.strictObject({
    dossierId: id, productId: id, unit: unitRef, issuedOn: day, reportNumber: text64,
    findings: z.strictObject({ materialOrigin: z.boolean(), localLabour: z.boolean(), ideaOrigin: z.boolean(), localIdentity: z.boolean() }),
  }),
  'ocop.rating.DossierSubmitted.v1': z.strictObject({ dossierId: id, productId: id, submittedOn: day }),
  /** The published list: members by opaque id. */
  'ocop.rating.CouncilEstablished.v1': z.strictObject({ councilId: id, level, decisionNumber: text64, decidedOn: day, members: z.array(z.strictObject({ person: z.string(), role: z.enum(['CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY', 'MONITOR']) })) }),
  'ocop.rating.SessionOpened.v1': z.strictObject({ sessionId: id, councilId: id, dossiers: z.array(id), heldOn: day, packs: z.array(packRef) }),
  'ocop.rating.SessionClosed.v1': z.strictObject({ sessionId: id, closedOn: day }),
  /** What the sheets and the rule pack give; a result is no recognition. */
  'ocop.rating.ResultComputed.v1': z.strictObject({ dossierId: id, productId: id, sessionId: id, outcome: z.enum(['rated', 'stopped', 'undecided']), stars: z.int().min(0).max(5).nullable(), sum: z.int(), sheets: z.int(), verdictHash: z.string(), illustrative: z.boolean() }),
  /** A lower council proposes more stars to the upper one; no recognition yet. */
  'ocop.rating.UpgradeProposed.v1': decisionFacts,
  /** Recognised with a certificate: valid from its day, `validUntil` is the last valid day. */
  'ocop.rating.ProductRecognised.v1': decisionFacts.extend({ stars, certificateNumber: z.string().min(1).max(130), validFrom: day, validUntil: day, dossierId: id.optional() }),
  /** Ends the certificate in force from `decidedOn` on. */
  'ocop.rating.CertificateRevoked.v1': decisionFacts.extend({ certificateNumber: z.string().min(1).max(130), proposalId: id.optional(), ground: text200.optional() }),
  /** The content of a recorded decision was wrong: same product, kind, day and number, other facts. What was known before stays as it was known. */
  'ocop.rating.DecisionCorrected.v1': z.strictObject({ correctedBy: text200, reason: text200.optional(), certificateNumber: z.string().optional(), facts: decisionFacts }),
  'ocop.rating.RevocationCaseOpened.v1': z.strictObject({ productId: id, proposalId: id, certificateNumber: z.string(), openedOn: day }),
} as const;
