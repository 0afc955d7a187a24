import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { services, type ServiceName } from '@ocop/contracts';
import { createMaintenance, type AnyProjection, type Logger, type Maintenance } from '@ocop/eventing';
import mongoose from 'mongoose';

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: run this through npm, while the system is up`);
  return value;
};

/** The service's own database; an address without a database is the administrator's. */
const databaseUrl = (url: string, database: string): string => {
  const address = new URL(url);
  if (address.pathname.length > 1) return url;
  if (address.username !== '' && !address.searchParams.has('authSource')) address.searchParams.set('authSource', 'admin');
  address.pathname = `/${database}`;
  return address.toString();
};

const say = (level: string) => (fields: object, message: string): void => { process.stderr.write(`${level} ${message} ${JSON.stringify(fields)}\n`); };
const log: Logger = { info: say('info'), warn: say('warn'), error: say('error') };

const projectionsOf = async (service: ServiceName): Promise<readonly AnyProjection[]> => {
  const file = resolve(import.meta.dirname, `../../apps/${service}/src/projections.ts`);
  if (!existsSync(file)) return [];
  const { projections } = await import(pathToFileURL(file).href) as { projections?: readonly AnyProjection[] };
  if (!Array.isArray(projections)) throw new Error(`${file} exports no array "projections"`);
  return projections as readonly AnyProjection[];
};

export type ServiceDesk = { readonly service: ServiceName; readonly maintenance: Maintenance };

/** Opens the store of the service that the first argument names, lets `work` use it, and says what went wrong. */
export const atService = async (name: string | undefined, work: (desk: ServiceDesk) => Promise<void>, { withProjections }: { withProjections: boolean }): Promise<void> => {
  const service = services.find((known) => known === name);
  if (service === undefined) throw new Error(`name a service: ${services.join(', ')}`);
  const namespace = process.env['OCOP_NAMESPACE'] ?? 'ocop';
  const connection = await mongoose.createConnection(databaseUrl(required('MONGODB_URL'), `${namespace}_${service}`), { autoIndex: false, serverSelectionTimeoutMS: 5000 }).asPromise();
  try {
    const projections = withProjections ? await projectionsOf(service) : [];
    await work({ service, maintenance: createMaintenance({ service, namespace, connection, brokers: required('KAFKA_BROKERS').split(','), log, projections }) });
  } finally {
    await connection.close();
  }
};

/** Ends the program with a message instead of a stack when it was used wrongly or the system is down. */
export const run = (main: () => Promise<void>): void => {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
};
