import type { Day } from '@ocop/domain-kit';
import type { mongo } from 'mongoose';
import type { Activity, ActivityKind } from './activity.projection.ts';

export type Tally = { readonly began: number; readonly ended: number; readonly quantity: number };
const none: Tally = { began: 0, ended: 0, quantity: 0 };

/** How many of each kind began and ended up to a day, as known at a moment. */
export const talliesOf = async (collection: mongo.Collection<Activity>, asOf: Day, knownAt?: string): Promise<(kind: ActivityKind) => Tally> => {
  const counts = (field: 'began' | 'ended') => ({
    $and: [{ $eq: [{ $type: `$${field}` }, 'object'] }, { $lte: [`$${field}.on`, asOf] }, ...(knownAt === undefined ? [] : [{ $lte: [`$${field}.recordedAt`, knownAt] }])],
  });
  const rows = await collection.aggregate<Tally & { _id: ActivityKind }>([
    { $project: { kind: 1, quantity: 1, began: counts('began'), ended: { $and: [counts('began'), counts('ended')] } } },
    {
      $group: {
        _id: '$kind',
        began: { $sum: { $cond: ['$began', 1, 0] } },
        ended: { $sum: { $cond: ['$ended', 1, 0] } },
        quantity: { $sum: { $cond: ['$began', { $ifNull: ['$quantity', 0] }, 0] } },
      },
    },
  ]).toArray();
  const tallies = new Map(rows.map((row) => [row._id, row]));
  return (kind) => tallies.get(kind) ?? none;
};
