import type { PublicMessage } from '@ocop/eventing';
import type { RevocationProposed } from './revocation-proposal.ts';

export const publicProposalEvents = ({ proposal: { productId, certificateNumber, ground, sampleId, proposedOn } }: RevocationProposed, { id }: { id: string }): readonly PublicMessage[] => [
  { type: 'ocop.quality.RevocationProposed.v1', data: { proposalId: id, productId, certificateNumber, ground, sampleId, proposedOn }, effectiveOn: proposedOn },
];
