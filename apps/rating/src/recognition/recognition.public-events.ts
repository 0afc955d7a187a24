import type { DecisionFacts } from '@ocop/contracts';
import type { After, PublicMessage } from '@ocop/eventing';
import { leavingOut } from '../leaving-out.ts';
import { certificateNumber, certificatesOf } from './certificate.ts';
import { isRecognition, sameIdentity, type Decision } from './decision.ts';
import type { Recognition, RecognitionEvent } from './recognition.ts';

const factsOf = (decision: Decision): DecisionFacts => leavingOut(decision, 'validUntil', 'dossierId', 'proposalId', 'ground');

const recognised = (decision: Decision): readonly PublicMessage[] =>
  isRecognition(decision)
    ? [{
        type: 'ocop.rating.ProductRecognised.v1',
        effectiveOn: decision.decidedOn,
        data: {
          ...factsOf(decision), stars: decision.stars, certificateNumber: certificateNumber(decision), validFrom: decision.decidedOn, validUntil: decision.validUntil,
          ...(decision.dossierId !== undefined && { dossierId: decision.dossierId }),
        },
      }]
    : [];

/** The certificate that a revocation ended, as the decisions stand now. */
const endedBy = (decision: Decision, { decisions }: Recognition): string => {
  const earlier = decisions.slice(0, decisions.findIndex((other) => sameIdentity(other, decision)));
  return certificatesOf(earlier).at(-1)!.number;
};

/** The only translation of what happened to a product's recognition into what others are told. */
export const publishRecognition = (event: RecognitionEvent, { id, state }: After<Recognition>): readonly PublicMessage[] => {
  switch (event.type) {
    case 'ProductRecognised': return recognised(event.decision);
    case 'UpgradeProposed': return [{ type: 'ocop.rating.UpgradeProposed.v1', effectiveOn: event.decision.decidedOn, data: factsOf(event.decision) }];
    case 'CertificateRevoked': {
      const { decision } = event;
      return [{
        type: 'ocop.rating.CertificateRevoked.v1',
        effectiveOn: decision.decidedOn,
        data: {
          ...factsOf(decision), certificateNumber: endedBy(decision, state),
          ...(decision.proposalId !== undefined && { proposalId: decision.proposalId }), ...(decision.ground !== undefined && { ground: decision.ground }),
        },
      }];
    }
    case 'DecisionCorrected': {
      const { decision, correction } = event;
      return [{
        type: 'ocop.rating.DecisionCorrected.v1',
        effectiveOn: decision.decidedOn,
        data: {
          correctedBy: correction.by, ...(correction.reason !== undefined && { reason: correction.reason }),
          ...(isRecognition(decision) && { certificateNumber: certificateNumber(decision) }), facts: factsOf(decision),
        },
      }];
    }
    case 'RevocationCaseOpened': {
      const { proposalId, certificateNumber: number, openedOn } = event.case;
      return [{ type: 'ocop.rating.RevocationCaseOpened.v1', effectiveOn: openedOn, data: { productId: id, proposalId, certificateNumber: number, openedOn } }];
    }
    case 'RevocationCaseDismissed': return [];
  }
};
