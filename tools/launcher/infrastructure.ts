import { join } from 'node:path';
import { endProcess } from './ending.ts';
import { startContainer } from './docker.ts';
import { requireFree } from './free-port.ts';
import { startKafka } from './kafka.ts';
import { startMongod } from './mongod.ts';
import { forgetProcess, leftBehind, takeover, type PidRecord } from './pid-file.ts';
import { dockerAnswers } from './prerequisites.ts';
import { say } from './progress.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';
import { readText, writeWhole } from './state-file.ts';

export type Infrastructure = { readonly mongodbUrl: string; readonly kafkaBrokers: string };

type Found = { readonly mongod: PidRecord | undefined; readonly kafka: PidRecord | undefined };

/** Ends what a killed launcher left in this folder, except a store on the port asked for, which goes on. */
export const settleLeftovers = async (settings: Settings): Promise<Found> => {
  const found = leftBehind(settings.dataDir);
  const mongod = takeover(found, 'mongod', settings.ports.mongodb);
  const kafka = takeover(found, 'kafka', settings.ports.kafka);
  const adopted = [settings.given.mongodbUrl === undefined ? mongod.adopt : undefined, settings.given.kafkaBrokers === undefined ? kafka.adopt : undefined];
  for (const record of adopted) if (record !== undefined) say(`Going on with the ${record.name} that an earlier start left behind (process ${record.pid}).`);
  const ending = found.filter((record) => !adopted.includes(record));
  const end = async (records: PidRecord[]) => {
    await Promise.all(records.map(async (record) => {
      say(`Ending the ${record.name} that an earlier start left behind (process ${record.pid}, port ${record.port}).`);
      await endProcess(record);
      forgetProcess(settings.dataDir, record.name);
    }));
  };
  await end(ending.filter(({ name }) => name !== 'mongod' && name !== 'kafka'));
  await end(ending.filter(({ name }) => name === 'kafka'));
  await end(ending.filter(({ name }) => name === 'mongod'));
  return { mongod: adopted[0], kafka: adopted[1] };
};

/** How the stores of a folder are run: a folder goes on as it began, since containers keep their data elsewhere. */
const usesDocker = ({ dataDir, environment }: Settings): boolean => {
  const file = join(dataDir, 'run', 'stores');
  const known = readText(file);
  if (known !== undefined) return known === 'docker';
  const docker = dockerAnswers(environment);
  writeWhole(file, docker ? 'docker' : 'programs');
  return docker;
};

/** MongoDB and Kafka: the addresses given, containers where a Docker engine answers, or programs of our own. */
export const startInfrastructure = async (session: Session, found: Found): Promise<Infrastructure> => {
  const { settings, signal, shutdown } = session;
  const { ports, given, offset } = settings;
  const docker = (given.mongodbUrl === undefined || given.kafkaBrokers === undefined) && usesDocker(settings);
  await requireFree(docker ? [] : [
    ...(given.mongodbUrl === undefined && found.mongod === undefined ? [{ port: ports.mongodb, purpose: 'MongoDB' }] : []),
    ...(given.kafkaBrokers === undefined && found.kafka === undefined ? [{ port: ports.kafka, purpose: 'Kafka' }, { port: ports.kafkaController, purpose: 'Kafka’s controller' }] : []),
  ], offset);
  const mongodb = async (): Promise<string> =>
    docker ? startContainer(session, 'mongod') : (await startMongod(settings, found.mongod, signal, (kept) => shutdown.add('mongodb', kept))).url;
  const kafka = async (): Promise<string> =>
    docker ? startContainer(session, 'kafka') : (await startKafka(settings, found.kafka, signal, (kept) => shutdown.add('kafka', kept))).brokers;
  const [mongodbUrl, kafkaBrokers] = await Promise.all([given.mongodbUrl ?? mongodb(), given.kafkaBrokers ?? kafka()]);
  return { mongodbUrl, kafkaBrokers };
};
