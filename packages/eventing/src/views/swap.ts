import { PROGRESS, appliedId, appliedOf, positionId, type Applied, type Position } from '../consumer/progress.ts';
import { PROJECTIONS } from '../consumer/projector.ts';
import type { DocumentStore, Row } from '../consumer/document-store.ts';
import { EventingError } from '../faults.ts';
import type { Extent } from '../log/event-log.ts';
import { PARKED, type Parked } from '../parking/parked.ts';
import { VIEWS, viewOf, type Pointer } from './generations.ts';
import { without } from '../without.ts';
import type { Target } from './replay.ts';

export type Swap = {
  readonly targets: readonly Target[];
  readonly pointers: ReadonlyMap<string, Pointer>;
  /** Positions as held; a partition without one gets the end that the rebuild reached. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly ends: readonly Extent[];
  readonly applied: ReadonlyMap<string, Applied>;
  readonly parked: readonly Parked[];
  readonly known: readonly Parked[];
};

/** Parked events as the rebuild found them: what it could apply is done, what failed stays or is new. */
const parkedAfter = ({ targets, parked, known, positions, ends }: Swap): Parked[] => {
  const views = new Set(targets.map(({ projection }) => projection.view));
  const unplaced = new Set(ends.filter((end) => !positions.has(positionId(PROJECTIONS, end))).map(({ topic }) => topic));
  const failed = new Map(parked.map((row) => [row._id, row]));
  const done = known.filter(({ _id, subscriber, status }) => views.has(subscriber) && ['parked', 'behind', 'skip'].includes(status) && !failed.has(_id))
    .map((row): Parked => ({ ...row, status: row.status === 'skip' ? 'skipped' : 'applied' }));
  const old = new Set(known.map(({ _id }) => _id));
  return [...done, ...parked.filter((row) => !old.has(row._id) && (views.has(row.subscriber) || unplaced.has(row.topic)))];
};

/** Who is blocked on an aggregate once the rebuilt views have been gone through again. */
const blockedAfter = ({ targets, applied, known }: Swap, rows: readonly Applied[]): Applied[] => {
  const views = new Set(targets.map(({ projection }) => projection.view));
  const concerned = new Set(known.filter(({ subscriber }) => views.has(subscriber)).map(({ topic, aggregate }) => appliedId(PROJECTIONS, topic, aggregate)));
  return rows.flatMap((row) => {
    const found = applied.get(row._id)?.blocked ?? [];
    if (found.length === 0 && !concerned.has(row._id)) return [];
    const blocked = [...(row.blocked ?? []).filter((view) => !views.has(view)), ...found];
    return [blocked.length > 0 ? { ...row, blocked } : without(row, 'blocked')];
  });
};

/** One transaction: positions name the new generations, pointers move, parked events follow. */
export const swap = async ({ documents }: { documents: DocumentStore }, change: Swap): Promise<void> => {
  const { targets, pointers, positions, ends, applied } = change;
  const fresh = ends.filter((end) => !positions.has(positionId(PROJECTIONS, end)));
  const unplaced = new Set(fresh.map(({ topic }) => appliedOf(PROJECTIONS, topic)));
  if (unplaced.size > 0) {
    const stale = await documents.find<Applied>(PROGRESS, { of: { $in: [...unplaced] } });
    for (let start = 0; start < stale.length; start += 500) {
      await documents.transact('durable', (transaction) => transaction.write(PROGRESS, [], stale.slice(start, start + 500).map(({ _id }) => _id)));
    }
    await documents.load(PROGRESS, [...applied.values()].filter(({ of }) => unplaced.has(of)));
  }
  const blockable = [...new Set([...change.known, ...change.parked].map(({ topic, aggregate }) => appliedId(PROJECTIONS, topic, aggregate)))];
  await documents.transact('durable', async (transaction) => {
    const now = new Map((await transaction.read<Position>(PROGRESS, ends.map((end) => positionId(PROJECTIONS, end)))).map((position) => [position._id, position]));
    const moved = ends.map((end): Position => {
      const _id = positionId(PROJECTIONS, end);
      const [at, held] = [now.get(_id), positions.get(_id)];
      if (at?.next !== held?.next) throw new EventingError('REBUILD_FAILED', `the position ${_id} moved while it was held`, { retriable: true });
      const mine = targets.filter(({ topics }) => topics.includes(end.topic));
      const gone = new Set(targets.map(({ projection }) => projection.view));
      const kept = (at?.views ?? []).filter((generation) => !gone.has(viewOf(generation)));
      return { _id, next: at?.next ?? end.high, views: [...new Set([...kept, ...mine.map(({ generation }) => generation)])].sort() };
    });
    const rows: Row[] = [...moved, ...blockedAfter(change, await transaction.read<Applied>(PROGRESS, blockable))];
    await transaction.write(PROGRESS, rows);
    await transaction.write(PARKED, parkedAfter(change));
    await transaction.write(VIEWS, targets.map(({ projection: { view, version }, generation }): Pointer => {
      const { builds = 1, generation: previous } = pointers.get(view) ?? {};
      return { _id: view, version, generation, builds, ...(previous !== undefined && { previous }) };
    }));
  });
};
