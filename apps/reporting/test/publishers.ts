import type { EventType, ServiceName } from '@ocop/contracts';
import { uuidV7 } from '@ocop/domain-kit';
import { createEventing, defineRecord, type Eventing, type PublicMessage } from '@ocop/eventing';
import { createLog, databaseOf } from '@ocop/service-kit';
import type { Namespace } from '@ocop/testing';
import mongoose, { type Connection } from 'mongoose';

type Said = { readonly latest: PublicMessage };

/** A neighbour that says what a test tells it to say: through its own store, outbox and topic. */
export type Publisher = {
  /** Publishes one message of an aggregate at a moment; answers the token of it. */
  say: (aggregate: string, message: PublicMessage, at?: string) => Promise<string>;
  stop: () => Promise<void>;
};

export const startPublisher = async (space: Namespace, service: Exclude<ServiceName, 'reporting'>): Promise<Publisher> => {
  const connection: Connection = mongoose.createConnection(space.mongodbUrl, { dbName: databaseOf({ namespace: space.name, service }), autoIndex: false });
  const said = defineRecord<Said>({ name: 'Said', collection: 'said', publish: ({ latest }) => [latest] });
  const eventing: Eventing = createEventing({ service, namespace: space.name, connection, brokers: [...space.kafkaBrokers], log: createLog(service, 'error'), records: [said] });
  await eventing.start();
  return {
    say: async (aggregate, latest, at = new Date().toISOString()) => {
      const content = { latest };
      const handled = await eventing.save(said, aggregate, { requestId: uuidV7(), actor: 'test', at, content }, () => content);
      if ('rejected' in handled) throw new Error(handled.rejected);
      return eventing.token(handled);
    },
    stop: async () => {
      await eventing.stop();
      await connection.close();
    },
  };
};

/** The public message of an event made by the builders. */
export const messageOf = <T extends EventType>({ type, data, effectiveOn }: { type: T; data: unknown; effectiveOn?: string }): PublicMessage =>
  ({ type, data, ...(effectiveOn !== undefined && { effectiveOn }) }) as PublicMessage;
