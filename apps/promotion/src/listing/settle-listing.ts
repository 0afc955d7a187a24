import type { ReactionContext } from '@ocop/eventing';
import { consequences } from '../stop-order/stop-order.ts';
import { stopOrderOf } from '../stop-order/stop-order.store.ts';
import { listings } from './listing.store.ts';

/**
 * Brings one listing to what its product's stop order asks for, until nothing changes in between. Publishing writes the listing and then
 * reads the order; a stop writes the order and then reads the listings: whichever comes second sees the other, and lands here.
 */
export const settleListing = async (id: string, { requestId, at, actor, handle, state }: ReactionContext): Promise<void> => {
  for (;;) {
    const found = (await state(listings, id))?.state;
    if (found === undefined || found.status === 'NONE' || found.status === 'STOPPED') return;
    const { version, order } = await stopOrderOf(state, found.productId);
    const wanted = consequences(found, order);
    for (const one of wanted) {
      if (one.kind === 'stop') await handle(listings, id, { type: 'stopRevokedListing', requestId: requestId(`${id}/stop/${one.revocation.number}`), at, actor, data: one.revocation, facts: {} });
      else await handle(listings, id, { type: one.kind === 'hold' ? 'holdListing' : 'releaseListing', requestId: requestId(`${id}/${one.kind}/${one.holdId}`), at, actor, data: { holdId: one.holdId }, facts: {} });
    }
    if ((await stopOrderOf(state, found.productId)).version === version) return;
  }
};
