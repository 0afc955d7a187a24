import { dayOf, rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';
import { endsBy, type RevokedCertificate } from '../stop-order/stop-order.ts';

export type UnderCertificate = { readonly number: string; readonly validFrom: string };
export type Published = { readonly productId: string; readonly salesPointId: string; readonly certificate: UnderCertificate; readonly publishedOn: Day };
export type StopReason = 'REVOKED' | 'WITHDRAWN' | 'POINT_CLOSED';
/** One product at one sales point; published again after a stop, it is the same listing. */
export type Listing =
  | { readonly status: 'NONE' }
  | (Published & { readonly status: 'PUBLISHED'; readonly holds: readonly string[] })
  | (Published & { readonly status: 'HELD'; readonly holds: readonly string[] })
  | (Published & { readonly status: 'STOPPED'; readonly reason: StopReason; readonly stoppedOn: Day });

export type ListingAction = 'WITHDRAW';
/** Which step may follow which state. */
export const allowed = { NONE: [], PUBLISHED: ['WITHDRAW'], HELD: ['WITHDRAW'], STOPPED: [] } as const satisfies Record<Listing['status'], readonly ListingAction[]>;

export type PublishFacts = {
  readonly productKnown: boolean;
  /** In force on the day. */
  readonly certificate?: UnderCertificate | undefined;
  readonly productHeld: boolean;
  readonly salesPoint: 'UNKNOWN' | 'OPEN' | 'NOT_OPEN';
};
type Publish = Command<'publishListing', { productId: string; salesPointId: string }, PublishFacts>;
type Withdraw = Command<'withdrawListing', object, object>;
type StopRevoked = Command<'stopRevokedListing', RevokedCertificate, object>;
type StopClosed = Command<'stopListingOfClosedPoint', object, object>;
type Hold = Command<'holdListing', { holdId: string }, object>;
type Release = Command<'releaseListing', { holdId: string }, object>;
export type ListingCommand = Publish | Withdraw | StopRevoked | StopClosed | Hold | Release;

export type ListingEvent =
  | { readonly type: 'ListingPublished'; readonly listing: Published }
  | { readonly type: 'ListingStopped'; readonly reason: StopReason; readonly stoppedOn: Day }
  | { readonly type: 'ListingHeld'; readonly holdId: string; readonly on: Day }
  | { readonly type: 'HoldOnListingEnded'; readonly holdId: string; readonly on: Day };

export type PublishRefusal = 'UNKNOWN_PRODUCT' | 'NO_CERTIFICATE_IN_FORCE' | 'PRODUCT_HELD' | 'UNKNOWN_SALES_POINT' | 'SALES_POINT_NOT_OPEN' | 'ALREADY_PUBLISHED';
export type WithdrawRefusal = 'UNKNOWN_LISTING' | 'LISTING_NOT_PUBLISHED';
type Decision = readonly ListingEvent[] | Rejection<PublishRefusal | WithdrawRefusal>;

const isStanding = (listing: Listing) => listing.status === 'PUBLISHED' || listing.status === 'HELD';

const publish = ({ at, data, facts }: Publish, listing: Listing): Decision => {
  if (isStanding(listing)) return rejected('ALREADY_PUBLISHED');
  if (!facts.productKnown) return rejected('UNKNOWN_PRODUCT', {}, ['input', 'product']);
  if (facts.salesPoint === 'UNKNOWN') return rejected('UNKNOWN_SALES_POINT', {}, ['input', 'salesPoint']);
  if (facts.salesPoint === 'NOT_OPEN') return rejected('SALES_POINT_NOT_OPEN', {}, ['input', 'salesPoint']);
  if (facts.certificate === undefined) return rejected('NO_CERTIFICATE_IN_FORCE', {}, ['input', 'product']);
  if (facts.productHeld) return rejected('PRODUCT_HELD', {}, ['input', 'product']);
  return [{ type: 'ListingPublished', listing: { ...data, certificate: facts.certificate, publishedOn: dayOf(new Date(at)) } }];
};

const decide = (command: ListingCommand, listing: Listing): Decision => {
  const on = dayOf(new Date(command.at));
  switch (command.type) {
    case 'publishListing': return publish(command, listing);
    case 'withdrawListing':
      if (listing.status === 'NONE') return rejected('UNKNOWN_LISTING', {}, ['input', 'listing']);
      return isStanding(listing) ? [{ type: 'ListingStopped', reason: 'WITHDRAWN', stoppedOn: on }] : rejected('LISTING_NOT_PUBLISHED');
    case 'stopListingOfClosedPoint': return isStanding(listing) ? [{ type: 'ListingStopped', reason: 'POINT_CLOSED', stoppedOn: on }] : [];
    case 'stopRevokedListing': return isStanding(listing) && endsBy(listing.certificate, command.data) ? [{ type: 'ListingStopped', reason: 'REVOKED', stoppedOn: on }] : [];
    case 'holdListing': return isStanding(listing) && !listing.holds.includes(command.data.holdId) ? [{ type: 'ListingHeld', holdId: command.data.holdId, on }] : [];
    case 'releaseListing': return isStanding(listing) && listing.holds.includes(command.data.holdId) ? [{ type: 'HoldOnListingEnded', holdId: command.data.holdId, on }] : [];
  }
};

const evolve = (listing: Listing, event: ListingEvent): Listing => {
  if (event.type === 'ListingPublished') return { ...event.listing, status: 'PUBLISHED', holds: [] };
  if (!isStanding(listing)) return listing;
  switch (event.type) {
    case 'ListingStopped': {
      const { productId, salesPointId, certificate, publishedOn } = listing;
      return { productId, salesPointId, certificate, publishedOn, status: 'STOPPED', reason: event.reason, stoppedOn: event.stoppedOn };
    }
    case 'ListingHeld': return { ...listing, status: 'HELD', holds: [...listing.holds, event.holdId] };
    case 'HoldOnListingEnded': {
      const holds = listing.holds.filter((holdId) => holdId !== event.holdId);
      return { ...listing, status: holds.length === 0 ? 'PUBLISHED' : 'HELD', holds };
    }
  }
};

export const listing: Decider<ListingCommand, Listing, ListingEvent, Rejection<PublishRefusal | WithdrawRefusal>> = { initial: { status: 'NONE' }, decide, evolve };
