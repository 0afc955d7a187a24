import { PROGRESS, positionId, type Position } from '../consumer/progress.ts';
import { PROJECTIONS } from '../consumer/projector.ts';
import type { Clock } from '../clock.ts';
import type { DocumentStore } from '../consumer/document-store.ts';
import type { Partition } from '../log/event-log.ts';
import { without } from '../without.ts';

const HOLD_MS = 12_000;

export const positionsOf = async (documents: DocumentStore, partitions: readonly Partition[]): Promise<Map<string, Position>> => {
  const ids = partitions.map((partition) => positionId(PROJECTIONS, partition));
  return new Map((await documents.find<Position>(PROGRESS, { _id: { $in: ids } })).map((position) => [position._id, position]));
};

/** Stops the live consumer at its positions until the swap or the release; a hold that nobody renews ends by itself. */
export const hold = async ({ documents, clock }: { documents: DocumentStore; clock: Clock }, partitions: readonly Partition[]): Promise<{ positions: Map<string, Position>; release: () => Promise<void> }> => {
  const ids = partitions.map((partition) => positionId(PROJECTIONS, partition));
  const done = new AbortController();
  const mark = (heldUntil: number | undefined): Promise<readonly Position[]> => documents.transact('durable', async (transaction): Promise<readonly Position[]> => {
    const found = await transaction.read<Position>(PROGRESS, ids);
    if (heldUntil !== undefined && done.signal.aborted) return found;
    const marked = found.map((position) => (heldUntil === undefined ? without(position, 'heldUntil') : { ...position, heldUntil }));
    await transaction.write(PROGRESS, marked);
    return marked;
  });
  const until = (): number => clock.now().getTime() + HOLD_MS;
  const positions = new Map((await mark(until())).map((position) => [position._id, position]));
  const renewing = (async () => {
    for (;;) {
      await clock.sleep(HOLD_MS / 3, done.signal);
      if (done.signal.aborted) return;
      await mark(until()).catch(() => []);
    }
  })();
  return {
    positions,
    release: async () => {
      done.abort();
      await renewing;
      await mark(undefined).catch(() => []);
    },
  };
};
