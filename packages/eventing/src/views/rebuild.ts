import type { Clock } from '../clock.ts';
import type { DocumentStore } from '../consumer/document-store.ts';
import { positionId, type Position } from '../consumer/progress.ts';
import { PROJECTIONS } from '../consumer/projector.ts';
import type { AppliedMap } from '../consumer/ordering.ts';
import { EventingError } from '../faults.ts';
import { limits } from '../limits.ts';
import type { EventLog, Extent } from '../log/event-log.ts';
import type { Logger } from '../logger.ts';
import { PARKED, type Parked } from '../parking/parked.ts';
import type { AnyProjection } from '../projection.ts';
import { VIEWS, generationName, type Pointer } from './generations.ts';
import { createViewHash } from './hash.ts';
import { hold, positionsOf } from './hold.ts';
import { createReplay, flush, targetOf, type Target } from './replay.ts';
import { swap } from './swap.ts';

export type RebuildOptions = { readonly documents: DocumentStore; readonly events: EventLog; readonly clock: Clock; readonly log: Logger; readonly namespace: string;
  /** Told of the last sequence of every aggregate that was read. */
  readonly replayed?: (applied: AppliedMap) => void;
};
/** `same`: the new generation equals the live one at equal positions; undefined when there was none of this version to compare with. */
export type Rebuilt = { readonly view: string; readonly generation: string; readonly documents: number; readonly same: boolean | undefined };
export type RebuildReport = { readonly views: readonly Rebuilt[]; readonly events: number; readonly ms: number };

/** Counts a build before it begins: a half-written collection of a dead one is never used. */
const claim = async ({ documents, namespace }: RebuildOptions, projections: readonly AnyProjection[]): Promise<{ targets: Target[]; pointers: Map<string, Pointer> }> => {
  const pointers = await documents.transact('durable', async (transaction) => {
    const found = new Map((await transaction.read<Pointer>(VIEWS, projections.map(({ view }) => view))).map((pointer) => [pointer._id, pointer]));
    const claimed = projections.map(({ view, version }): Pointer => ({ ...(found.get(view) ?? { _id: view, version }), builds: (found.get(view)?.version === version ? found.get(view)?.builds ?? 0 : 0) + 1 }));
    await transaction.write(VIEWS, claimed);
    return new Map(claimed.map((pointer) => [pointer._id, pointer]));
  });
  const targets = projections.map((projection) => targetOf(projection, generationName(projection.view, projection.version, pointers.get(projection.view)?.builds ?? 1), namespace));
  for (const { generation } of targets) await documents.drop(generation);
  return { targets, pointers };
};

const hashOfLive = async (documents: DocumentStore, collection: string): Promise<string> => {
  const hash = createViewHash();
  await documents.snapshot(collection, () => Promise.resolve(undefined), hash.add);
  return hash.digest();
};

const compare = async (documents: DocumentStore, { projection, generation, rows }: Target, pointer: Pointer | undefined): Promise<boolean | undefined> => {
  if (pointer?.generation === undefined || pointer.version !== projection.version) return undefined;
  const hash = createViewHash();
  if (rows.complete) for (const row of rows.all()) hash.add(row);
  return (rows.complete ? hash.digest() : await hashOfLive(documents, generation)) === await hashOfLive(documents, pointer.generation);
};

/**
 * Makes new generations from offset 0 beside the live ones, holds the live consumer for the last stretch so that both stand at the
 * same positions, compares, and moves the pointers in one transaction.
 */
export const rebuild = async (options: RebuildOptions, projections: readonly AnyProjection[]): Promise<RebuildReport> => {
  const { documents, events, clock, log } = options;
  const began = clock.now().getTime();
  if (projections.length === 0) return { views: [], events: 0, ms: 0 };
  const { targets, pointers } = await claim(options, projections);
  const topics = [...new Set(targets.flatMap((target) => target.topics))];
  const extents = await events.extents(topics);
  const known = await documents.find<Parked>(PARKED, { consumer: PROJECTIONS });
  const replay = createReplay(documents, clock, targets, known);
  const before = await positionsOf(documents, extents);
  const nextOf = (extent: Extent, positions: ReadonlyMap<string, Position>): number => positions.get(positionId(PROJECTIONS, extent))?.next ?? extent.high;
  const first = extents.map((extent) => ({ ...extent, low: 0, high: nextOf(extent, before) }));
  await events.read(first, replay.take);
  for (const target of targets) await flush(documents, target, false);
  for (const { projection, generation } of targets) await documents.index(generation, projection.indexes ?? []);

  const { positions, release } = await hold(options, extents);
  try {
    const last = first.map((span) => ({ ...span, low: span.high, high: positions.get(positionId(PROJECTIONS, span))?.next ?? span.high }));
    if (last.some(({ low, high }) => high < low)) throw new EventingError('REBUILD_FAILED', 'positions went back while the view was rebuilt: the store was restored', { retriable: true });
    await events.read(last, replay.take);
    const failed = replay.parked.filter(({ status, _id }) => status === 'parked' && !known.some((row) => row._id === _id));
    if (failed.length > limits.parkedPerMinute) throw new EventingError('REBUILD_FAILED', `${String(failed.length)} events cannot be applied, the first: ${failed[0]?.error ?? ''}`);
    const views: Rebuilt[] = [];
    for (const target of targets) {
      const same = await compare(documents, target, pointers.get(target.projection.view));
      await flush(documents, target, false);
      views.push({ view: target.projection.view, generation: target.generation, documents: target.rows.size, same });
    }
    await swap(options, { targets, pointers, positions, ends: last, applied: replay.applied, parked: replay.parked, known });
    options.replayed?.(replay.applied);
    for (const { _id: view, previous } of pointers.values()) {
      if (previous !== undefined && !targets.some(({ generation }) => generation === previous)) await documents.drop(previous);
      log.info({ view, generation: targets.find(({ projection }) => projection.view === view)?.generation }, 'a new generation of the view is live');
    }
    return { views, events: replay.events(), ms: clock.now().getTime() - began };
  } finally {
    await release();
  }
};

