import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, type ProcessIdentity } from './process-identity.ts';
import { readObject, removeFile, writeWhole } from './state-file.ts';

/** What the launcher remembers of a process that it started, so that a later launcher finds it after a kill -9. */
export type PidRecord = ProcessIdentity & { readonly name: string; readonly port: number };

const fileOf = (dataDir: string, name: string) => join(dataDir, 'run', `${name}.pid.json`);

export const rememberProcess = (dataDir: string, record: PidRecord): void => { writeWhole(fileOf(dataDir, record.name), JSON.stringify(record)); };
export const forgetProcess = (dataDir: string, name: string): void => { removeFile(fileOf(dataDir, name)); };

const read = (file: string): PidRecord | undefined => {
  const found = readObject(file);
  if (typeof found?.['pid'] !== 'number' || typeof found['startTime'] !== 'string' || typeof found['name'] !== 'string' || typeof found['port'] !== 'number') return undefined;
  const record = { pid: found['pid'], startTime: found['startTime'], name: found['name'], port: found['port'] };
  return isAlive(record) ? record : undefined;
};

/** The living processes that an earlier launcher left behind in this folder. */
export const leftBehind = (dataDir: string): PidRecord[] => {
  let names: string[];
  try { names = readdirSync(join(dataDir, 'run')); } catch { return []; }
  return names.filter((name) => name.endsWith('.pid.json')).map((name) => read(join(dataDir, 'run', name))).filter((record) => record !== undefined);
};

export type Takeover = { readonly adopt: PidRecord | undefined; readonly stop: readonly PidRecord[] };

/** A store left behind on the port asked for goes on; on another port it is stopped first, and so is everything else. */
export const takeover = (found: readonly PidRecord[], name: string, port: number): Takeover => {
  const own = found.filter((record) => record.name === name);
  const adopt = own.find((record) => record.port === port);
  return { adopt, stop: own.filter((record) => record !== adopt) };
};
