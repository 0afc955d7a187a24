import { uuidV5 } from '@ocop/domain-kit';
import { defineAggregate, type StateOf } from '@ocop/eventing';
import { stopOrder, type StopOrder } from './stop-order.ts';

/** Promotion's own memory of what reactions have learnt: it publishes nothing. */
export const stopOrders = defineAggregate({ name: 'stop-order', collection: 'stop-orders', decider: stopOrder, publish: () => [] });

export const stopOrderIdOf = (productId: string): string => uuidV5(`stop-order/${productId}`);

export const stopOrderOf = async (state: StateOf, productId: string): Promise<{ readonly version: number; readonly order: StopOrder }> => {
  const found = await state(stopOrders, stopOrderIdOf(productId));
  return { version: found?.version ?? 0, order: found?.state ?? stopOrder.initial };
};
