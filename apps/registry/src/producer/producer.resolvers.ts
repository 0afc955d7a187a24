import { idOrNothing, payload } from '@ocop/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { worksFor } from '../access.ts';
import { messages } from '../messages.ts';
import { unitById } from '../reference/reference.resolvers.ts';
import { viewOfProducer } from './producer-view.ts';
import { producerById } from './producer.loader.ts';
import { contactId, producerContacts } from './producer.store.ts';
import { registerProducer } from './register-producer.ts';

export const producerResolvers = {
  Query: {
    producer: async (_parent, { id }, context) => {
      const known = idOrNothing(id);
      const producer = known === undefined ? undefined : await producerById(context).load(known);
      return producer ? viewOfProducer(producer) : null;
    },
  },
  Mutation: {
    registerProducer: async (_parent, { input }, context) =>
      payload(context, await registerProducer(input, context), messages, ({ state }) => ({ producer: viewOfProducer(state.producers.find(({ id }) => id === input.requestId.toLowerCase())!) })),
  },
  Producer: {
    __resolveReference: async ({ id }, context) => {
      const producer = await producerById(context).load(id);
      return producer ? viewOfProducer(producer) : null;
    },
    unit: ({ unitId }, _args, context) => unitById(context, unitId),
    contact: async ({ id, unitId }, _args, context) => {
      const { caller, eventing, reference: { units } } = context;
      if (caller.anonymous) return null;
      const owner = (await producerById(context).load(id))?.owner;
      if (!worksFor(units, caller, unitId) && caller.person !== owner) return null;
      return (await eventing.state(producerContacts, contactId(id)))?.state ?? null;
    },
  },
} satisfies Resolvers;
