import { defineReaction, type Reaction, type StatesOf } from '@ocop/eventing';
import { salesPoints } from '../sales-point/sales-point.store.ts';
import { listings, listingsOfPoints } from './listing.store.ts';

/** Where a point closed, nothing is on sale: also not what was published at the same moment. */
export const onSalesPointClosed = (states: StatesOf): Reaction => defineReaction({
  name: 'stop-listings-of-closed-point',
  on: {
    'ocop.promotion.SalesPointClosed.v1': async ({ data: { salesPointId } }, { requestId, at, actor, handle }) => {
      for (const { id } of await listingsOfPoints(states, [salesPointId])) {
        await handle(listings, id, { type: 'stopListingOfClosedPoint', requestId: requestId(id), at, actor, data: {}, facts: {} });
      }
    },
    'ocop.promotion.ListingPublished.v1': async ({ data: { listingId, salesPointId } }, { requestId, at, actor, handle, state }) => {
      if ((await state(salesPoints, salesPointId))?.state.status !== 'CLOSED') return;
      await handle(listings, listingId, { type: 'stopListingOfClosedPoint', requestId: requestId(listingId), at, actor, data: {}, facts: {} });
    },
  },
});
