import { PROGRESS, positionId, type Position } from '../consumer/progress.ts';
import { PROJECTIONS } from '../consumer/projector.ts';
import type { Clock } from '../clock.ts';
import type { DocumentStore } from '../consumer/document-store.ts';
import { without } from '../without.ts';
import type { Partition } from '../log/event-log.ts';

const HOLD_MS = 60_000;

export const positionsOf = async (documents: DocumentStore, partitions: readonly Partition[]): Promise<Map<string, Position>> => {
  const ids = partitions.map((partition) => positionId(PROJECTIONS, partition));
  return new Map((await documents.find<Position>(PROGRESS, { _id: { $in: ids } })).map((position) => [position._id, position]));
};

/** Stops the live consumer at its positions until the swap, a release, or a minute. */
export const hold = async ({ documents, clock }: { documents: DocumentStore; clock: Clock }, partitions: readonly Partition[]): Promise<{ positions: Map<string, Position>; release: () => Promise<void> }> => {
  const ids = partitions.map((partition) => positionId(PROJECTIONS, partition));
  const mark = (heldUntil: number | undefined): Promise<Position[]> => documents.transact('durable', async (transaction) => {
    const found = await transaction.read<Position>(PROGRESS, ids);
    const marked = found.map((position) => (heldUntil === undefined ? without(position, 'heldUntil') : { ...position, heldUntil }));
    await transaction.write(PROGRESS, marked);
    return marked;
  });
  const positions = new Map((await mark(clock.now().getTime() + HOLD_MS)).map((position) => [position._id, position]));
  return { positions, release: async () => { await mark(undefined).catch(() => undefined); } };
};
