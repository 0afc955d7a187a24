import { uuidV5 } from '@ocop/domain-kit';
import { defineAggregate, type Eventing } from '@ocop/eventing';
import { revocationProposal, type RevocationProposal } from './revocation-proposal.ts';
import { publicProposalEvents } from './revocation-proposal.public-events.ts';

export const revocationProposals = defineAggregate({ name: 'revocation-proposal', collection: 'revocation-proposals', decider: revocationProposal, publish: publicProposalEvents });

/** One proposal per piece of evidence, also when two officers propose at once. */
export const proposalIdOf = (sampleId: string): string => uuidV5(`revocation-proposal/${sampleId}`);

export type StoredProposal = { readonly id: string; readonly state: Extract<RevocationProposal, { status: 'PROPOSED' }> };

export const findProposal = async (eventing: Eventing, id: string): Promise<StoredProposal | undefined> => {
  const found = await eventing.state(revocationProposals, id);
  return found?.state.status === 'PROPOSED' ? { id, state: found.state } : undefined;
};
