import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Acknowledged } from './experiment.ts';

export type Child = { readonly process: ChildProcess; readonly acknowledged: Acknowledged[]; readonly line: (text: string) => Promise<void>; readonly ended: Promise<NodeJS.Signals | number | null> };

/** A service in a process of its own. */
export const startChild = (environment: Record<string, string>): Child => {
  const child = spawn(process.execPath, [resolve('packages/eventing/test/crash-child.ts')], { env: { ...process.env, NODE_OPTIONS: '', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged: Acknowledged[] = [];
  const seen = new Set<string>();
  const waiting = new Map<string, () => void>();
  let errors = '';
  child.stderr.on('data', (data: Buffer) => { errors += data.toString(); });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [word, id, requestId] = line.split(' ');
    if (word === 'ack' && id !== undefined && requestId !== undefined) acknowledged.push({ id, requestId });
    else {
      seen.add(line);
      waiting.get(line)?.();
    }
  });
  const ended = once(child, 'close').then(([code, signal]) => {
    if (signal === null && code !== 0) throw new Error(`the child ended with ${String(code)}: ${errors}`);
    return (signal ?? code) as NodeJS.Signals | number | null;
  });
  return { process: child, acknowledged, ended, line: (text) => (seen.has(text) ? Promise.resolve() : new Promise((done) => { waiting.set(text, done); })) };
};
