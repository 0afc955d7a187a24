import { topicOf } from '@ocop/contracts';
import type { Clock } from '../clock.ts';
import type { Written } from '../eventing-api.ts';
import type { DocumentStore } from './document-store.ts';
import type { Incoming } from './incoming.ts';
import { PROGRESS, appliedId, type Applied } from './progress.ts';
import { PROJECTIONS } from './projector.ts';

const LOOK_MS = 40;

/** Lets queries wait until views have applied what a token names. */
export const createWaiting = ({ documents, clock, namespace, topics }: { documents: DocumentStore; clock: Clock; namespace: string; topics: readonly string[] }) => {
  const listeners = new Set<() => void>();

  const missing = async (written: readonly Written[]): Promise<Written[]> => {
    const ids = written.map(({ service, aggregate }) => appliedId(PROJECTIONS, topicOf(service, namespace), aggregate));
    const found = new Map((await documents.find<Applied>(PROGRESS, { _id: { $in: ids } })).map((row) => [row._id, row]));
    return written.filter(({ sequence }, index) => {
      const row = found.get(ids[index] as string);
      return !row || row.sequence < sequence || (row.blocked?.length ?? 0) > 0;
    });
  };

  return {
    /** Wakes those who wait: something was applied in this process. */
    applied(events: readonly Incoming[]): void { if (events.length > 0) for (const listener of [...listeners]) listener(); },
    async until(written: readonly Written[], timeoutMs: number): Promise<Written[]> {
      const end = clock.now().getTime() + timeoutMs;
      let left = written.filter(({ service, sequence }) => sequence > 0 && topics.includes(topicOf(service, namespace)));
      while (left.length > 0) {
        const wake = new AbortController();
        const listener = (): void => { wake.abort(); };
        listeners.add(listener);
        try {
          left = await missing(left);
          const rest = end - clock.now().getTime();
          if (left.length === 0 || rest <= 0) return left;
          await clock.sleep(Math.min(LOOK_MS, rest), wake.signal);
        } finally {
          listeners.delete(listener);
        }
      }
      return left;
    },
  };
};
