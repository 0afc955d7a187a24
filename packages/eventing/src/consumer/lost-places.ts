import type { DocumentStore } from './document-store.ts';
import type { Memory } from './opened-chunk.ts';
import { PROGRESS, type Position } from './progress.ts';

/**
 * Whether the store stands behind what this process has committed: a server that died may lose the last view transactions, effect and
 * position together, and on a quiet partition no further message would show it.
 */
export const hasLostPlaces = async (documents: DocumentStore, memory: Memory): Promise<boolean> => {
  const committed = memory.places();
  if (committed.size === 0) return false;
  const stored = new Map((await documents.find<Position>(PROGRESS, { _id: { $in: [...committed.keys()] } })).map(({ _id, next }) => [_id, next]));
  return [...committed].some(([id, next]) => (stored.get(id) ?? 0) < next);
};
