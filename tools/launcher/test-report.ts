import { say } from './progress.ts';
import type { Counts } from './jest-run.ts';

export type Stage = { readonly name: string; readonly counts: Counts; readonly seconds: number };

export type Report = {
  /** Answers whether the stage went well. */
  readonly stage: (name: string, work: () => Promise<Counts>) => Promise<boolean>;
  readonly stages: readonly Stage[];
  readonly total: () => Counts;
};

/** Collects the stages of a test run; one that throws counts as one failure and does not end the run, unless it was asked to stop. */
export const createReport = (signal: AbortSignal): Report => {
  const stages: Stage[] = [];
  return {
    stages,
    stage: async (name, work) => {
      signal.throwIfAborted();
      const since = Date.now();
      say(`\n── ${name}`);
      let counts: Counts;
      try {
        counts = await work();
      } catch (error) {
        if (signal.aborted) throw error;
        say(error instanceof Error ? error.message : String(error));
        counts = { passed: 0, failed: 1 };
      }
      const seconds = Math.round((Date.now() - since) / 1000);
      stages.push({ name, counts, seconds });
      say(`── ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
      return counts.failed === 0;
    },
    total: () => ({ passed: stages.reduce((sum, { counts }) => sum + counts.passed, 0), failed: stages.reduce((sum, { counts }) => sum + counts.failed, 0) }),
  };
};
