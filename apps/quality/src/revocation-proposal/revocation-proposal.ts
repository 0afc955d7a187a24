import { dayOf, rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';

/** One proposal per piece of evidence: its id is made of the sample's. */
export type RevocationProposal =
  | { readonly status: 'NONE' }
  | { readonly status: 'PROPOSED'; readonly productId: string; readonly certificateNumber: string; readonly ground: string; readonly sampleId: string; readonly proposedOn: Day; readonly proposedBy: string };

export type ProposeFacts = {
  /** Of the evidence; absent: no such sample. */
  readonly evidence?: { readonly productId: string; readonly failed: boolean };
  /** In force on the day of the proposal. */
  readonly certificateNumber?: string;
};
export type ProposeRevocation = Command<'proposeRevocation', { sampleId: string; ground: string }, ProposeFacts>;
type Proposal = Omit<Extract<RevocationProposal, { status: 'PROPOSED' }>, 'status'>;
export type RevocationProposed = { readonly type: 'RevocationProposed'; readonly proposal: Proposal };
export type ProposeRefusal = 'UNKNOWN_SAMPLE' | 'EVIDENCE_NOT_A_FAILED_TEST' | 'NO_CERTIFICATE_IN_FORCE' | 'ALREADY_PROPOSED';

const decide = ({ at, actor, data, facts }: ProposeRevocation, proposal: RevocationProposal): readonly RevocationProposed[] | Rejection<ProposeRefusal> => {
  if (proposal.status === 'PROPOSED') return rejected('ALREADY_PROPOSED', { on: proposal.proposedOn });
  if (facts.evidence === undefined) return rejected('UNKNOWN_SAMPLE', {}, ['input', 'sample']);
  if (!facts.evidence.failed) return rejected('EVIDENCE_NOT_A_FAILED_TEST', {}, ['input', 'sample']);
  if (facts.certificateNumber === undefined) return rejected('NO_CERTIFICATE_IN_FORCE');
  return [{ type: 'RevocationProposed', proposal: { productId: facts.evidence.productId, certificateNumber: facts.certificateNumber, ground: data.ground, sampleId: data.sampleId, proposedOn: dayOf(new Date(at)), proposedBy: actor } }];
};

const evolve = (_: RevocationProposal, { proposal }: RevocationProposed): RevocationProposal => ({ status: 'PROPOSED', ...proposal });

export const revocationProposal: Decider<ProposeRevocation, RevocationProposal, RevocationProposed, Rejection<ProposeRefusal>> = { initial: { status: 'NONE' }, decide, evolve };
