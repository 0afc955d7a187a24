import { idOrNothing, payload } from '@ocop/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { whyNot } from '../access.ts';
import { blockReason } from '../block-reason.ts';
import { ideaById } from '../idea/idea.loader.ts';
import { messages } from '../messages.ts';
import { papersOfProduct } from '../paper/paper.loader.ts';
import { sectorByCode, setByNumber, unitById } from '../reference/reference.resolvers.ts';
import { around, productActions, whyProductBlocked } from './product-actions.ts';
import { viewOfProduct, type ProductView } from './product-view.ts';
import { productByCode, productById } from './product.loader.ts';
import type { Product } from './product.ts';
import { recordProductDetails } from './record-product-details.ts';
import { registerProduct } from './register-product.ts';

const shown = ({ id, state }: { readonly id: string; readonly state: Product }): { product: ProductView } => {
  if (state.status === 'NONE') throw new Error(`product ${id} is not there after its command`);
  return { product: viewOfProduct({ id, state }) };
};

export const productResolvers = {
  Query: {
    product: async (_parent, { id }, context) => {
      const known = idOrNothing(id);
      return (known === undefined ? undefined : await productById(context).load(known)) ?? null;
    },
    productByCode: async (_parent, { code }, context) => (await productByCode(context, code.normalize('NFC').trim())) ?? null,
  },
  Mutation: {
    registerProduct: async (_parent, { input }, context) => payload(context, await registerProduct(input, context), messages, shown),
    recordProductDetails: async (_parent, { input }, context) => payload(context, await recordProductDetails(input, context), messages, shown),
  },
  Product: {
    __resolveReference: async ({ id }, context) => (await productById(context).load(id)) ?? null,
    set: ({ setNumber }, _args, context) => setByNumber(context, setNumber),
    sector: ({ group }, _args, context) => sectorByCode(context, group),
    unit: ({ unitId }, _args, context) => unitById(context, unitId),
    district: ({ districtId }, _args, context) => (districtId === undefined ? null : unitById(context, districtId)),
    idea: async ({ ideaId }, _args, context) => (ideaId === undefined ? null : (await ideaById(context).load(ideaId)) ?? null),
    papers: async (product, _args, context) => (whyNot(context.reference.units, context.caller, await around(context, product)) ? null : papersOfProduct(context).load(product.id)),
    allowedActions: async (product, _args, context) => {
      const surroundings = await around(context, product);
      return productActions.filter((action) => whyProductBlocked(action, surroundings) === undefined);
    },
    blockedActions: async (product, _args, context) => {
      const surroundings = await around(context, product);
      return productActions.flatMap((action) => {
        const block = whyProductBlocked(action, surroundings);
        return block ? [{ action, reason: blockReason(block, context.language) }] : [];
      });
    },
  },
} satisfies Resolvers;
