import type { mongo } from 'mongoose';
import { systemClock } from './clock.ts';
import { mongoDocumentStore } from './consumer/mongo-document-store.ts';
import { engineOf, type EventingOptions } from './create-eventing.ts';
import { EventingError } from './faults.ts';
import { kafkaClient } from './log/kafka-client.ts';
import { kafkaLog } from './log/kafka-log.ts';
import { listParked, repairParked, retryParked, skipParked, type By } from './parking/commands.ts';
import type { Parked } from './parking/parked.ts';
import { verifyStore, type StoreReport } from './verify/verify-store.ts';
import { rebuildExclusively } from './views/building.ts';
import { dropViews } from './views/drop.ts';
import type { RebuildReport } from './views/rebuild.ts';

export type Maintenance = {
  /** Makes views again from the topics, beside the live ones; `drop` deletes them first. Without a name: all. */
  rebuild(view: string | undefined, options: { readonly drop: boolean }): Promise<RebuildReport>;
  readonly parked: {
    list(): Promise<readonly Parked[]>;
    retry(id: string): Promise<Parked>;
    skip(id: string, by: By): Promise<Parked>;
    repair(id: string, value: string, by: By): Promise<Parked>;
  };
  /** Recomputes the chains of hashes and compares sequences with the topic; `raise` lifts those of a restored store. */
  verifyStore(options: { readonly raise: boolean }): Promise<StoreReport>;
};

/** What operators do to a service's store, beside the running service or without it. The connection has to be open. */
export const createMaintenance = (options: EventingOptions): Maintenance => {
  const { service, namespace, connection, brokers, log, projections = [] } = options;
  const engine = engineOf(options);
  const db = (): mongo.Db => {
    if (!connection.db) throw new EventingError('NOT_STARTED', 'the database is not connected');
    return connection.db;
  };
  const desk = { documents: mongoDocumentStore(() => connection.getClient(), db), now: () => new Date() };
  return {
    async rebuild(view, { drop }) {
      const chosen = view === undefined ? projections : projections.filter((projection) => projection.view === view);
      if (chosen.length === 0) throw new RangeError(`${service} has no view ${view ?? ''}; it has ${projections.map((projection) => projection.view).join(', ')}`);
      return rebuildExclusively(engine.building, async () => {
        if (drop) await dropViews(engine.building, chosen);
        return chosen;
      });
    },
    parked: {
      list: () => listParked(desk),
      retry: (id) => retryParked(desk, id),
      skip: (id, by) => skipParked(desk, id, by),
      repair: (id, value, by) => repairParked(desk, id, value, by),
    },
    verifyStore: ({ raise }) => verifyStore({
      db: db(), topic: engine.topic, raise,
      events: kafkaLog({ kafka: kafkaClient(`${namespace}.${service}.verify`, brokers, log), log, clock: systemClock, readGroup: `${namespace}.${service}.verify` }),
    }),
  };
};
