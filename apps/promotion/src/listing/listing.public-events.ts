import type { PublicMessage } from '@ocop/eventing';
import type { Listing, ListingEvent } from './listing.ts';

/** Others learn that a listing is up, stopped (held or for good), up again: not how many holds lie on it. */
export const publicListingEvents = (event: ListingEvent, { id, state }: { id: string; state: Listing }): readonly PublicMessage[] => {
  if (state.status === 'NONE') return [];
  const { productId } = state;
  const stopped = (stoppedOn: typeof state.publishedOn, reason: 'REVOKED' | 'HELD' | 'WITHDRAWN'): PublicMessage[] => [{ type: 'ocop.promotion.ListingStopped.v1', data: { listingId: id, productId, stoppedOn, reason }, effectiveOn: stoppedOn }];
  switch (event.type) {
    case 'ListingPublished': {
      const { salesPointId, publishedOn } = event.listing;
      return [{ type: 'ocop.promotion.ListingPublished.v1', data: { listingId: id, productId, salesPointId, publishedOn }, effectiveOn: publishedOn }];
    }
    case 'ListingStopped': return stopped(event.stoppedOn, event.reason === 'POINT_CLOSED' ? 'WITHDRAWN' : event.reason);
    case 'ListingHeld': return state.status === 'HELD' && state.holds.length === 1 ? stopped(event.on, 'HELD') : [];
    case 'HoldOnListingEnded': return state.status === 'PUBLISHED' ? [{ type: 'ocop.promotion.ListingResumed.v1', data: { listingId: id, productId, resumedOn: event.on }, effectiveOn: event.on }] : [];
  }
};
