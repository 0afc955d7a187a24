import { keepRunning, lastLines, type Kept, type Program } from './keep-running.ts';
import { step } from './progress.ts';
import type { Session } from './session.ts';
import type { Phase } from './shutdown.ts';
import { until } from './waiting.ts';

const fetchOk = async (url: string, init?: RequestInit): Promise<true | undefined> => {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.ok ? true : undefined;
  } catch {
    return undefined;
  }
};

/** Starts a program of ours and waits until it answers. */
export const startAndAwait = async (session: Session, phase: Phase, program: Program, probe: { url: string; init?: RequestInit; within?: number }): Promise<Kept> => {
  session.signal.throwIfAborted();
  const kept = keepRunning(program, session.settings.dataDir);
  session.shutdown.add(phase, kept);
  const within = probe.within ?? 120_000;
  await step(`Starting ${program.name}`, () =>
    Promise.race([
      until(() => fetchOk(probe.url, probe.init), {
        within, every: 100, signal: session.signal,
        otherwise: () => `${program.name} was not ready at ${probe.url} within ${within / 1000} s. The last lines of ${kept.logFile}:\n${lastLines(kept.logFile, 15)}`,
      }),
      kept.failed,
    ]));
  kept.ready();
  return kept;
};
