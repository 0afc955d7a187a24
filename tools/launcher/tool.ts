import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endWithLauncher } from './node-program.ts';
import type { Settings } from './settings.ts';
import { StartError } from './start-error.ts';
import { toolEnvironment } from './tool-environment.ts';

export const tools = ['import', 'bench', 'demo', 'rebuild', 'parked', 'verify-store', 'token', 'stories', 'codegen', 'compose', 'check'] as const;
export type ToolName = (typeof tools)[number];

export const isTool = (name: string): name is ToolName => (tools as readonly string[]).includes(name);

const longestGoodbye = 10_000;

/** Runs a tool with the addresses and keys of the running copy; answers its exit code. */
export const runTool = (settings: Settings, name: ToolName, args: readonly string[]): Promise<number> => {
  const main = join(settings.root, 'tools', name, 'main.ts');
  if (!existsSync(main)) throw new StartError('TOOL_MISSING', `tools/${name}/main.ts is not there.`);
  const child = spawn(process.execPath, [...endWithLauncher(settings.root), main, ...args], { cwd: settings.root, env: toolEnvironment(settings), stdio: ['pipe', 'inherit', 'inherit'], detached: true });
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (asked) return;
      asked = true;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), longestGoodbye).unref();
    });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => { done(code ?? (signal === 'SIGINT' ? 130 : 143)); });
  });
};
