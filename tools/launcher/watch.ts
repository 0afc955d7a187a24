import { watch } from 'node:fs';
import { join } from 'node:path';
import { composeForThisRun } from './gateway.ts';
import type { Kept } from './keep-running.ts';
import { say } from './progress.ts';
import type { Session } from './session.ts';
import { serviceNames } from './settings.ts';
import type { Stack } from './stack.ts';

const settledAfter = 300;
const watched = /\.(ts|graphql|json)$/;

/** Which programs read a file that changed: a service its own folder, all of them the packages. */
export const readersOf = (file: string): readonly string[] => {
  const [top, name] = file.split('/');
  if (!watched.test(file) || file.includes('__generated__') || /\.(spec|e2e)\.ts$/.test(file)) return [];
  if (top === 'packages') return [...serviceNames, 'gateway'];
  return top === 'apps' && name !== undefined ? [name] : [];
};

/** Starts a program again when its sources change; a changed schema is composed anew first. */
export const watchSources = (session: Session, { services, gateway, portal }: Stack): void => {
  const programs = new Map<string, Kept | undefined>([...services, ['gateway', gateway], ['portal', portal]]);
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const apply = async (files: ReadonlySet<string>) => {
    const names = new Set([...files].flatMap(readersOf));
    if ([...files].some((file) => file.endsWith('.graphql')) && (await composeForThisRun(session))) names.add('gateway');
    for (const name of names) {
      const program = programs.get(name);
      if (program === undefined) continue;
      say(`${name} changed: starting it again`);
      await program.restart();
    }
  };
  for (const top of ['apps', 'packages'])
    watch(join(session.settings.root, top), { recursive: true, signal: session.signal }, (_, file) => {
      if (file === null || file.includes('node_modules')) return;
      changed.add(`${top}/${file}`);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const files = changed;
        changed = new Set();
        work = work.then(() => apply(files)).catch((error: unknown) => { say(String(error)); });
      }, settledAfter);
    }).on('error', (error) => { if (!session.signal.aborted) say(`Watching ${top} failed: ${error.message}`); });
};
