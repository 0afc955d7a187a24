import type { Day } from '@ocop/domain-kit';
import type { mongo } from 'mongoose';
import type { Activity, ActivityKind } from './activity.projection.ts';

/** Of one kind: how many began, and how many of those have ended; `quantity` of those that began. */
export type Tally = { readonly began: number; readonly ended: number; readonly quantity: number };
const none: Tally = { began: 0, ended: 0, quantity: 0 };

/** How many of each kind began and stand ended as of a day, as known at a moment. */
export const talliesOf = async (collection: mongo.Collection<Activity>, asOf: Day, knownAt?: string): Promise<(kind: ActivityKind) => Tally> => {
  const seen = { $filter: { input: '$moments', as: 'moment', cond: { $and: [{ $lte: ['$$moment.on', asOf] }, ...(knownAt === undefined ? [] : [{ $lte: ['$$moment.recordedAt', knownAt] }])] } } };
  const rows = await collection.aggregate<Tally & { _id: ActivityKind }>([
    { $project: { kind: 1, quantity: 1, moments: seen } },
    { $match: { 'moments.step': 'BEGAN' } },
    {
      $group: {
        _id: '$kind',
        began: { $sum: 1 },
        ended: { $sum: { $cond: [{ $eq: [{ $last: '$moments.step' }, 'ENDED'] }, 1, 0] } },
        quantity: { $sum: { $ifNull: ['$quantity', 0] } },
      },
    },
  ]).toArray();
  const tallies = new Map(rows.map((row) => [row._id, row]));
  return (kind) => tallies.get(kind) ?? none;
};
