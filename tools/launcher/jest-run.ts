import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readObject, removeFile } from './state-file.ts';

export type Counts = { readonly passed: number; readonly failed: number };

const numberIn = (report: Record<string, unknown>, field: string): number => (typeof report[field] === 'number' ? report[field] : 0);

/** Counts a report of jest; a file that could not run at all counts as one failure, a run without a report too. */
export const countsOf = (report: Record<string, unknown> | undefined, exitCode: number): Counts => {
  if (report === undefined) return { passed: 0, failed: 1 };
  const failed = numberIn(report, 'numFailedTests') + numberIn(report, 'numRuntimeErrorTestSuites');
  return { passed: numberIn(report, 'numPassedTests'), failed: failed === 0 && exitCode !== 0 ? 1 : failed };
};

/** Runs a command in the foreground of the tests; when it is asked to stop, the whole group of processes ends. */
export const runForeground = (args: readonly string[], environment: NodeJS.ProcessEnv, directory: string, signal: AbortSignal): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: directory, env: environment, stdio: ['ignore', 2, 2], detached: true });
    const abort = () => { try { if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM'); } catch { /* it has ended */ } };
    signal.addEventListener('abort', abort, { once: true });
    child.once('error', fail);
    child.once('exit', (code) => {
      signal.removeEventListener('abort', abort);
      if (signal.aborted) fail(signal.reason as Error);
      else done(code ?? 1);
    });
  });

/** One run of jest with its report in test-results/NAME.json. */
export const runJest = async (
  root: string, name: string, options: { config: string; arguments: readonly string[]; environment: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<Counts> => {
  const report = join(root, 'test-results', `${name}.json`);
  removeFile(report);
  const code = await runForeground(
    [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--config', options.config, '--json', `--outputFile=${report}`, '--passWithNoTests', '--colors=false', '--forceExit', ...options.arguments],
    { ...options.environment, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning --disable-warning=TimeoutNegativeWarning' },
    root,
    options.signal,
  );
  return countsOf(readObject(report), code);
};
