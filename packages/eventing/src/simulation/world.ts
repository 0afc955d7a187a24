import type { Clock } from '../clock.ts';

/** Chance of each fault per operation while faults are on. */
export type Faults = { readonly failBefore: number; readonly failAfter: number; readonly slow: number };
export const NO_FAULTS: Faults = { failBefore: 0, failAfter: 0, slow: 0 };

/** The world failed; waiting helps. */
export class SimulatedFault extends Error {
  override readonly name = 'SimulatedFault';
  readonly retriable = true;
}

type Timer = { readonly at: number; readonly order: number; readonly wake: () => void };
/** A process: when it is dead, nothing that it waits for ever comes. */
export type Life = { dead: boolean };

/** One seed of time, chance and faults: the same seed takes the same course. */
export const createWorld = (seed: number) => {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const timers: Timer[] = [];
  let now = Date.UTC(2026, 10, 24);
  let ids = 0;
  let faults: Faults = NO_FAULTS;

  const after = (ms: number, wake: () => void): Timer => {
    const timer = { at: now + ms, order: random(), wake };
    timers.push(timer);
    return timer;
  };
  const never = (): Promise<never> => new Promise<never>(() => undefined);
  const delay = (ms: number): Promise<void> => new Promise((resolve) => { after(ms, resolve); });

  const pass = async (life: Life): Promise<void> => {
    if (life.dead) await never();
    await delay(random() < faults.slow ? random() * 400 : random() * 3);
    if (life.dead) await never();
  };

  return {
    random,
    chance: (p: number): boolean => random() < p,
    pick: <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T,
    now: (): number => now,
    setFaults: (next: Faults): void => { faults = next; },
    pass,
    /** An operation of a process on the outside: it may come late, fail before or after its effect, or never answer. */
    async operate<T>(life: Life, effect: () => T): Promise<T> {
      await pass(life);
      if (random() < faults.failBefore) throw new SimulatedFault('failed before its effect');
      const outcome = effect();
      await pass(life);
      if (random() < faults.failAfter) throw new SimulatedFault('failed after its effect');
      return outcome;
    },
    clockOf: (life: Life): Clock => ({
      now: () => new Date(now),
      random,
      id: () => `${String(seed)}-${String(++ids)}`,
      sleep: async (ms, signal) => {
        if (life.dead) await never();
        await new Promise<void>((resolve) => {
          if (signal?.aborted) { after(0, resolve); return; }
          after(ms, resolve);
          signal?.addEventListener('abort', () => { after(0, resolve); }, { once: true });
        });
        if (life.dead) await never();
      },
    }),
    delay,
    /** Runs until `done` or until virtual time is over; answers whether it was done. */
    async run(done: () => boolean, ms: number): Promise<boolean> {
      const end = now + ms;
      while (!done()) {
        await new Promise((resolve) => { setImmediate(resolve); }); // lets every promise settle that can
        if (done()) return true;
        let next = 0;
        for (let index = 1; index < timers.length; index++) {
          const [a, b] = [timers[index] as Timer, timers[next] as Timer];
          if (a.at < b.at || (a.at === b.at && a.order < b.order)) next = index;
        }
        const [timer] = timers.splice(next, 1);
        if (!timer || timer.at > end) return false;
        now = Math.max(now, timer.at);
        timer.wake();
      }
      return true;
    },
  };
};
export type World = ReturnType<typeof createWorld>;
