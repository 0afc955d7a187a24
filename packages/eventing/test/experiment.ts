import type { Connection } from 'mongoose';
import { createMaintenance, systemClock } from '../src/index.ts';
import { mongoDocumentStore } from '../src/consumer/mongo-document-store.ts';
import { kafkaClient } from '../src/log/kafka-client.ts';
import { kafkaLog } from '../src/log/kafka-log.ts';
import type { AggregateDocument } from '../src/store/mongo-aggregate-store.ts';
import { checkInvariants, checkRest, checked, type Experiment, type History } from '../src/verify/checker.ts';
import { aggregateCollections } from '../src/verify/verify-store.ts';
import { follows, ideaList, ideas, totals } from './idea.ts';
import { brokers, connect, optionsOf, recordingLog, until } from './stack.ts';

const historiesOf = async (connection: Connection): Promise<History[]> => {
  const { db } = connection;
  if (!db) throw new Error('not connected');
  const found = await Promise.all((await aggregateCollections(db)).map(async (collection) =>
    (await db.collection<AggregateDocument>(collection).find().toArray()).map(({ _id: id, sequence, head = '', state, outbox, events = [] }): History => ({ collection, id, sequence, head, state, outbox, events }))));
  return found.flat();
};

export type Acknowledged = { readonly id: string; readonly requestId: string };

/** Waits until outboxes are empty and consumers at the end (I9 in 60 s), then checks I1–I5 and I9 of the namespace's registry. */
export const verdictOf = async (namespace: string, acknowledged: readonly Acknowledged[], poisoned?: readonly string[]): Promise<{ violations: string[]; doubles: number; messages: number; same: boolean }> => {
  const connection = await connect(namespace).asPromise();
  const log = recordingLog();
  const documents = mongoDocumentStore(() => connection.getClient(), () => {
    if (!connection.db) throw new Error('not connected');
    return connection.db;
  });
  const events = kafkaLog({ kafka: kafkaClient('checker', brokers(), log), log, clock: systemClock, readGroup: `${namespace}.checker` });
  const experiment = async (): Promise<Experiment> => ({
    histories: await historiesOf(connection), aggregates: [checked(ideas), checked(follows)], projections: [ideaList, totals], events, documents, topic: `${namespace}.registry`, acknowledged,
    ...(poisoned && { poisoned }),
  });
  try {
    await until('nothing is left to do', async () => (await checkRest(await experiment())).length === 0, 60_000).catch(() => undefined);
    const last = await checkInvariants(await experiment());
    const { views } = await createMaintenance(optionsOf(namespace, connection, log)).rebuild(undefined, { drop: false });
    return { violations: last.violations, doubles: last.copies - last.messages, messages: last.messages, same: views.every(({ same }) => same === true) };
  } finally {
    await connection.close();
  }
};
