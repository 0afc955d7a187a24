import { defineAggregate, type Eventing } from '@ocop/eventing';
import { hold, type Hold } from './hold.ts';
import { publicHoldEvents } from './hold.public-events.ts';

export const holds = defineAggregate({
  name: 'hold',
  collection: 'holds',
  decider: hold,
  publish: publicHoldEvents,
  indexes: [{ key: { 'state.productId': 1, 'state.placedOn': -1, _id: -1 }, name: 'product' }],
});

export type PlacedHold = Exclude<Hold, { status: 'NOT_PLACED' }>;
export type StoredHold = { readonly id: string; readonly state: PlacedHold };

const placed = ({ id, state }: { id: string; state: Hold }): StoredHold | undefined => (state.status === 'NOT_PLACED' ? undefined : { id, state });

export const findHold = async (eventing: Eventing, id: string): Promise<StoredHold | undefined> => {
  const found = await eventing.state(holds, id);
  return found && placed(found);
};

/** Holds of products, the newest first. */
export const holdsOfProducts = async (eventing: Eventing, productIds: readonly string[]): Promise<StoredHold[]> =>
  (await eventing.states(holds, { 'state.productId': { $in: [...productIds] } }, { sort: { 'state.productId': 1, 'state.placedOn': -1, _id: -1 } }))
    .flatMap((found) => placed(found) ?? []);
