import { payload } from '@ocop/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { messages } from '../messages.ts';
import { productById } from '../product/product.loader.ts';
import { viewOfPaper } from './paper.store.ts';
import { recordPaper } from './record-paper.ts';

export const paperResolvers = {
  Mutation: {
    recordPaper: async (_parent, { input }, context) => payload(context, await recordPaper(input, context), messages, ({ id, state }) => ({ paper: viewOfPaper(id, state) })),
  },
  Paper: {
    product: async ({ productId }, _args, context) => (productId === undefined ? null : (await productById(context).load(productId)) ?? null),
  },
} satisfies Resolvers;
