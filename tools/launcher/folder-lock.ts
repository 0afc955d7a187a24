import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isAlive } from './process-identity.ts';
import { StartError } from './start-error.ts';
import { readObject } from './state-file.ts';

type Holder = { pid: number; startTime: string; command: string };

const holderOf = (file: string): Holder | undefined => {
  const found = readObject(file);
  return typeof found?.['pid'] === 'number' && typeof found['startTime'] === 'string'
    ? { pid: found['pid'], startTime: found['startTime'], command: typeof found['command'] === 'string' ? found['command'] : 'npm start' }
    : undefined;
};

const refuse = (folder: string, holder: Holder): never => {
  throw new StartError(
    'FOLDER_IN_USE',
    `The folder ${folder} is in use by another copy (${holder.command}, process ${holder.pid}). Stop that copy first, or choose another folder and other ports: DATA_DIR=… PORT_OFFSET=… npm start.`,
  );
};

/** Takes the data folder for this process. A dead holder's lock is taken over; a living one is named and refused. */
export const lockFolder = (folder: string, command: string): (() => void) => {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'launcher.lock');
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ ...identify(process.pid), command }));
  try {
    for (;;) {
      try {
        linkSync(mine, lock);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = holderOf(lock);
      if (holder !== undefined && isAlive(holder)) refuse(folder, holder);
      const removed = `${lock}.stale.${process.pid}`;
      try { renameSync(lock, removed); } catch { continue; }
      const moved = holderOf(removed);
      if (moved !== undefined && isAlive(moved)) {
        linkSync(removed, lock);
        rmSync(removed, { force: true });
        refuse(folder, moved);
      }
      rmSync(removed, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => { if (holderOf(lock)?.pid === process.pid) rmSync(lock, { force: true }); };
};

/** The living holder of a data folder, if there is one. */
export const livingHolderOf = (folder: string): Holder | undefined => {
  const holder = holderOf(join(folder, 'launcher.lock'));
  return holder !== undefined && isAlive(holder) ? holder : undefined;
};
