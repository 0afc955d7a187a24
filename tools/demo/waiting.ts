import { setTimeout as pause } from 'node:timers/promises';

const LONGEST_MS = 10_000;
const EVERY_MS = 25;

/** What a service does by itself after another one's event did not show in time. */
export class NotSeenError extends Error {
  override readonly name = 'NotSeenError';
}

/** Looks until it is there: for effects of reactions in other services, which no token covers. At most ten seconds. */
export const until = async <T>(sentence: string, look: () => Promise<T | undefined>, withinMs = LONGEST_MS): Promise<T> => {
  for (const end = Date.now() + withinMs; ;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new NotSeenError(`not within ${String(withinMs / 1000)} s: ${sentence}`);
    await pause(EVERY_MS);
  }
};
