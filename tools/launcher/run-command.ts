import { spawn } from 'node:child_process';
import { StartError } from './start-error.ts';

export type CommandOptions = {
  readonly environment?: NodeJS.ProcessEnv;
  readonly directory?: string;
  readonly signal?: AbortSignal;
};

/** Runs a program to its end; when it fails, the error holds the advice and what the program said last. */
export const runCommand = (command: string, args: readonly string[], advice: string, options: CommandOptions = {}): Promise<string> =>
  new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: options.environment ?? process.env, cwd: options.directory });
    let output = '';
    const keep = (chunk: Buffer) => { output = (output + chunk.toString()).slice(-20_000); };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const abort = () => { try { if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM'); } catch { /* it has ended */ } };
    options.signal?.addEventListener('abort', abort, { once: true });
    child.once('error', (cause) => { fail(new StartError('COMMAND_MISSING', `${advice}\n    ${cause.message}`, { cause })); });
    child.once('close', (code) => {
      options.signal?.removeEventListener('abort', abort);
      if (code === 0) done(output);
      else fail(new StartError('COMMAND_FAILED', `${advice}\n${output.trimEnd().split('\n').slice(-25).map((line) => `    ${line}`).join('\n')}`));
    });
  });
