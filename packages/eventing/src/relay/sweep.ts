import type { Clock } from '../clock.ts';
import type { AggregateStore } from '../store/aggregate-store.ts';
import type { Wake } from './relay.ts';

const PAGE = 500;
const LEASE_MS = 5000;

type Options = {
  readonly topic: string;
  readonly collections: readonly string[];
  readonly store: AggregateStore;
  readonly clock: Clock;
  readonly take: Wake;
  readonly relay: {
    readonly behind: () => boolean;
    readonly catchUp: (more: boolean) => Promise<void>;
    /** The log is still away. */
    readonly blocked: () => boolean;
    readonly idle: () => boolean;
    readonly leftToOthers: () => void;
    /** What this process has sent of an aggregate, 0 while it may still be sending. */
    readonly sentUpTo: (id: string) => number;
    readonly acknowledged: (collection: string, id: string, sequence: number) => void;
  };
};

/**
 * One look at the outboxes, by the holder of a lease that only saves doubles. An entry that is the lowest of its outbox in two
 * looks running is nobody's and is sent. Answers how many aggregates had unsent messages.
 */
export const createSweep = ({ topic, collections, store, clock, take, relay }: Options): (() => Promise<number>) => {
  const me = clock.id();
  let seen = new Map<string, number>();
  return async () => {
    if (!await store.lease(`sweep/${topic}`, me, LEASE_MS)) {
      relay.leftToOthers();
      seen.clear();
      return 0;
    }
    if (relay.blocked()) return seen.size;
    const before = seen;
    seen = new Map();
    let [full, depth] = [false, 0];
    for (const collection of collections) {
      const left = await store.unsent(collection, PAGE);
      full ||= left.length === PAGE;
      depth += left.length;
      for (const { id, outbox } of left) {
        const lowest = outbox[0]?.sequence;
        if (lowest === undefined) continue;
        const sent = relay.sentUpTo(id);
        if (sent >= lowest) relay.acknowledged(collection, id, sent); // acknowledged, but clearing failed
        if (relay.behind() || before.get(id) === lowest) take(collection, id, outbox);
        else seen.set(id, lowest);
      }
    }
    if (relay.behind()) await relay.catchUp(full);
    return depth;
  };
};
