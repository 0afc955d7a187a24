import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { kafkaJars } from './kafka-jars.ts';
import { brokersAnswer } from './kafka-topics.ts';
import { keepRunning, type Kept } from './keep-running.ts';
import type { PidRecord } from './pid-file.ts';
import { requireJava } from './prerequisites.ts';
import { step } from './progress.ts';
import { runCommand } from './run-command.ts';
import type { Settings } from './settings.ts';
import { writeWhole } from './state-file.ts';

/** One broker that is its own controller (KRaft, static voters), sized for a development machine. */
export const serverProperties = (logFolder: string, port: number, controllerPort: number): string => `${[
  'process.roles=broker,controller',
  'node.id=1',
  `controller.quorum.voters=1@127.0.0.1:${controllerPort}`,
  `listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
  `advertised.listeners=PLAINTEXT://127.0.0.1:${port}`,
  'controller.listener.names=CONTROLLER',
  'listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
  `log.dirs=${logFolder}`,
  'num.partitions=12',
  'auto.create.topics.enable=false',
  'log.retention.ms=-1',
  'log.index.size.max.bytes=1048576',
  'log.cleaner.dedupe.buffer.size=16777216',
  'offsets.topic.num.partitions=4',
  'offsets.topic.replication.factor=1',
  'transaction.state.log.num.partitions=1',
  'transaction.state.log.replication.factor=1',
  'transaction.state.log.min.isr=1',
  'broker.session.timeout.ms=5000',
  'group.initial.rebalance.delay.ms=0',
  'group.min.session.timeout.ms=1000',
  'num.network.threads=2',
  'num.io.threads=4',
].join('\n')}\n`;

export type Broker = { readonly brokers: string; readonly kept: Kept };

/** Apache Kafka from the package registry; one left behind on the same port is taken over. */
export const startKafka = async (settings: Settings, found: PidRecord | undefined, signal: AbortSignal, onStarted: (kept: Kept) => void): Promise<Broker> => {
  const folder = join(settings.dataDir, 'kafka');
  const logFolder = join(folder, 'log');
  const { kafka: port, kafkaController } = settings.ports;
  const java = requireJava(settings.environment);
  const jars = await kafkaJars(settings.root, settings.cacheDir, signal);
  signal.throwIfAborted();
  const properties = join(folder, 'server.properties');
  const javaArguments = ['-Xms128m', '-Xmx512m', '-Dfile.encoding=UTF-8', `-Dlog4j2.configurationFile=${join(settings.root, 'deploy', 'kafka', 'log4j2.properties')}`, '-cp', join(jars, '*')];
  if (found === undefined) {
    mkdirSync(logFolder, { recursive: true });
    writeWhole(properties, serverProperties(logFolder, port, kafkaController));
    if (!existsSync(join(logFolder, 'meta.properties'))) {
      const id = randomBytes(16).toString('base64url');
      await step('Preparing Kafka’s folder', () =>
        runCommand(java, [...javaArguments, 'kafka.tools.StorageTool', 'format', `--cluster-id=${id}`, '--ignore-formatted', '--config', properties], `Kafka could not prepare the folder ${logFolder}.`, { signal }));
    }
  }
  signal.throwIfAborted();
  const kept = keepRunning(
    { name: 'kafka', command: java, arguments: [...javaArguments, 'kafka.Kafka', properties], environment: settings.environment, directory: folder, port, endsWithLauncher: false },
    settings.dataDir,
    found,
  );
  onStarted(kept);
  const brokers = `127.0.0.1:${port}`;
  await step('Starting Kafka', () => Promise.race([brokersAnswer(brokers, signal), kept.failed]));
  kept.ready();
  return { brokers, kept };
};
