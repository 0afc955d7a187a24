import { defineReaction, type Reaction, type ReactionContext, type StatesOf } from '@ocop/eventing';
import { listingsOfProducts } from '../listing/listing.store.ts';
import { settleListing } from '../listing/settle-listing.ts';
import { issuesOfProducts } from '../stamp/stamp-issue.store.ts';
import { settleStamps } from '../stamp/settle-stamps.ts';
import { stopOrderIdOf, stopOrders } from './stop-order.store.ts';

/** Revocations and holds: first into the product's stop order, then to everything that is on sale or in use under it. */
export const onSaleStopped = (states: StatesOf): Reaction => {
  const settleAll = async (productId: string, context: ReactionContext): Promise<void> => {
    for (const { id } of await listingsOfProducts(states, [productId])) await settleListing(id, context);
    for (const { id } of await issuesOfProducts(states, [productId])) await settleStamps(id, context);
  };
  return defineReaction({
    name: 'stop-sale',
    on: {
      'ocop.rating.CertificateRevoked.v1': async ({ data: { productId, certificateNumber, decidedOn } }, context) => {
        const { requestId, at, actor, handle } = context;
        await handle(stopOrders, stopOrderIdOf(productId), { type: 'noteRevocation', requestId: requestId('order'), at, actor, data: { number: certificateNumber, from: decidedOn }, facts: {} });
        await settleAll(productId, context);
      },
      'ocop.quality.HoldPlaced.v1': async ({ data: { productId, holdId, scope, lot } }, context) => {
        const { requestId, at, actor, handle } = context;
        await handle(stopOrders, stopOrderIdOf(productId), { type: 'noteHold', requestId: requestId('order'), at, actor, data: { holdId, scope, ...(lot !== undefined && { lot }) }, facts: {} });
        await settleAll(productId, context);
      },
      'ocop.quality.HoldLifted.v1': async ({ data: { productId, holdId } }, context) => {
        const { requestId, at, actor, handle } = context;
        await handle(stopOrders, stopOrderIdOf(productId), { type: 'endHold', requestId: requestId('order'), at, actor, data: { holdId }, facts: {} });
        await settleAll(productId, context);
      },
      'ocop.promotion.ListingPublished.v1': ({ data: { listingId } }, context) => settleListing(listingId, context),
      'ocop.promotion.StampsIssued.v1': ({ data: { stampIssueId } }, context) => settleStamps(stampIssueId, context),
    },
  });
};
