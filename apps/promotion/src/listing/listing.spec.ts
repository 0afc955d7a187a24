import { specification } from '@ocop/domain-kit/testing';
import { listing, type ListingCommand, type PublishFacts } from './listing.ts';
import { publicListingEvents } from './listing.public-events.ts';

const asked = { requestId: 'r', at: '2026-11-24T03:00:00.000Z', actor: 'a', facts: {} };
const sound: PublishFacts = { productKnown: true, certificate: { number: 'A', validFrom: '2025-01-01' }, productHeld: false, salesPoint: 'OPEN' };
const publish = (facts: Partial<PublishFacts> = {}): ListingCommand => ({ ...asked, type: 'publishListing', data: { productId: 'p', salesPointId: 's' }, facts: { ...sound, ...facts } });
const withdraw: ListingCommand = { ...asked, type: 'withdrawListing', data: {} };
const stop = (number = 'A', from = '2026-11-24'): ListingCommand => ({ ...asked, type: 'stopRevokedListing', data: { number, from } });
const hold = (holdId = 'h1'): ListingCommand => ({ ...asked, type: 'holdListing', data: { holdId } });
const release = (holdId = 'h1'): ListingCommand => ({ ...asked, type: 'releaseListing', data: { holdId } });
const { given } = specification(listing);

describe('publishing a listing', () => {
  it('keeps the certificate it rests on', () => given().when(publish()).then({ type: 'ListingPublished', listing: { productId: 'p', salesPointId: 's', certificate: { number: 'A', validFrom: '2025-01-01' }, publishedOn: '2026-11-24' as never } }));
  it('is refused without certificate in force, while the product is held, and where no open point is', () => {
    given().when(publish({ certificate: undefined })).thenRejected('NO_CERTIFICATE_IN_FORCE');
    given().when(publish({ productHeld: true })).thenRejected('PRODUCT_HELD');
    given().when(publish({ salesPoint: 'NOT_OPEN' })).thenRejected('SALES_POINT_NOT_OPEN');
    given().when(publish({ salesPoint: 'UNKNOWN' })).thenRejected('UNKNOWN_SALES_POINT');
    given().when(publish({ productKnown: false })).thenRejected('UNKNOWN_PRODUCT');
  });
  it('happens once until it was stopped, then again', () => {
    given().when(publish(), publish()).thenRejected('ALREADY_PUBLISHED');
    given().when(publish(), withdraw, publish()).then({ type: 'ListingPublished' });
  });
});

describe('stopping a listing', () => {
  it('follows a revocation of its certificate, once', () => {
    given().when(publish(), stop()).then({ type: 'ListingStopped', reason: 'REVOKED' });
    given().when(publish(), stop(), stop()).thenNothing();
  });
  it('does not follow the revocation of an earlier certificate that comes late', () => given().when(publish(), stop('0', '2024-03-01')).thenNothing());
  it('does not happen to one that was never published', () => given().when(stop()).thenNothing());
  it('is a withdrawal when somebody asks', () => {
    given().when(publish(), hold(), withdraw).then({ type: 'ListingStopped', reason: 'WITHDRAWN' });
    given().when(publish(), withdraw, withdraw).thenRejected('LISTING_NOT_PUBLISHED');
    given().when(withdraw).thenRejected('UNKNOWN_LISTING');
  });
  it('follows the closing of the point', () => given().when(publish(), { ...asked, type: 'stopListingOfClosedPoint', data: {} }).then({ type: 'ListingStopped', reason: 'POINT_CLOSED' }));
});

describe('holding a listing', () => {
  it('lasts until the last hold ended', () => {
    given().when(publish(), hold('h1'), hold('h2'), release('h1')).thenState({ status: 'HELD', holds: ['h2'] });
    given().when(publish(), hold('h1'), hold('h2'), release('h1'), release('h2')).thenState({ status: 'PUBLISHED', holds: [] });
  });
  it('counts each hold once', () => given().when(publish(), hold(), hold()).thenNothing());
  it('is told to others at the first hold and after the last', () => {
    const told = (...commands: ListingCommand[]) => {
      let state = listing.initial;
      return commands.flatMap((command) => {
        const events = listing.decide(command, state);
        if ('rejected' in events) throw new Error(events.rejected);
        return events.flatMap((event) => {
          state = listing.evolve(state, event);
          return publicListingEvents(event, { id: 'l', state }).map(({ type }) => type.split('.')[2]);
        });
      });
    };
    expect(told(publish(), hold('h1'), hold('h2'), release('h1'), release('h2'), stop())).toEqual(['ListingPublished', 'ListingStopped', 'ListingResumed', 'ListingStopped']);
  });
});
