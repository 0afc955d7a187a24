import type { ServiceName } from '@ocop/contracts';
import type { Connection, mongo } from 'mongoose';
import type { Stored } from './aggregate.ts';
import { systemClock, type Clock } from './clock.ts';
import { mongoDocumentStore } from './consumer/mongo-document-store.ts';
import { createEngine, type Engine } from './engine.ts';
import type { Eventing, StatesOf, StatesOptions } from './eventing-api.ts';
import { EventingError, messageOf } from './faults.ts';
import { kafkaClient } from './log/kafka-client.ts';
import { kafkaLog } from './log/kafka-log.ts';
import type { Logger } from './logger.ts';
import { PARKED } from './parking/parked.ts';
import type { Probe } from './probe.ts';
import type { AnyProjection } from './projection.ts';
import type { Reaction } from './reaction.ts';
import { ensureAggregateIndexes, mongoAggregateStore, type AggregateDocument } from './store/mongo-aggregate-store.ts';
import { decodeToken, encodeToken } from './token.ts';

export type EventingOptions = {
  readonly service: ServiceName;
  readonly namespace: string;
  /** A connection of mongoose to the service's own database; it may still be connecting. */
  readonly connection: Connection;
  readonly brokers: readonly string[];
  readonly log: Logger;
  readonly aggregates?: readonly Stored[];
  readonly records?: readonly Stored[];
  readonly projections?: readonly AnyProjection[];
  readonly reactions?: readonly Reaction[];
  readonly clock?: Clock;
  /** How long Kafka waits for a silent consumer before others take its partitions. */
  readonly sessionTimeoutMs?: number;
  /** Crash tests stop the process at named moments; nothing else passes it. */
  readonly probe?: Probe;
};

const dbOf = (connection: Connection): mongo.Db => {
  if (!connection.db) throw new EventingError('NOT_STARTED', 'the database is not connected yet', { retriable: true });
  return connection.db;
};

/** The engine of a service on MongoDB and Kafka; the tools use it without starting it. */
export const engineOf = ({ service, namespace, connection, brokers, log, aggregates = [], records = [], projections = [], reactions = [], clock = systemClock, sessionTimeoutMs, probe }: EventingOptions): Engine =>
  createEngine({
    service, namespace, clock, log, projections, reactions, probe,
    stored: [...aggregates, ...records],
    store: mongoAggregateStore(() => dbOf(connection)),
    documents: mongoDocumentStore(() => connection.getClient(), () => dbOf(connection)),
    events: kafkaLog({
      kafka: kafkaClient(`${namespace}.${service}`, brokers, log), log, clock, readGroup: `${namespace}.${service}.read`,
      ...(sessionTimeoutMs !== undefined && { sessionTimeoutMs }),
    }),
  });

/** Everything a service needs to write aggregates, publish what happened, keep views and react to others. */
export const createEventing = (options: EventingOptions): Eventing => {
  const { service, connection, log, aggregates = [], records = [], clock = systemClock } = options;
  const engine = engineOf(options);
  const stopping = new AbortController();

  const states: StatesOf = async <S>({ collection }: { collection: string }, filter: mongo.Filter<mongo.Document> = {}, { sort, limit, skip }: StatesOptions = {}) => {
    const cursor = dbOf(connection).collection<AggregateDocument>(collection).find(filter as mongo.Filter<AggregateDocument>, { projection: { version: 1, sequence: 1, state: 1 } });
    if (sort) cursor.sort(sort);
    if (skip !== undefined) cursor.skip(skip);
    if (limit !== undefined) cursor.limit(limit);
    return (await cursor.toArray()).map(({ _id: id, version, sequence, state }) => ({ id, version, sequence, state: state as S }));
  };

  const openStore = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await connection.asPromise();
        await ensureAggregateIndexes(dbOf(connection), [...aggregates, ...records]);
        await dbOf(connection).collection(PARKED).createIndex({ consumer: 1, status: 1, retryAt: 1 }, {}, {});
        return;
      } catch (error) {
        log.warn({ error: messageOf(error) }, 'the store is not there yet, tried again');
        await clock.sleep(1000, stopping.signal);
      }
    }
  };

  return {
    handle: engine.handle,
    save: engine.save,
    state: engine.state,
    states,
    ready: engine.ready,
    onViewChange: engine.onViewChange,
    view: async (projection) => {
      if (!engine.generations.ready()) await engine.generations.refresh();
      return dbOf(connection).collection(engine.generations.collectionOf(projection.view));
    },
    token: (...handled) => encodeToken(handled.map(({ id, sequence }) => ({ service, aggregate: id, sequence }))),
    waitFor: (token, timeoutMs) => engine.until(decodeToken(token), timeoutMs),
    async start() {
      await openStore();
      await engine.start();
    },
    async stop() {
      stopping.abort();
      await engine.stop();
    },
  };
};
