import type { mongo } from 'mongoose';
import { DURABLE } from '../store/mongo-aggregate-store.ts';
import type { DocumentStore, Row, Transaction } from './document-store.ts';

const BATCH = 1000;
const AT_A_TIME = 3;

const transactionOf = (db: mongo.Db, session: mongo.ClientSession): Transaction => ({
  async read<D extends Row>(collection: string, ids: readonly string[]) {
    if (ids.length === 0) return [];
    return (await db.collection<Row>(collection).find({ _id: ids.length === 1 ? ids[0] as string : { $in: [...ids] } }, { session }).toArray()) as unknown as D[];
  },
  async write(collection, puts, removed = []) {
    if (puts.length + removed.length === 0) return;
    const target = db.collection<Row>(collection, { ignoreUndefined: true });
    const [only] = puts;
    if (puts.length === 1 && removed.length === 0 && only) {
      await target.replaceOne({ _id: only._id }, only, { upsert: true, session });
      return;
    }
    await target.bulkWrite([
      ...puts.map((row) => ({ replaceOne: { filter: { _id: row._id }, replacement: row, upsert: true } })),
      ...(removed.length > 0 ? [{ deleteMany: { filter: { _id: { $in: [...removed] } } } }] : []),
    ], { session, ordered: true });
  },
});

/** The store on MongoDB. */
export const mongoDocumentStore = (client: () => mongo.MongoClient, db: () => mongo.Db): DocumentStore => ({
  transact: (durability, work) => client().withSession((session) => session.withTransaction(
    () => work(transactionOf(db(), session)),
    { readConcern: { level: 'snapshot' }, writeConcern: durability === 'durable' ? DURABLE : { w: 1, journal: false }, maxCommitTimeMS: 10_000 },
  )),
  find: async <D extends Row>(collection: string, where: Parameters<DocumentStore['find']>[1], { sort, limit }: { sort?: string; limit?: number } = {}) => {
    const cursor = db().collection<Row>(collection).find(where as mongo.Filter<Row>);
    if (sort !== undefined) cursor.sort({ [sort]: 1 });
    if (limit !== undefined) cursor.limit(limit);
    return (await cursor.toArray()) as unknown as D[];
  },
  snapshot: (collection, within, each) => client().withSession({ snapshot: true }, async (session) => {
    const outcome = await within(transactionOf(db(), session));
    for await (const row of db().collection<Row>(collection).find({}, { session, sort: { _id: 1 }, batchSize: BATCH })) each(row);
    return outcome;
  }),
  async load(collection, rows) {
    const target = db().collection<Row>(collection, { ignoreUndefined: true });
    const batches = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => rows.slice(index * BATCH, (index + 1) * BATCH));
    const worker = async (): Promise<void> => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) await target.insertMany([...batch], { ordered: false, writeConcern: DURABLE });
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  },
  async index(collection, indexes) {
    for (const { key, ...options } of indexes) await db().collection(collection).createIndex(key, options, {});
  },
  async drop(collection) { await db().collection(collection).drop().catch(() => undefined); },
});
