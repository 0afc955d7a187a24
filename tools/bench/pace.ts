import { setTimeout as wait } from 'node:timers/promises';

/** Starts `work` `perSecond` times a second for `seconds`, whatever it takes (open loop); ends when all have ended. Bounded by both. */
export const atPace = async (perSecond: number, seconds: number, work: (n: number) => Promise<void>): Promise<void> => {
  const since = performance.now();
  const running: Promise<void>[] = [];
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = since + (n * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    running.push(work(n));
  }
  await Promise.all(running);
};

/** Runs `work` for every item, at most `width` at a time. */
export const atOnce = async <T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> => {
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, async () => {
    while (next < items.length) await work(items[next++]!);
  }));
};
