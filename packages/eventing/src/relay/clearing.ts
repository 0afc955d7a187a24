import type { Clock } from '../clock.ts';
import { messageOf } from '../faults.ts';
import type { Logger } from '../logger.ts';
import type { Probe } from '../probe.ts';
import type { AggregateStore } from '../store/aggregate-store.ts';

export type Acknowledged = { readonly collection: string; readonly id: string; readonly sequence: number };

/** Takes acknowledged entries out of the outboxes, behind the sending. Anybody may do it; what is lost makes a double. */
export const createClearing = ({ store, clock, log, probe, stopping }: { store: AggregateStore; clock: Clock; log: Logger; probe: Probe | undefined; stopping: AbortSignal }) => {
  const done = new Map<string, Acknowledged>();
  let running: Promise<void> | undefined;

  const clear = async (): Promise<void> => {
    while (done.size > 0) {
      const now = [...done.values()];
      done.clear();
      try {
        if (probe) await probe('before clear');
        for (const [collection, sent] of Map.groupBy(now, (acknowledged) => acknowledged.collection)) await store.clear(collection, sent);
      } catch (error) {
        log.warn({ error: messageOf(error) }, 'outboxes cannot be cleared yet');
        for (const acknowledged of now) if (!done.has(acknowledged.id)) done.set(acknowledged.id, acknowledged);
        if (stopping.aborted) return;
        await clock.sleep(1000, stopping);
      }
    }
  };

  return {
    add(acknowledged: readonly Acknowledged[]): void {
      for (const one of acknowledged) {
        const before = done.get(one.id);
        if (before === undefined || before.sequence < one.sequence) done.set(one.id, one);
      }
      if (done.size > 0) running ??= clear().finally(() => { running = undefined; });
    },
    settled: async (): Promise<void> => { await running; },
  };
};
