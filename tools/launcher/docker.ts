import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { brokersAnswer } from './kafka-topics.ts';
import { setUpReplicaSet } from './mongodb-setup.ts';
import { step } from './progress.ts';
import { runCommand } from './run-command.ts';
import { secret } from './secrets.ts';
import type { Session } from './session.ts';

/** One store from docker-compose.yml; its volumes belong to this data folder. */
export const startContainer = async ({ settings, signal, shutdown }: Session, service: 'mongod' | 'kafka'): Promise<string> => {
  const { ports, dataDir, root } = settings;
  const project = `ocop-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
  const password = secret(dataDir, 'mongodb-root');
  const environment = {
    ...settings.environment,
    PORT_OFFSET: String(settings.offset), MONGODB_PORT: String(ports.mongodb), KAFKA_PORT: String(ports.kafka), KAFKA_CONTROLLER_PORT: String(ports.kafkaController),
    MONGODB_ROOT_PASSWORD: password, MONGODB_KEYFILE: Buffer.from(secret(dataDir, 'mongodb-keyfile')).toString('base64'),
  };
  const compose = (args: readonly string[], options: { signal?: AbortSignal } = {}) =>
    runCommand('docker', ['compose', '-f', join(root, 'docker-compose.yml'), '-p', project, ...args], `docker compose ${args.join(' ')} failed:`, { environment, ...options });
  shutdown.add(service === 'kafka' ? 'kafka' : 'mongodb', { name: service, stop: async () => { await compose(['stop', '-t', '10', service]); } });
  await step(`Starting the container ${service}`, () => compose(['up', '-d', '--wait', service], { signal }));
  if (service === 'mongod') {
    await setUpReplicaSet(ports.mongodb, password, signal);
    return `mongodb://root:${password}@127.0.0.1:${ports.mongodb}/?directConnection=true`;
  }
  const brokers = `127.0.0.1:${ports.kafka}`;
  await brokersAnswer(brokers, signal);
  return brokers;
};
