import type { mongo } from 'mongoose';
import type { ProgrammeProduct } from './programme-product.ts';
import type { ProgrammeStore } from './programme-table.ts';

/** The view's collection as the table reads it; the sums come from the index alone. */
export const programmeStore = (collection: mongo.Collection<ProgrammeProduct>): ProgrammeStore => ({
  name: collection.collectionName,
  sums: async () => {
    const rows = await collection.aggregate<{ _id: string; sum: number }>([
      { $sort: { bucket: 1, sequence: 1 } },
      { $group: { _id: '$bucket', sum: { $sum: '$sequence' } } },
    ], { hint: { bucket: 1, sequence: 1 } }).toArray();
    return new Map(rows.map(({ _id, sum }) => [_id, sum]));
  },
  products: (buckets) => collection.find(buckets === 'all' ? {} : { bucket: { $in: [...buckets] } }, { batchSize: 2000 }),
});
