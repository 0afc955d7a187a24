import type { EventType, ServiceName } from '@ocop/contracts';
import { uuidV7 } from '@ocop/domain-kit';
import { createEventing, defineRecord, type PublicMessage } from '@ocop/eventing';
import mongoose from 'mongoose';
import type { Namespace } from './namespace.ts';

type Said = { readonly message: PublicMessage };
export type Neighbour = {
  /** Publishes one event of an aggregate on the neighbour's topic and answers its token. */
  say: (aggregate: string, message: Extract<PublicMessage, { type: EventType }>) => Promise<string>;
  stop: () => Promise<void>;
};

/** Stands for another service: says on its topic what that service would say, through the real store and relay. */
export const neighbour = async (space: Namespace, service: ServiceName): Promise<Neighbour> => {
  const connection = await mongoose.createConnection(space.mongodbUrl, { dbName: `${space.name}_${service}`, writeConcern: { w: 'majority', journal: true } }).asPromise();
  const said = defineRecord<Said>({ name: 'said', collection: 'said', publish: ({ message }) => [message] });
  const quiet = () => undefined;
  const eventing = createEventing({ service, namespace: space.name, connection, brokers: space.kafkaBrokers, log: { info: quiet, warn: quiet, error: quiet }, records: [said] });
  await eventing.start();
  return {
    say: async (aggregate, message) => {
      const saved = await eventing.save(said, aggregate, { requestId: uuidV7(), actor: 'test', at: new Date().toISOString(), content: message }, () => ({ message }));
      if ('rejected' in saved) throw new Error(saved.rejected);
      return eventing.token(saved);
    },
    stop: async () => {
      await eventing.stop();
      await connection.close();
    },
  };
};
