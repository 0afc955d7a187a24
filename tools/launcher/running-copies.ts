import { join } from 'node:path';
import { isAlive, type ProcessIdentity } from './process-identity.ts';
import { readObject, removeFile, writeWhole } from './state-file.ts';

/** Which folder the living copy on a PORT_OFFSET uses, so that tools started with the offset alone find its keys. */
export type RunningCopy = ProcessIdentity & { readonly dataDir: string };

const fileOf = (cacheDir: string, offset: number) => join(cacheDir, 'running', `${offset}.json`);

export const livingCopyOn = (cacheDir: string, offset: number): RunningCopy | undefined => {
  const found = readObject(fileOf(cacheDir, offset));
  if (typeof found?.['pid'] !== 'number' || typeof found['startTime'] !== 'string' || typeof found['dataDir'] !== 'string') return undefined;
  const copy = { pid: found['pid'], startTime: found['startTime'], dataDir: found['dataDir'] };
  return isAlive(copy) ? copy : undefined;
};

export const announceCopy = (cacheDir: string, offset: number, copy: RunningCopy): (() => void) => {
  writeWhole(fileOf(cacheDir, offset), JSON.stringify(copy));
  return () => { if (livingCopyOn(cacheDir, offset)?.pid === copy.pid) removeFile(fileOf(cacheDir, offset)); };
};
