import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess } from './ending.ts';
import { forgetProcess, rememberProcess, type PidRecord } from './pid-file.ts';
import { identify, isAlive } from './process-identity.ts';
import { say } from './progress.ts';
import { StartError } from './start-error.ts';
import { pause } from './waiting.ts';

export type Program = {
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly directory: string;
  readonly port: number;
  /** Node programs end when this launcher's end of their standard input closes; stores outlive it. */
  readonly endsWithLauncher: boolean;
};

export type Kept = {
  readonly name: string;
  readonly logFile: string;
  /** Rejects when the program dies before it was declared ready. */
  readonly failed: Promise<never>;
  readonly ready: () => void;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Ending = { readonly how: string };
type Running = { readonly record: PidRecord; readonly ended: Promise<Ending> };

const largestLog = 20_000_000;
const longestDelay = 30_000;
const steadyAfter = 60_000;

export const lastLines = (logFile: string, count: number): string => {
  try { return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-count).map((line) => `    ${line.slice(0, 400)}`).join('\n'); } catch { return ''; }
};

/** 1, 2, 4 … 30 seconds before a program that died is started again. */
export const restartDelay = (deaths: number): number => Math.min(longestDelay, 1000 * 2 ** Math.max(0, deaths - 1));

const openLog = (logFile: string): number => {
  try { if (statSync(logFile).size > largestLog) renameSync(logFile, `${logFile}.1`); } catch { /* first start */ }
  return openSync(logFile, 'a');
};

const launch = (program: Program, dataDir: string, logFile: string): Running => {
  const log = openLog(logFile);
  const child = spawn(program.command, program.arguments, {
    cwd: program.directory,
    env: program.environment,
    detached: true,
    stdio: [program.endsWithLauncher ? 'pipe' : 'ignore', log, log],
  });
  closeSync(log);
  const record: PidRecord = { ...identify(child.pid ?? 0), name: program.name, port: program.port };
  if (child.pid !== undefined) rememberProcess(dataDir, record);
  child.stdin?.on('error', () => { /* it has ended */ });
  return {
    record,
    ended: new Promise((done) => {
      child.once('error', (error) => { done({ how: error.message }); });
      child.once('exit', (code, signal) => { done({ how: signal === null ? `exit code ${String(code)}` : `signal ${signal}` }); });
    }),
  };
};

const adopt = (record: PidRecord): Running => ({
  record,
  ended: (async () => {
    while (isAlive(record)) await pause(500);
    return { how: 'it went away' };
  })(),
});

/** Starts a program (or goes on with one left behind) in a process group of its own, and starts it again whenever it dies. */
export const keepRunning = (program: Program, dataDir: string, found?: PidRecord): Kept => {
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  const logFile = join(dataDir, 'logs', `${program.name}.log`);
  const stopping = new AbortController();
  let running = found === undefined ? launch(program, dataDir, logFile) : adopt(found);
  const flags: { ready: boolean; restart: boolean } = { ready: false, restart: false };
  let deaths = 0;
  let fail: (error: StartError) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => { fail = reject; });
  failed.catch(() => undefined);

  const watch = (async () => {
    for (;;) {
      const since = Date.now();
      const { how } = await running.ended;
      if (stopping.signal.aborted) return;
      if (flags.restart) {
        flags.restart = false;
      } else {
        deaths = Date.now() - since > steadyAfter ? 1 : deaths + 1;
        if (!flags.ready && deaths >= 3) {
          fail(new StartError('PROGRAM_DIES', `${program.name} ended while starting (${how}). The last lines of ${logFile}:\n${lastLines(logFile, 15)}`));
          return;
        }
        const wait = restartDelay(deaths);
        say(`${program.name} ended (${how}); it is started again in ${wait / 1000} s. Log: ${logFile}`);
        try { await pause(wait, stopping.signal); } catch { return; }
      }
      running = launch(program, dataDir, logFile);
    }
  })();

  return {
    name: program.name,
    logFile,
    failed,
    ready: () => { flags.ready = true; },
    restart: async () => {
      flags.restart = true;
      await endProcess(running.record);
    },
    stop: async () => {
      if (stopping.signal.aborted) { await watch; return; }
      stopping.abort();
      if ((await endProcess(running.record)) === 'killed') say(`${program.name} did not end within 10 s and was killed.`);
      await watch;
      forgetProcess(dataDir, program.name);
    },
  };
};
