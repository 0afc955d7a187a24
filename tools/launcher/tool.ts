import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { endWithLauncher } from './node-program.ts';
import type { Settings } from './settings.ts';
import { toolEnvironment } from './tool-environment.ts';

const notCommands = new Set(['launcher', 'oidc']);
const mainOf = (root: string, name: string) => join(root, 'tools', name, 'main.ts');

/** The commands that are tools: every tools/NAME/main.ts. */
export const toolsIn = (root: string): string[] => readdirSync(join(root, 'tools')).filter((name) => !notCommands.has(name) && existsSync(mainOf(root, name)));

const longestGoodbye = 10_000;

/** Runs a tool with the addresses and keys of the running copy; answers its exit code. */
export const runTool = (settings: Settings, name: string, args: readonly string[]): Promise<number> => {
  const child = spawn(process.execPath, [...endWithLauncher(settings.root), mainOf(settings.root, name), ...args], { cwd: settings.root, env: toolEnvironment(settings), stdio: ['pipe', 'inherit', 'inherit'], detached: true });
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
