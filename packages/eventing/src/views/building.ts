import { PROGRESS, positionId, type Position } from '../consumer/progress.ts';
import { PROJECTIONS } from '../consumer/projector.ts';
import { EventingError } from '../faults.ts';
import { exclusively } from '../store/exclusive.ts';
import type { AggregateStore } from '../store/aggregate-store.ts';
import type { AnyProjection } from '../projection.ts';
import { VIEWS, topicsOf, type Pointer } from './generations.ts';
import { positionsOf } from './hold.ts';
import { rebuild, type RebuildOptions, type RebuildReport } from './rebuild.ts';

export type BuildOptions = RebuildOptions & { readonly store: AggregateStore; readonly projections: readonly AnyProjection[]; readonly stopping: AbortSignal };

export const pointersOf = async ({ documents }: Pick<RebuildOptions, 'documents'>): Promise<Map<string, Pointer>> =>
  new Map((await documents.find<Pointer>(VIEWS, {})).map((pointer) => [pointer._id, pointer]));

/** Which views cannot go on: never built, another version, or a partition that does not know them. */
const unbuilt = (projections: readonly AnyProjection[], pointers: ReadonlyMap<string, Pointer>, places: readonly { topic: string; position: Position | undefined }[], namespace: string): AnyProjection[] =>
  projections.filter(({ view, version, on }) => {
    const pointer = pointers.get(view);
    const { generation } = pointer ?? {};
    if (generation === undefined || pointer?.version !== version) return true;
    const topics = topicsOf(on, namespace);
    return places.some(({ topic, position }) => topics.includes(topic) && !position?.views?.includes(generation));
  });

/** Positions name exactly the views that this program has: one that was taken out of the program is forgotten. */
const tidy = async ({ documents, projections, namespace }: BuildOptions, pointers: ReadonlyMap<string, Pointer>, ids: ReadonlyMap<string, string>): Promise<void> => {
  await documents.transact('durable', async (transaction) => {
    const found = await transaction.read<Position>(PROGRESS, [...ids.keys()]);
    const changed = found.flatMap((position): Position[] => {
      const topic = ids.get(position._id) ?? '';
      const views = projections.filter(({ on }) => topicsOf(on, namespace).includes(topic)).flatMap(({ view }) => pointers.get(view)?.generation ?? []).sort();
      return views.join() === (position.views ?? []).join() ? [] : [{ ...position, views }];
    });
    await transaction.write(PROGRESS, changed);
  });
};

/** Rebuilds some views, alone among all processes. */
export const rebuildExclusively = async (options: BuildOptions, choose: () => Promise<readonly AnyProjection[]>): Promise<RebuildReport> => {
  const report = await exclusively(options, 'views', options.stopping, async () => rebuild(options, await choose()));
  if (!report) throw new EventingError('REBUILD_FAILED', 'stopped before it began', { retriable: true });
  return report;
};

/** Builds what has no live generation yet; answers the pointers of all views. */
export const buildMissing = async (options: BuildOptions): Promise<Map<string, Pointer>> => {
  const { documents, events, projections, namespace } = options;
  const topics = [...new Set(projections.flatMap(({ on }) => topicsOf(on, namespace)))];
  const extents = await events.extents(topics);
  const missing = async (): Promise<AnyProjection[]> => {
    const [pointers, positions] = await Promise.all([pointersOf(options), positionsOf(documents, extents)]);
    return unbuilt(projections, pointers, extents.map((extent) => ({ topic: extent.topic, position: positions.get(positionId(PROJECTIONS, extent)) })), namespace);
  };
  if ((await missing()).length > 0) await rebuildExclusively(options, missing);
  const pointers = await pointersOf(options);
  await tidy(options, pointers, new Map(extents.map((extent) => [positionId(PROJECTIONS, extent), extent.topic])));
  return pointers;
};
