import type { Snapshot } from '@ocop/eventing';
import { inOrder, perRequest } from '@ocop/service-kit';
import type { RegistryContext } from '../context.ts';
import { viewOfProduct, type ProductView } from './product-view.ts';
import { products } from './product.store.ts';
import type { Product } from './product.ts';

const viewsOf = (found: readonly Snapshot<Product>[]): ProductView[] =>
  found.flatMap(({ id, state }) => (state.status === 'NONE' ? [] : [viewOfProduct({ id, state })]));

/** Products by id, read together. */
export const productById = perRequest((context: RegistryContext) => async (ids: readonly string[]) =>
  inOrder(ids, viewsOf(await context.eventing.states(products, { _id: { $in: [...ids] } } as never)), ({ id }) => id));

/** The product of an idea. */
export const productOfIdea = perRequest((context: RegistryContext) => async (ideas: readonly string[]) =>
  inOrder(ideas, viewsOf(await context.eventing.states(products, { 'state.idea': { $in: [...ideas] } })), ({ ideaId }) => ideaId ?? ''));

export const productByCode = async ({ eventing }: RegistryContext, code: string): Promise<ProductView | undefined> =>
  viewsOf(await eventing.states(products, { 'state.code': code }, { limit: 1 }))[0];
