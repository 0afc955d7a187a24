import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export type Child = { pid: number; stop: () => Promise<void> };

/** A peer in a process of its own; up once it prints a line. */
export const startChild = async (file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Child> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return { pid: child.pid!, stop: async () => { child.kill('SIGTERM'); if (child.exitCode === null) await once(child, 'exit'); } };
};
