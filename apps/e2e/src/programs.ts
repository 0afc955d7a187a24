import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '@ocop/testing';

export type ProgramName = 'registry' | 'rating' | 'quality' | 'promotion' | 'reporting' | 'gateway' | 'mongod' | 'kafka';

const dataDir = (): string => {
  const { DATA_DIR: folder } = process.env;
  if (folder === undefined || folder === '') throw new Error('DATA_DIR is not set: run this through `npm test`, or beside `npm start`.');
  return folder;
};

/** The process that the launcher started under a name. */
const pidOf = (name: ProgramName): number => (JSON.parse(readFileSync(join(dataDir(), 'run', `${name}.pid.json`), 'utf8')) as { pid: number }).pid;

/** kill -9; answers once the launcher has started it again. */
export const killHard = async (name: ProgramName): Promise<void> => {
  const pid = pidOf(name);
  process.kill(pid, 'SIGKILL');
  await until(`${name} is started again`, () => Promise.resolve(pidOf(name) !== pid), 60_000);
};

const offset = (): number => Number(process.env['PORT_OFFSET'] ?? '0');
const ports = { gateway: 4000, registry: 4001, rating: 4002, quality: 4003, promotion: 4004, reporting: 4005 } as const;
export const healthOf = Object.keys(ports) as (keyof typeof ports)[];

/** Status of a health check of a service or the gateway; 0 when it does not answer. */
export const health = async (name: keyof typeof ports, check: 'live' | 'ready'): Promise<number> => {
  try {
    return (await fetch(`http://127.0.0.1:${ports[name] + offset()}/health/${check}`, { signal: AbortSignal.timeout(2000) })).status;
  } catch {
    return 0;
  }
};

/** Waits until the whole system says that it is ready. */
export const allReady = (): Promise<true> => until('all services are ready', async () => {
  const statuses = await Promise.all(healthOf.map((name) => health(name, 'ready')));
  return statuses.every((status) => status === 200) ? true : undefined;
}, 90_000);

/** A secret in the data folder that the launcher made. */
export const keyFile = (name: string): string => readFileSync(join(dataDir(), 'keys', name), 'utf8').trim();
