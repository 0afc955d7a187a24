import { uuidV5 } from '@ocop/domain-kit';
import { defineAggregate, type StatesOf } from '@ocop/eventing';
import { listing, type Listing } from './listing.ts';
import { publicListingEvents } from './listing.public-events.ts';

export const listings = defineAggregate({
  name: 'listing',
  collection: 'listings',
  decider: listing,
  publish: publicListingEvents,
  indexes: [{ key: { 'state.productId': 1, _id: 1 }, name: 'product' }, { key: { 'state.salesPointId': 1, _id: 1 }, name: 'salesPoint' }],
});

/** One product at one sales point is one listing, also when two people publish it at once. */
export const listingIdOf = (productId: string, salesPointId: string): string => uuidV5(`listing/${productId}/${salesPointId}`);

export type KnownListing = Exclude<Listing, { status: 'NONE' }>;
export type StoredListing = { readonly id: string; readonly state: KnownListing };
export const knownListing = ({ id, state }: { id: string; state: Listing }): StoredListing | undefined => (state.status === 'NONE' ? undefined : { id, state });

const find = async (states: StatesOf, field: 'state.productId' | 'state.salesPointId', ids: readonly string[]): Promise<StoredListing[]> =>
  (await states(listings, { [field]: { $in: [...ids] } }, { sort: { [field]: 1, _id: 1 } })).flatMap((found) => knownListing(found) ?? []);

export const listingsOfProducts = (states: StatesOf, productIds: readonly string[]): Promise<StoredListing[]> => find(states, 'state.productId', productIds);
export const listingsOfPoints = (states: StatesOf, salesPointIds: readonly string[]): Promise<StoredListing[]> => find(states, 'state.salesPointId', salesPointIds);
