import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from './start-error.ts';

export const pause = async (ms: number, signal?: AbortSignal): Promise<void> => {
  await delay(ms, undefined, signal === undefined ? {} : { signal });
};

/** Looks again and again until the look answers something; gives up at the limit with the sentence given. */
export const until = async <T>(look: () => Promise<T | undefined> | T | undefined, options: { within: number; every?: number; signal?: AbortSignal; otherwise: () => string }): Promise<T> => {
  const end = Date.now() + options.within;
  for (;;) {
    options.signal?.throwIfAborted();
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new StartError('WAITED_TOO_LONG', options.otherwise());
    await pause(options.every ?? 100, options.signal);
  }
};
