import { topicOf } from '@ocop/contracts';
import type { Connection } from 'mongoose';

type Place = { readonly _id: string; readonly next: number; readonly views?: readonly string[] };

/** How far this service's views have read rating's topic, and in which generations: the text differs when a view of it may differ. */
export const createViewMark = (connection: () => Connection, namespace: string): (() => Promise<string>) => {
  const prefix = `projections/${topicOf('rating', namespace)}/`;
  const ids = Array.from({ length: 12 }, (_, partition) => `${prefix}${String(partition)}`);
  return async () => {
    const places = await connection().db!.collection<Place>('progress').find({ _id: { $in: ids } }, { projection: { next: 1, views: 1 } }).toArray();
    return places.map(({ _id, next, views = [] }) => `${_id.slice(prefix.length)}:${String(next)}:${views.join()}`).sort().join(' ');
  };
};
