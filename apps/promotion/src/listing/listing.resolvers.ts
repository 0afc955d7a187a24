import type { Rejection } from '@ocop/domain-kit';
import { isRejected } from '@ocop/domain-kit';
import type { Handled } from '@ocop/eventing';
import { command, idOrNothing, inOrder, parseId, payload, perRequest, type Context, type Messages, type Permissions } from '@ocop/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { countListing } from '../metrics.ts';
import { permissions } from '../permissions.ts';
import { standingOn, type Standing } from '../product/certificate.ts';
import { findProduct, productCopy, type ProductCopy } from '../product/product-copy.ts';
import { isOpenOn } from '../sales-point/sales-point.ts';
import { findSalesPoint } from '../sales-point/sales-point.store.ts';
import { loadPoint } from '../sales-point/sales-point.resolvers.ts';
import { endsBy } from '../stop-order/stop-order.ts';
import { stopOrderOf } from '../stop-order/stop-order.store.ts';
import { allowed, type Listing, type ListingAction, type PublishFacts, type PublishRefusal, type StopReason, type WithdrawRefusal } from './listing.ts';
import { knownListing, listingIdOf, listings, listingsOfProducts, type KnownListing, type StoredListing } from './listing.store.ts';

const publishMessages: Messages<PublishRefusal> = {
  UNKNOWN_PRODUCT: { vi: 'Không có sản phẩm này.', en: 'There is no such product.' },
  NO_CERTIFICATE_IN_FORCE: { vi: 'Sản phẩm không có giấy chứng nhận còn hiệu lực.', en: 'The product has no certificate in force.' },
  PRODUCT_HELD: { vi: 'Sản phẩm đang tạm dừng để kiểm tra.', en: 'The product is held for checking.' },
  UNKNOWN_SALES_POINT: { vi: 'Không có điểm bán này.', en: 'There is no such sales point.' },
  SALES_POINT_NOT_OPEN: { vi: 'Điểm bán chưa mở hoặc đã đóng.', en: 'The sales point is not open.' },
  ALREADY_PUBLISHED: { vi: 'Sản phẩm đã có ở điểm bán này.', en: 'The product is listed at this point already.' },
};
const withdrawMessages: Messages<WithdrawRefusal> = {
  UNKNOWN_LISTING: { vi: 'Không có tin bán này.', en: 'There is no such listing.' },
  LISTING_NOT_PUBLISHED: { vi: 'Sản phẩm đã ngừng bán ở điểm này.', en: 'The product is off sale at this point already.' },
};

const publishFacts = async ({ eventing, today }: Context, productId: string, salesPointId: string): Promise<PublishFacts> => {
  const [copy, point, { order }] = await Promise.all([findProduct(eventing, productId), findSalesPoint(eventing, salesPointId), stopOrderOf(eventing.state, productId)]);
  const standing = copy && standingOn(copy, today);
  const certificate = standing !== undefined && 'certificate' in standing && !order.revoked.some((one) => endsBy(standing.certificate, one)) ? standing.certificate : undefined;
  return {
    productKnown: copy !== undefined,
    ...(certificate && { certificate: { number: certificate.number, validFrom: certificate.validFrom } }),
    productHeld: order.holds.some(({ scope }) => scope === 'PRODUCT'),
    salesPoint: point === undefined ? 'UNKNOWN' : isOpenOn(point.state, today) ? 'OPEN' : 'NOT_OPEN',
  };
};

const productById = perRequest<Context, string, ProductCopy | undefined>(({ eventing }) => async (ids) =>
  inOrder(ids, await (await eventing.view(productCopy)).find({ _id: { $in: [...ids] } }).toArray(), ({ _id }) => _id));
export const standingOf = async (context: Context, productId: string): Promise<Standing | undefined> => {
  const copy = await productById(context).load(productId);
  return copy && standingOn(copy, context.today);
};

/** As it is today: a certificate that ran out ends the sale by its dates, without any event. */
const stopOf = async (context: Context, { state }: StoredListing): Promise<StopReason | 'EXPIRED' | undefined> => {
  if (state.status === 'STOPPED') return state.reason;
  const standing = await standingOf(context, state.productId);
  return standing === undefined || 'certificate' in standing ? undefined : standing.ended === 'REVOKED' ? 'REVOKED' : 'EXPIRED';
};

const listingsOf = perRequest<Context, string, StoredListing[]>(({ eventing }) => async (productIds) => {
  const found = Map.groupBy(await listingsOfProducts(eventing.states, productIds), ({ state }) => state.productId);
  return productIds.map((id) => found.get(id) ?? []);
});
const ofProduct = async (context: Context, id: string): Promise<StoredListing[]> => {
  const known = idOrNothing(id);
  return known === undefined ? [] : listingsOf(context).load(known);
};
const load = async ({ eventing }: Context, id: string): Promise<StoredListing | null> => {
  const known = idOrNothing(id);
  const found = known === undefined ? undefined : await eventing.state(listings, known);
  return (found && knownListing(found)) ?? null;
};
const permitted = (context: Context, { state }: StoredListing): Permissions<ListingAction> => permissions(context, { WITHDRAW: 'withdrawListing' }, allowed[state.status]);
const stored = ({ id, state }: Handled<Listing>): StoredListing => ({ id, state: state as KnownListing });
type Outcome<Code extends string> = Handled<Listing> | Rejection<Code>;

export const listingResolvers: Resolvers = {
  Query: { listing: (_, { id }, context) => load(context, id) },
  Product: {
    __resolveReference: ({ id }) => ({ id }),
    listings: ({ id }, _, context) => ofProduct(context, id),
    salesPoints: async ({ id }, _, context) => {
      const all = await ofProduct(context, id);
      const onSale = (await Promise.all(all.map(async (listing) => (listing.state.status === 'PUBLISHED' && (await stopOf(context, listing)) === undefined ? listing : undefined)))).filter((one) => one !== undefined);
      return (await Promise.all(onSale.map(({ state }) => loadPoint(context, state.salesPointId)))).filter((point) => point !== null);
    },
  },
  Mutation: {
    publishListing: async (_, { input }, context) => {
      const productId = parseId(input.product, 'input', 'product');
      const salesPointId = parseId(input.salesPoint, 'input', 'salesPoint');
      const facts = await publishFacts(context, productId, salesPointId);
      const outcome = await context.eventing.handle(listings, listingIdOf(productId, salesPointId), command(context, input, 'publishListing', { productId, salesPointId }, facts)) as Outcome<PublishRefusal>;
      if (!isRejected(outcome)) countListing(outcome);
      return payload(context, outcome, publishMessages, (handled) => ({ listing: stored(handled) }));
    },
    withdrawListing: async (_, { input }, context) => {
      const outcome = await context.eventing.handle(listings, parseId(input.listing, 'input', 'listing'), command(context, input, 'withdrawListing', {}, {})) as Outcome<WithdrawRefusal>;
      return payload(context, outcome, withdrawMessages, (handled) => ({ listing: stored(handled) }));
    },
  },
  Listing: {
    __resolveReference: ({ id }, context) => load(context, id),
    product: ({ state }) => ({ id: state.productId }),
    salesPoint: async ({ state }, _, context) => (await loadPoint(context, state.salesPointId))!,
    certificateNumber: ({ state }) => state.certificate.number,
    publishedOn: ({ state }) => state.publishedOn,
    state: async (listing, _, context) => ((await stopOf(context, listing)) === undefined ? listing.state.status : 'STOPPED'),
    stopReason: async (listing, _, context) => (await stopOf(context, listing)) ?? null,
    stoppedOn: ({ state }) => (state.status === 'STOPPED' ? state.stoppedOn : null),
    allowedActions: (listing, _, context) => permitted(context, listing).allowed,
    refusedActions: (listing, _, context) => permitted(context, listing).refused,
  },
};
