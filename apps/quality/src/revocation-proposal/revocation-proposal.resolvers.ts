import { command, idOrNothing, parseId, payload, requireRole, type Context, type Messages, checkTexts, TEXT, textInvalid } from '@ocop/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { officerRoles } from '../access.ts';
import { inForceOn } from '../product/certificate.ts';
import { productCopy } from '../product/product-copy.ts';
import { findSample } from '../sample/sample.store.ts';
import { loadSample } from '../sample/sample-views.resolvers.ts';
import type { ProposeFacts, ProposeRefusal } from './revocation-proposal.ts';
import { findProposal, proposalIdOf, revocationProposals, type StoredProposal } from './revocation-proposal.store.ts';

const messages: Messages<ProposeRefusal | 'TEXT_INVALID'> = {
  UNKNOWN_SAMPLE: { vi: 'Không có mẫu này.', en: 'There is no such sample.' },
  EVIDENCE_NOT_A_FAILED_TEST: { vi: 'Mẫu chưa có kết luận không đạt.', en: 'No report says that the sample failed.' },
  NO_CERTIFICATE_IN_FORCE: { vi: 'Sản phẩm không có giấy chứng nhận còn hiệu lực.', en: 'The product has no certificate in force.' },
  ALREADY_PROPOSED: ({ on }) => ({ vi: `Đã đề xuất thu hồi trên mẫu này ngày ${String(on)}.`, en: `A revocation was proposed on this sample on ${String(on)}.` }),
  TEXT_INVALID: textInvalid,
};

const factsOf = async ({ eventing, today }: Context, sampleId: string): Promise<ProposeFacts> => {
  const sample = await findSample(eventing, sampleId);
  if (sample === undefined) return {};
  const { state } = sample;
  const copy = await (await eventing.view(productCopy)).findOne({ _id: state.productId });
  const certificate = copy === null ? undefined : inForceOn(copy, today);
  return {
    evidence: { productId: state.productId, failed: state.status === 'REPORTED' && state.report.verdict === 'FAIL' },
    ...(certificate && { certificateNumber: certificate.number }),
  };
};

const load = async ({ eventing }: Context, id: string): Promise<StoredProposal | null> => {
  const known = idOrNothing(id);
  return known === undefined ? null : ((await findProposal(eventing, known)) ?? null);
};

export const revocationProposalResolvers: Resolvers = {
  Query: {
    revocationProposal: (_, { id }, context) => {
      requireRole(context, officerRoles);
      return load(context, id);
    },
  },
  Mutation: {
    proposeRevocation: async (_, { input }, context) => {
      const sampleId = parseId(input.sample, 'input', 'sample');
      const outcome = checkTexts({ ground: [input.ground, TEXT.sentence] })
        ?? await context.eventing.handle(revocationProposals, proposalIdOf(sampleId), command(context, input, 'proposeRevocation', { sampleId, ground: input.ground.trim() }, await factsOf(context, sampleId)));
      return payload(context, outcome, messages, ({ id, state }) => ({ proposal: { id, state: state as StoredProposal['state'] } }));
    },
  },
  RevocationProposal: {
    __resolveReference: ({ id }, context) => {
      requireRole(context, officerRoles);
      return load(context, id);
    },
    product: ({ state }) => ({ id: state.productId }),
    certificateNumber: ({ state }) => state.certificateNumber,
    ground: ({ state }) => state.ground,
    sample: async ({ state }, _, context) => (await loadSample(context, state.sampleId))!,
    proposedOn: ({ state }) => state.proposedOn,
  },
};
