import type { Clock } from '../clock.ts';
import type { DocumentStore } from '../consumer/document-store.ts';
import { headOf, isUnreadable } from '../consumer/incoming.ts';
import { sortOut, type AppliedMap } from '../consumer/ordering.ts';
import { PROJECTIONS } from '../consumer/projector.ts';
import { limits } from '../limits.ts';
import type { LoggedMessage, Partition } from '../log/event-log.ts';
import { park, parkedId, rawOf, type Parked } from '../parking/parked.ts';
import type { AnyProjection } from '../projection.ts';
import { foldSteps, plan, wanted, type Folding } from './fold.ts';
import { topicsOf } from './generations.ts';
import { createRows, type Rows } from './rows.ts';

export type Target = { readonly projection: AnyProjection; readonly generation: string; readonly topics: readonly string[]; readonly rows: Rows };

export const targetOf = (projection: AnyProjection, generation: string, namespace: string): Target =>
  ({ projection, generation, topics: topicsOf(projection.on, namespace), rows: createRows(true) });

const WRITE = 500;

/** Writes what changed in memory. Nobody reads these collections yet, but the swap relies on them: a server that dies may not lose them. */
export const flush = async (documents: DocumentStore, { generation, rows }: Target, forget: boolean): Promise<void> => {
  const { added, changed, removed } = rows.dirty();
  await documents.load(generation, added);
  for (let start = 0; start < Math.max(changed.length, removed.length); start += WRITE) {
    await documents.transact('durable', (transaction) => transaction.write(generation, changed.slice(start, start + WRITE), removed.slice(start, start + WRITE)));
  }
  rows.written(forget);
};

/** Folds the log from its beginning into new generations, in memory as long as they fit. */
export const createReplay = (documents: DocumentStore, clock: Clock, targets: readonly Target[], known: readonly Parked[]) => {
  const applied: AppliedMap = new Map();
  const parked: Parked[] = [];
  const earlier = new Map(known.map((row) => [row._id, row]));
  let events = 0;
  return {
    applied,
    parked,
    events: (): number => events,
    take: async (place: Partition, raw: readonly LoggedMessage[]): Promise<void> => {
      const foldings = targets.filter(({ topics }) => topics.includes(place.topic)).map(({ projection, rows }): Folding => ({ view: projection.view, on: projection.on, rows }));
      for (let start = 0; start < raw.length; start += limits.chunk) {
        const messages = raw.slice(start, start + limits.chunk).map((message) => headOf(place, message));
        const changed = new Set<string>();
        const { fresh, unreadable } = sortOut(PROJECTIONS, messages, applied, changed);
        for (const message of unreadable) parked.push(park(PROJECTIONS, PROJECTIONS, message, 'parked', message.reason, clock.now()));
        const steps = foldings.flatMap((folding) => plan(fresh.flatMap((message) => {
          const before = earlier.get(parkedId(folding.view, message));
          if (before?.status === 'skip' || before?.status === 'skipped') return [];
          if (!before?.repair) return [message];
          const repaired = headOf(place, rawOf(before));
          return isUnreadable(repaired) ? [message] : [repaired];
        }), [folding]));
        for (const [{ view, rows }, ids] of wanted(steps)) {
          const { generation } = targets.find(({ projection }) => projection.view === view) as Target;
          if (ids.length > 0) rows.loaded(ids, await documents.find(generation, { _id: { $in: ids } }));
        }
        parked.push(...foldSteps(PROJECTIONS, steps, applied, changed, clock.now()));
        events += messages.length;
        for (const target of targets) if (target.rows.size > limits.rebuildRows) await flush(documents, target, true);
      }
    },
  };
};
export type Replay = ReturnType<typeof createReplay>;
