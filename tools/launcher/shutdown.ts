import type { Kept } from './keep-running.ts';
import { say, step } from './progress.ts';

/** The order in which things are stopped: callers before those they call, stores last. */
export const phases = ['tools', 'gateway', 'services', 'kafka', 'mongodb'] as const;
export type Phase = (typeof phases)[number];

type Stoppable = Pick<Kept, 'name' | 'stop'>;

export type Shutdown = {
  readonly add: (phase: Phase, thing: Stoppable) => void;
  readonly stop: () => Promise<void>;
};

/** Collects what was started; stops it once, phase after phase, however often it is asked. */
export const createShutdown = (): Shutdown => {
  const started = new Map<Phase, Stoppable[]>(phases.map((phase) => [phase, []]));
  let stopping: Promise<void> | undefined;
  const stopAll = async () => {
    for (const phase of phases) {
      const things = started.get(phase) ?? [];
      if (things.length === 0) continue;
      const results = await step(`Stopping ${things.map(({ name }) => name).join(', ')}`, () => Promise.allSettled(things.map((thing) => thing.stop())));
      for (const result of results) if (result.status === 'rejected') say(`While stopping ${phase}: ${String(result.reason)}`);
    }
  };
  return {
    add: (phase, thing) => {
      started.get(phase)?.push(thing);
      if (stopping !== undefined) stopping = stopping.then(() => thing.stop());
    },
    stop: () => (stopping ??= stopAll()),
  };
};
