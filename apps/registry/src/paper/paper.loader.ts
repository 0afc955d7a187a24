import { perRequest } from '@ocop/service-kit';
import type { RegistryContext } from '../context.ts';
import { papers, viewOfPaper } from './paper.store.ts';

/** Papers of products, newest first. */
export const papersOfProduct = perRequest((context: RegistryContext) => async (ids: readonly string[]) => {
  const found = await context.eventing.states(papers, { 'state.said.productId': { $in: [...ids] } }, { sort: { _id: -1 } });
  const byProduct = Map.groupBy(found.map(({ id, state }) => viewOfPaper(id, state)), ({ productId }) => productId);
  return ids.map((id) => byProduct.get(id) ?? []);
});
