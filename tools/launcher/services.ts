import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { oidcIssuerOf } from './addresses.ts';
import { startAndAwait } from './answers.ts';
import type { KeyFiles } from './gateway-key.ts';
import type { Infrastructure } from './infrastructure.ts';
import { ensureTopics } from './kafka-topics.ts';
import type { Kept } from './keep-running.ts';
import { ensureDatabaseUsers, urlOfUser } from './mongodb-setup.ts';
import { nodeProgram } from './node-program.ts';
import { step } from './progress.ts';
import { derivedPassword, secret } from './secrets.ts';
import type { Session } from './session.ts';
import { serviceNames, type ServiceName, type Settings } from './settings.ts';
import { StartError } from './start-error.ts';

const mainOf = (root: string, name: string) => join(root, 'apps', name, 'src', 'main.ts');

export const presentServices = (root: string): ServiceName[] => serviceNames.filter((name) => existsSync(mainOf(root, name)));

export const databaseUser = ({ dataDir, namespace }: Settings, service: ServiceName) => {
  const database = `${namespace}_${service}`;
  return { database, password: derivedPassword(secret(dataDir, 'mongodb-users'), database) };
};

/** The services' databases with a user each, and their topics. */
export const prepareStores = async ({ settings, signal }: Session, { mongodbUrl, kafkaBrokers }: Infrastructure): Promise<void> => {
  const users = serviceNames.map((name) => databaseUser(settings, name));
  await step('Preparing databases and topics', () =>
    Promise.all([
      ensureDatabaseUsers(mongodbUrl, users).catch((cause: unknown) => {
        throw new StartError('MONGODB_USERS', `The services' users could not be made in MongoDB (${(cause as Error).message}). MONGODB_URL must be the address of an administrator.`, { cause });
      }),
      ensureTopics(kafkaBrokers, serviceNames.map((name) => `${settings.namespace}.${name}`), signal),
    ]));
};

/** All services that are there, each with its own database user. */
export const startServices = async (session: Session, { mongodbUrl, kafkaBrokers }: Infrastructure, gatewayKey: KeyFiles): Promise<Map<ServiceName, Kept>> => {
  const { settings } = session;
  const started = await Promise.all(
    presentServices(settings.root).map(async (name) => {
      const program = nodeProgram(settings, name, mainOf(settings.root, name), {
        environment: {
          MONGODB_URL: urlOfUser(mongodbUrl, databaseUser(settings, name)),
          KAFKA_BROKERS: kafkaBrokers,
          OCOP_GATEWAY_JWKS: gatewayKey.publicKeys,
          OIDC_ISSUER: oidcIssuerOf(settings),
        },
      });
      return [name, await startAndAwait(session, 'services', program, { url: `http://127.0.0.1:${settings.ports[name]}/health/ready` })] as const;
    }),
  );
  return new Map(started);
};
