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
  const listeners = new Set<(events: readonly Incoming[]) => void>();
  const idOf = ({ service, aggregate }: Written): string => appliedId(PROJECTIONS, topicOf(service, namespace), aggregate);

  const missing = async (written: readonly Written[]): Promise<Written[]> => {
    const found = new Map((await documents.find<Applied>(PROGRESS, { _id: { $in: written.map(idOf) } })).map((row) => [row._id, row]));
    return written.filter((one) => {
      const row = found.get(idOf(one));
      return !row || row.sequence < one.sequence || (row.blocked?.length ?? 0) > 0;
    });
  };

  return {
    /** Something was applied in this process, to all views that want it. */
    applied(events: readonly Incoming[]): void { if (events.length > 0) for (const listener of [...listeners]) listener(events); },
    /** Looks into the store for what other processes apply; what this one applies is known at once. */
    async until(written: readonly Written[], timeoutMs: number): Promise<Written[]> {
      const end = clock.now().getTime() + timeoutMs;
      let left = written.filter(({ service, sequence }) => sequence > 0 && topics.includes(topicOf(service, namespace)));
      let wake = new AbortController();
      const here = new Map<string, number>();
      const listener = (events: readonly Incoming[]): void => {
        for (const { topic, aggregate, sequence } of events) here.set(appliedId(PROJECTIONS, topic, aggregate), sequence);
        left = left.filter((one) => (here.get(idOf(one)) ?? 0) < one.sequence);
        if (left.length === 0) wake.abort();
      };
      if (left.length === 0) return left;
      listeners.add(listener);
      try {
        for (;;) {
          const stored = await missing(left);
          left = left.filter((one) => stored.includes(one));
          const rest = end - clock.now().getTime();
          if (left.length === 0 || rest <= 0) return left;
          wake = new AbortController();
          await clock.sleep(Math.min(LOOK_MS, rest), wake.signal);
          if (wake.signal.aborted) return left;
        }
      } finally {
        listeners.delete(listener);
      }
    },
  };
};
