import { requestId } from '@ocop/testing';
import { createEventing, defineRecord, type PublicMessage } from '@ocop/eventing';
import mongoose from 'mongoose';
import type { RunningRegistry } from './running-registry.ts';

/** Publishes on rating's topic as rating would; answers the token of what it told, and how to stop. */
export const toldByRating = async ({ space, service }: RunningRegistry) => {
  const connection = await mongoose.createConnection(space.mongodbUrl, { dbName: `${space.name}_rating` }).asPromise();
  const told = defineRecord<{ messages: readonly PublicMessage[] }>({ name: 'told', collection: 'told', publish: ({ messages }) => messages });
  const eventing = createEventing({ service: 'rating', namespace: space.name, connection, brokers: space.kafkaBrokers, log: service.log, records: [told] });
  await eventing.start();
  return {
    tell: async (product: string, ...messages: readonly PublicMessage[]): Promise<string> => {
      const saved = await eventing.save<{ messages: readonly PublicMessage[] }>(told, product, { requestId: requestId(), actor: 'rating', at: new Date().toISOString(), content: null }, () => ({ messages }));
      if ('rejected' in saved) throw new Error(saved.rejected);
      return eventing.token(saved);
    },
    stop: async () => {
      await eventing.stop();
      await connection.close();
    },
  };
};
