import type { mongo } from 'mongoose';
import type { Stored } from '../aggregate.ts';
import { limits } from '../limits.ts';
import type { AggregateStore, Loaded, OutboxEntry, Request, StoredEvent, Write } from './aggregate-store.ts';

export type AggregateDocument = {
  _id: string; version: number; sequence: number; head?: string; bytes?: number; state: unknown;
  outbox: OutboxEntry[]; events?: StoredEvent[]; requests?: Request[];
};

/** Acknowledged means: on the disk of a majority. */
export const DURABLE: mongo.WriteConcernSettings = { w: 'majority', journal: true };
export const SWEPT = 'outbox.at_1';
const BAD_HINT = 2;
const FIELDS = { version: 1, sequence: 1, head: 1, bytes: 1, state: 1, outbox: 1 } as const;

export const loadedOf = ({ _id, version, sequence, head = '', bytes = 0, state, outbox, events, requests }: AggregateDocument): Loaded => {
  const earlier = events?.[0] ?? requests?.[0];
  return { id: _id, version, sequence, head, bytes, state, outbox, ...(earlier && { earlier: { commandId: earlier.commandId, content: earlier.content, upTo: earlier.upTo } }) };
};

const updateOf = ({ version, sequence, state, outbox, history, request }: Write): mongo.UpdateFilter<AggregateDocument> => ({
  $set: { version, sequence, state, ...(history && { head: history.head }) },
  $push: {
    outbox: { $each: outbox },
    ...(history && { events: { $each: history.events } }),
    ...(request && { requests: { $each: [request], $slice: -limits.requests } }),
  },
  ...(history && { $inc: { bytes: history.bytes } }),
} as mongo.UpdateFilter<AggregateDocument>);

/** The store on MongoDB. A document is never removed; `events` and `outbox` change by `$push` and `$pull` only. */
export const mongoAggregateStore = (db: () => mongo.Db): AggregateStore => {
  const of = (name: string): mongo.Collection<AggregateDocument> => db().collection<AggregateDocument>(name, { ignoreUndefined: true });
  return {
    async load(collection, id, commandId) {
      const mine = { $elemMatch: { commandId } };
      const document = await of(collection).findOne({ _id: id }, { projection: commandId === undefined ? FIELDS : { ...FIELDS, events: mine, requests: mine } });
      return document ? loadedOf(document) : undefined;
    },
    async write(collection, id, write) {
      try {
        const { matchedCount, upsertedCount } = await of(collection).updateOne({ _id: id, version: write.expected }, updateOf(write), { upsert: write.expected === 0, writeConcern: DURABLE });
        return matchedCount + upsertedCount === 1;
      } catch (error) {
        const { code, keyPattern } = error as { code?: unknown; keyPattern?: Record<string, unknown> };
        if (code === 11000 && (keyPattern === undefined || '_id' in keyPattern)) return false; // another created it first
        throw error;
      }
    },
    async clear(collection, sent) {
      await of(collection).bulkWrite(
        sent.map(({ id, sequence }) => ({ updateOne: { filter: { _id: id }, update: { $pull: { outbox: { sequence: { $lte: sequence } } } } } })),
        { ordered: false, writeConcern: { w: 1 } },
      );
    },
    async unsent(collection, limit) {
      const look = () => of(collection).find({ 'outbox.at': { $gt: new Date(0) } } as mongo.Filter<AggregateDocument>, { projection: { outbox: 1 }, readConcern: { level: 'majority' } })
        .hint(SWEPT).limit(limit).toArray();
      const documents = await look().catch(async (error: unknown) => {
        if ((error as { code?: unknown }).code !== BAD_HINT) throw error;
        await of(collection).createIndex({ 'outbox.at': 1 }, { sparse: true, name: SWEPT }, {}); // the store was dropped under us
        return look();
      });
      return documents.map(({ _id: id, outbox }) => ({ id, outbox }));
    },
    async sequences(collections, ids) {
      const found = await Promise.all(collections.map((name) => of(name).find({ _id: { $in: [...ids] } }, { projection: { sequence: 1 } }).toArray()));
      return new Map(found.flat().map(({ _id, sequence }) => [_id, sequence]));
    },
    async lease(name, owner, ms) {
      const leases = db().collection<{ _id: string; owner?: string; until: Date }>('leases');
      // `$expr` is refused together with upsert, so the document is made first.
      await leases.updateOne({ _id: name }, { $setOnInsert: { until: new Date(0) } }, { upsert: true });
      const { matchedCount } = await leases.updateOne(
        { _id: name, $expr: { $or: [{ $eq: ['$owner', owner] }, { $lt: ['$until', '$$NOW'] }] } },
        [{ $set: { owner, until: { $add: ['$$NOW', ms] } } }],
      );
      return matchedCount === 1;
    },
  };
};

/** Makes the sweep's sparse index and the aggregate's own. */
export const ensureAggregateIndexes = async (db: mongo.Db, stored: readonly Stored[]): Promise<void> => {
  for (const { collection, indexes = [] } of stored) {
    await db.collection(collection).createIndex({ 'outbox.at': 1 }, { sparse: true, name: SWEPT }, {});
    for (const { key, ...options } of indexes) await db.collection(collection).createIndex(key, options, {});
  }
};
