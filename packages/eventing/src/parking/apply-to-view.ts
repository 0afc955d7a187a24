import type { Transaction } from '../consumer/document-store.ts';
import type { Incoming } from '../consumer/incoming.ts';
import type { AnyProjection } from '../projection.ts';
import { foldSteps, plan, wanted } from '../views/fold.ts';
import type { Generations } from '../views/generations.ts';
import { createRows } from '../views/rows.ts';
import type { Parked } from './parked.ts';
import { PROJECTIONS } from '../consumer/projector.ts';

/** Applies a parked event to its view, inside the transaction that marks it. */
export const applyParkedToView = (projections: readonly AnyProjection[], generations: Generations) =>
  async (transaction: Transaction, row: Parked, message: Incoming): Promise<void> => {
    const projection = projections.find(({ view }) => view === row.subscriber);
    if (!projection) return;
    const rows = createRows(false);
    const steps = plan([message], [{ view: projection.view, on: projection.on, rows }]);
    const collection = generations.collectionOf(projection.view);
    for (const ids of wanted(steps).values()) rows.loaded(ids, await transaction.read(collection, ids));
    const [failed] = foldSteps(PROJECTIONS, steps, new Map(), new Set(), new Date(0));
    if (failed) throw new Error(failed.error);
    const { added, changed, removed } = rows.dirty();
    await transaction.write(collection, [...added, ...changed], removed);
  };
