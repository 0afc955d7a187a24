import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

/** Time, chance and identity: the only place of `eventing` that asks the machine for them. */
export type Clock = {
  readonly now: () => Date;
  /** 0 ≤ n < 1. */
  readonly random: () => number;
  readonly id: () => string;
  /** Ends early, without an error, when the signal is given. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
};

export const systemClock: Clock = {
  now: () => new Date(),
  random: () => Math.random(),
  id: () => randomUUID(),
  sleep: async (ms, signal) => {
    await delay(ms, undefined, signal ? { signal } : {}).catch(() => undefined);
  },
};
