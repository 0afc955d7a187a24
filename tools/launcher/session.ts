import { Socket } from 'node:net';
import { lockFolder } from './folder-lock.ts';
import { say } from './progress.ts';
import { announceCopy } from './running-copies.ts';
import type { Settings } from './settings.ts';
import { createShutdown, type Shutdown } from './shutdown.ts';
import { identify } from './process-identity.ts';

export type Session = {
  readonly settings: Settings;
  /** Aborts at the first signal, or when a step fails. */
  readonly signal: AbortSignal;
  readonly shutdown: Shutdown;
  /** Resolves at the first signal. */
  readonly asked: Promise<NodeJS.Signals>;
};

const signalNumbers: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

const listenForEnd = (environment: NodeJS.ProcessEnv, onEnd: (signal: NodeJS.Signals) => void): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { onEnd(signal); });
  const pipe = Number(environment['OCOP_UP_PIPE']);
  if (!Number.isInteger(pipe) || pipe < 3) return;
  const parent = new Socket({ fd: pipe, readable: true, writable: false });
  parent.on('error', () => { onEnd('SIGHUP'); });
  parent.on('close', () => { onEnd('SIGHUP'); });
  parent.resume();
  parent.unref();
};

/** Holds the data folder and the signals while `work` runs, and stops whatever it started when it ends, fails or is asked to. Answers the exit code. */
export const inSession = async (settings: Settings, command: string, work: (session: Session) => Promise<number>): Promise<number> => {
  const unlock = lockFolder(settings.dataDir, command);
  const withdraw = announceCopy(settings.cacheDir, settings.offset, { ...identify(process.pid), dataDir: settings.dataDir });
  const abort = new AbortController();
  const shutdown = createShutdown();
  let askedBy: NodeJS.Signals | undefined;
  let hear: (signal: NodeJS.Signals) => void = () => undefined;
  const asked = new Promise<NodeJS.Signals>((done) => { hear = done; });
  listenForEnd(settings.environment, (signal) => {
    if (askedBy !== undefined) return;
    askedBy = signal;
    say('Stopping …');
    abort.abort();
    hear(signal);
  });
  try {
    return await work({ settings, signal: abort.signal, shutdown, asked });
  } catch (error) {
    if (askedBy === undefined) throw error;
    return 128 + (signalNumbers[askedBy] ?? 0);
  } finally {
    abort.abort();
    await shutdown.stop();
    withdraw();
    unlock();
  }
};
