import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepRunning, type Kept } from './keep-running.ts';
import { mongodBinary } from './mongod-binary.ts';
import { setUpReplicaSet } from './mongodb-setup.ts';
import type { PidRecord } from './pid-file.ts';
import { step } from './progress.ts';
import { secret } from './secrets.ts';
import type { Settings } from './settings.ts';
import { StartError } from './start-error.ts';
import { readText, writeWhole } from './state-file.ts';

const release = (version: string) => version.split('.').slice(0, 2).join('.');

/** A data folder is opened only by the release of MongoDB that wrote it. */
export const refuseOtherVersion = (folder: string, wrote: string | undefined, now: string): void => {
  if (wrote !== undefined && release(wrote) !== release(now))
    throw new StartError('MONGODB_VERSION', `The folder ${folder} was written by MongoDB ${wrote}; this system would start ${now}. Use the earlier one, or start with an empty folder: DATA_DIR=… npm start.`);
};

const prepare = (folder: string, version: string): void => {
  const versionFile = join(folder, 'version');
  refuseOtherVersion(folder, readText(versionFile)?.trim(), version);
  mkdirSync(join(folder, 'db'), { recursive: true });
  writeWhole(versionFile, `${version}\n`);
  if (!existsSync(join(folder, 'keyfile'))) writeWhole(join(folder, 'keyfile'), randomBytes(96).toString('base64'));
};

export type Store = { readonly url: string; readonly kept: Kept };

/** MongoDB from the package registry as a one-node replica set with users; one left behind on the same port is taken over. */
export const startMongod = async (settings: Settings, found: PidRecord | undefined, signal: AbortSignal, onStarted: (kept: Kept) => void): Promise<Store> => {
  const folder = join(settings.dataDir, 'mongodb');
  const port = settings.ports.mongodb;
  const password = secret(settings.dataDir, 'mongodb-root');
  const binary = await mongodBinary(settings.cacheDir, signal);
  signal.throwIfAborted();
  if (found === undefined) prepare(folder, binary.version);
  const kept = keepRunning(
    {
      name: 'mongod',
      command: binary.file,
      arguments: [
        '--dbpath', join(folder, 'db'), '--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket',
        '--replSet', 'rs0', '--keyFile', join(folder, 'keyfile'), '--auth', '--oplogSize', '512', '--wiredTigerCacheSizeGB', '0.5', '--quiet',
        // A process killed inside a transaction leaves it open; this is how long its successor waits.
        '--setParameter', 'transactionLifetimeLimitSeconds=10',
      ],
      environment: settings.environment,
      directory: folder,
      port,
      endsWithLauncher: false,
    },
    settings.dataDir,
    found,
  );
  onStarted(kept);
  await step('Starting MongoDB', () => Promise.race([setUpReplicaSet(port, password, signal), kept.failed]));
  kept.ready();
  return { url: `mongodb://root:${password}@127.0.0.1:${port}/?directConnection=true`, kept };
};
