import type { mongo } from 'mongoose';
import { headOf, isUnreadable } from '../consumer/incoming.ts';
import type { EventLog } from '../log/event-log.ts';
import { brokenAt } from '../store/chain.ts';
import { DURABLE, SWEPT, type AggregateDocument } from '../store/mongo-aggregate-store.ts';

export type StoreReport = {
  readonly aggregates: number;
  readonly events: number;
  /** Histories whose chain of hashes is broken, with the number of the event. */
  readonly broken: readonly { readonly collection: string; readonly id: string; readonly at: number }[];
  /** Documents older than their topic: the store was restored. */
  readonly behind: readonly { readonly collection: string; readonly id: string; readonly stored: number; readonly published: number }[];
  /** On the topic, but in no collection. */
  readonly lost: readonly string[];
  /** Ids that two collections use: their messages would share one numbering. */
  readonly doubled: readonly string[];
  readonly raised: number;
};

/** Last sequence of each aggregate on a topic. */
export const publishedSequences = async (events: EventLog, topic: string): Promise<Map<string, number>> => {
  const last = new Map<string, number>();
  const extents = await events.extents([topic]);
  await events.read(extents, (place, messages) => {
    for (const raw of messages) {
      const message = headOf(place, raw);
      if (!isUnreadable(message)) last.set(message.aggregate, Math.max(last.get(message.aggregate) ?? 0, message.sequence));
    }
    return Promise.resolve();
  });
  return last;
};

/** Collections of aggregates and records: those with the sweep's index. */
export const aggregateCollections = async (db: mongo.Db): Promise<string[]> => {
  const names = (await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()).map(({ name }) => name).filter((name) => !name.startsWith('system.'));
  const kept = await Promise.all(names.map(async (name) => ((await db.collection(name).indexExists(SWEPT)) ? [name] : [])));
  return kept.flat().sort();
};

/**
 * Recomputes every chain of hashes and compares every document with the topic. `raise` sets sequences below the topic's to it, so
 * that a restored store gives no number twice.
 */
export const verifyStore = async ({ db, events, topic, raise }: { db: mongo.Db; events: EventLog; topic: string; raise: boolean }): Promise<StoreReport> => {
  const published = await publishedSequences(events, topic);
  const report = { aggregates: 0, events: 0, broken: [] as StoreReport['broken'][number][], behind: [] as StoreReport['behind'][number][], doubled: [] as string[], raised: 0 };
  const seen = new Set<string>();
  for (const collection of await aggregateCollections(db)) {
    const documents = db.collection<AggregateDocument>(collection);
    for await (const { _id: id, sequence, head = '', events: history } of documents.find({}, { projection: { sequence: 1, head: 1, events: 1 } })) {
      report.aggregates++;
      report.events += history?.length ?? 0;
      if (seen.has(id)) report.doubled.push(id);
      seen.add(id);
      const at = history && brokenAt(history, head);
      if (at !== undefined) report.broken.push({ collection, id, at });
      const onTopic = published.get(id) ?? 0;
      if (onTopic <= sequence) continue;
      report.behind.push({ collection, id, stored: sequence, published: onTopic });
      if (!raise) continue;
      const { modifiedCount } = await documents.updateOne({ _id: id, sequence }, { $set: { sequence: onTopic } }, { writeConcern: DURABLE });
      report.raised += modifiedCount;
    }
  }
  return { ...report, lost: [...published.keys()].filter((id) => !seen.has(id)) };
};
