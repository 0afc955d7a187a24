import { uuidV5 } from '@ocop/domain-kit';
import { defineAggregate, type PublicMessage } from '@ocop/eventing';
import { product, type KnownProduct, type Product, type ProductEvent } from './product.ts';

/** The id of a product that came with the register. */
export const registerProductId = (code: string): string => uuidV5(`product/${code}`);

const isKnown = (state: Product): state is KnownProduct => state.status !== 'NONE';

/** Listeners keep details by day, a later message of a day in place of an earlier one: so what stands on the day goes out, whatever came first. */
const publicEvents = ({ type, fact: { day } }: ProductEvent, productId: string, state: Product): readonly PublicMessage[] => {
  if (!isKnown(state)) return [];
  const ofDay = state.facts.filter((fact) => fact.day === day);
  const markets = [...new Set(ofDay.flatMap(({ details }) => details.markets))].sort();
  const data = { productId, code: state.code, ...ofDay.at(-1)!.details, markets, ...(state.idea !== undefined && { ideaId: state.idea }) };
  return [{ type: type === 'ProductRegistered' ? 'ocop.registry.ProductRegistered.v1' : 'ocop.registry.ProductDetailsRecorded.v1', effectiveOn: day, data }];
};

/** Products: a code and an idea belong to one product each. */
export const products = defineAggregate({
  name: 'products',
  collection: 'products',
  decider: product,
  publish: (event, { id, state }) => publicEvents(event, id, state),
  indexes: [
    { key: { 'state.code': 1 }, unique: true, name: 'code' },
    { key: { 'state.idea': 1 }, unique: true, sparse: true, name: 'idea' },
  ],
});
