import { inOrder, perRequest } from '@ocop/service-kit';
import type { RegistryContext } from '../context.ts';
import type { Producer } from './producer.ts';
import { producers } from './producer.store.ts';

/** Producers by id, read together. */
export const producerById = perRequest((context: RegistryContext) => async (ids: readonly string[]) => {
  const found = await context.eventing.states(producers, { 'state.producers.id': { $in: [...ids] } });
  return inOrder<string, Producer>(ids, found.flatMap(({ state }) => state.producers), ({ id }) => id);
});
