import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Ended = { readonly code: number | null; readonly lines: readonly string[]; readonly errors: string };
export type RunningTool = { readonly child: ChildProcess; readonly ended: Promise<Ended> };

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts `npm run NAME -- …` against the running system, as the launcher does it. */
export const startTool = (name: string, ...args: readonly string[]): RunningTool => {
  const child = spawn(process.execPath, [`tools/${name}/main.ts`, ...args], { cwd: root, env: { ...process.env, NODE_OPTIONS: '', LANG: 'en_US.UTF-8' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (text: Buffer) => { out += text.toString('utf8'); });
  child.stderr.on('data', (text: Buffer) => { errors += text.toString('utf8'); });
  return {
    child,
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => { resolve({ code, lines: out.trimEnd().split('\n'), errors }); });
    }),
  };
};

/** Runs a tool to its end. */
export const runTool = (name: string, ...args: readonly string[]): Promise<Ended> => startTool(name, ...args).ended;
