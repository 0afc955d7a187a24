import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const program = (path: string): string => join(root, 'node_modules', path);
export const nx = program('nx/dist/bin/nx.js');
export const eslint = program('eslint/bin/eslint.js');
const env = { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0' };

export type Outcome = { code: number; output: string };

/** Runs a Node program in the root and keeps what it prints. */
export const run = (args: readonly string[], input?: string): Promise<Outcome> => new Promise((done, fail) => {
  const child = spawn(process.execPath, [...args], { cwd: root, env, stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => { output += text.toString(); });
  child.on('error', fail).on('exit', (code) => done({ code: code ?? 1, output }));
  child.stdin.end(input);
});

const folders = (): string[] => ['apps', 'packages'].flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)).concat('tools')
  .filter((folder) => existsSync(join(root, folder, 'tsconfig.json')) && readdirSync(join(root, folder)).some((name) => ['src', 'test', 'launcher'].includes(name)));

/** Types of every project, as its own tsconfig says; cached by nx. */
export const typecheck = (): Promise<Outcome> => run([nx, 'run-many', '-t', 'typecheck', '--parallel=2', '--outputStyle=static']);

/** Lint of every project in one process. Without nx's project graph the boundary rule is skipped with exit 0, so the graph is made first. */
export const lint = async (): Promise<Outcome> => {
  const graph = await run([nx, 'show', 'projects']);
  if (graph.code !== 0) return graph;
  const outcome = await run([eslint, '--max-warnings', '0', ...folders()]);
  return outcome.output.includes('The rule will be skipped') ? { code: 1, output: `nx's project graph is missing, module boundaries were not checked\n${outcome.output}` } : outcome;
};

/** Packages that must be there once: two copies of them do not know each other's objects. */
const ONCE = ['graphql', '@opentelemetry/api', 'react', 'mongoose'];

/** Versions of the packages that must be there once, where the lock file has more than one. */
export const doubled = (): string[] => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string }> };
  return ONCE.flatMap((name) => {
    const places = Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`));
    return places.length === 1 ? [] : [`${name}: ${places.map((path) => `${path} ${packages[path]?.version ?? ''}`).join(', ')}`];
  });
};
