import type { Clock } from '../clock.ts';
import type { AggregateStore } from './aggregate-store.ts';

const LEASE_MS = 15_000;

/** One process at a time does this work; the lease of a dead one runs out. `undefined`: stopped while it waited. */
export const exclusively = async <T>({ store, clock }: { store: AggregateStore; clock: Clock }, name: string, stopping: AbortSignal, work: () => Promise<T>): Promise<T | undefined> => {
  const me = clock.id();
  while (!await store.lease(name, me, LEASE_MS)) {
    if (stopping.aborted) return undefined;
    await clock.sleep(250, stopping);
  }
  const done = new AbortController();
  const renewing = (async () => {
    for (;;) {
      await clock.sleep(LEASE_MS / 3, done.signal);
      if (done.signal.aborted) return;
      await store.lease(name, me, LEASE_MS).catch(() => false);
    }
  })();
  try {
    return await work();
  } finally {
    done.abort();
    await renewing;
    await store.lease(name, me, 0).catch(() => false);
  }
};
