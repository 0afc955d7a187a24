import type { Logger } from '../logger.ts';
import { messageOf } from '../faults.ts';
import type { AggregateStore } from '../store/aggregate-store.ts';
import type { Incoming } from './incoming.ts';
import type { AppliedMap } from './ordering.ts';
import { appliedId, appliedOf } from './progress.ts';
import { PROJECTIONS } from './projector.ts';

/**
 * An event of our own above the document's sequence: the store was restored to an older copy, and would give numbers twice. Runs
 * beside the consumer, since the store is always written before the topic.
 */
export const createOwnerCheck = ({ store, collections, topic, log }: { store: AggregateStore; collections: readonly string[]; topic: string; log: Logger }) => {
  let reason: string | undefined;
  let waiting = new Map<string, number>();
  let running = false;
  const run = async (): Promise<void> => {
    while (waiting.size > 0) {
      const now = waiting;
      waiting = new Map();
      const stored = await store.sequences(collections, [...now.keys()]);
      for (const [id, sequence] of now) {
        const own = stored.get(id) ?? 0;
        if (own >= sequence || reason !== undefined) continue;
        reason = `the store is older than its topic (${id}: ${String(own)} < ${String(sequence)}): run verify-store --raise`;
        log.error({ id, stored: own, published: sequence }, 'ALARM: the store was restored to an older copy; run verify-store --raise');
      }
    }
  };
  const begin = (): void => {
    if (waiting.size === 0 || running || reason !== undefined) return;
    running = true;
    void run().catch((error: unknown) => { log.warn({ error: messageOf(error) }, 'own sequences cannot be compared yet'); }).finally(() => { running = false; });
  };
  return {
    reason: (): string | undefined => reason,
    look(events: readonly Incoming[]): void {
      for (const event of events) if (event.topic === topic) waiting.set(event.aggregate, event.sequence);
      begin();
    },
    /** The same for what a rebuild has read. */
    lookAt(applied: AppliedMap): void {
      const prefix = appliedId(PROJECTIONS, topic, '').length;
      for (const { _id, of, sequence } of applied.values()) if (of === appliedOf(PROJECTIONS, topic)) waiting.set(_id.slice(prefix), sequence);
      begin();
    },
  };
};
