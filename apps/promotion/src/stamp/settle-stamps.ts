import type { ReactionContext } from '@ocop/eventing';
import { consequences } from '../stop-order/stop-order.ts';
import { stopOrderOf } from '../stop-order/stop-order.store.ts';
import { stampIssues } from './stamp-issue.store.ts';

/** Brings one issue of stamps to what its product's stop order asks for; why this misses none: see settleListing. */
export const settleStamps = async (id: string, { requestId, at, actor, handle, state }: ReactionContext): Promise<void> => {
  for (;;) {
    const found = (await state(stampIssues, id))?.state;
    if (found === undefined || found.status === 'NONE' || found.status === 'STOPPED') return;
    const { version, order } = await stopOrderOf(state, found.productId);
    for (const one of consequences(found, order)) {
      if (one.kind === 'stop') await handle(stampIssues, id, { type: 'stopRevokedStamps', requestId: requestId(`${id}/stop/${one.revocation.number}`), at, actor, data: one.revocation, facts: {} });
      else await handle(stampIssues, id, { type: one.kind === 'hold' ? 'holdStamps' : 'releaseStamps', requestId: requestId(`${id}/${one.kind}/${one.holdId}`), at, actor, data: { holdId: one.holdId }, facts: {} });
    }
    if ((await stopOrderOf(state, found.productId)).version === version) return;
  }
};
