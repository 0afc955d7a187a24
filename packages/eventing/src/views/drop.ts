import { PROGRESS, appliedOf, type Applied, type Position, positionId } from '../consumer/progress.ts';
import { PROJECTIONS } from '../consumer/projector.ts';
import type { AnyProjection } from '../projection.ts';
import { VIEWS, topicsOf, type Pointer } from './generations.ts';
import { without } from '../without.ts';
import type { BuildOptions } from './building.ts';

/** Deletes views; when they are all that the service has, also their positions and applied sequences. */
export const dropViews = async ({ documents, events, projections, namespace }: BuildOptions, chosen: readonly AnyProjection[]): Promise<void> => {
  const names = chosen.map(({ view }) => view);
  const pointers = await documents.find<Pointer>(VIEWS, { _id: { $in: names } });
  const whole = projections.every(({ view }) => names.includes(view));
  const topics = [...new Set(chosen.flatMap(({ on }) => topicsOf(on, namespace)))];
  const extents = await events.extents(topics);
  const positions = extents.map((extent) => positionId(PROJECTIONS, extent));
  await documents.transact('durable', async (transaction) => {
    await transaction.write(VIEWS, pointers.map((pointer) => without(pointer, 'generation', 'previous')));
    if (whole) await transaction.write(PROGRESS, [], positions);
    else {
      const dropped = new Set(pointers.map(({ generation }) => generation));
      const found = await transaction.read<Position>(PROGRESS, positions);
      await transaction.write(PROGRESS, found.map((position) => ({ ...position, views: (position.views ?? []).filter((generation) => !dropped.has(generation)) })));
    }
  });
  if (whole) {
    const applied = await documents.find<Applied>(PROGRESS, { of: { $in: topics.map((topic) => appliedOf(PROJECTIONS, topic)) } });
    for (let start = 0; start < applied.length; start += 500) await documents.transact('durable', (transaction) => transaction.write(PROGRESS, [], applied.slice(start, start + 500).map(({ _id }) => _id)));
  }
  for (const { generation, previous } of pointers) for (const name of [generation, previous]) if (name !== undefined) await documents.drop(name);
};
