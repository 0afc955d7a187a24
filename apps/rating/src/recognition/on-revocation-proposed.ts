import type { Day } from '@ocop/domain-kit';
import { defineReaction } from '@ocop/eventing';
import { recognitions } from './recognition.store.ts';

/** Quality proposes, rating opens the case. A proposal about a certificate that is no longer in force opens none. */
export const onRevocationProposed = defineReaction({
  name: 'revocation-proposed',
  on: {
    'ocop.quality.RevocationProposed.v1': async ({ data: { proposalId, productId, certificateNumber, ground, proposedOn } }, { handle, requestId, at, actor }) => {
      await handle(recognitions, productId, { type: 'OpenRevocationCase', requestId: requestId(), at, actor, data: { proposalId, certificateNumber, ground, openedOn: proposedOn as Day }, facts: {} });
    },
  },
});
