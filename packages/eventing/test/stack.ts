import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import mongoose, { type Connection } from 'mongoose';
import { createEventing, type Eventing, type EventingOptions, type Logger } from '../src/index.ts';
import { follows, ideaList, ideas, openFollow, totals } from './idea.ts';

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: start the infrastructure first (npm run infra)`);
  return value;
};

export const brokers = (): string[] => required('KAFKA_BROKERS').split(',');
/** A database of its own on the shared server. */
export const databaseUrl = (namespace: string): string => {
  const url = new URL(required('MONGODB_URL'));
  if (!url.searchParams.has('authSource') && url.username !== '') url.searchParams.set('authSource', 'admin');
  url.pathname = `/${namespace}_registry`;
  return url.toString();
};
export const newNamespace = (): string => `t${randomUUID().slice(0, 8)}`;
export const connect = (namespace: string): Connection => mongoose.createConnection(databaseUrl(namespace), { autoIndex: false });
export const kafka = (): Kafka => new Kafka({ brokers: brokers(), logLevel: logLevel.NOTHING });

/**
 * A process that dies inside a transaction leaves it open on the server, in the way of its successor, for 60 s by default. Deployments
 * set ten; here the shared server is told.
 */
export const endTransactionsSoon = async (): Promise<void> => {
  const connection = await mongoose.createConnection(required('MONGODB_URL')).asPromise();
  await connection.db?.admin().command({ setParameter: 1, transactionLifetimeLimitSeconds: 10 });
  await connection.close();
};

export type Line = { level: string; fields: object; message: string };
export const recordingLog = (): Logger & { lines: Line[] } => {
  const lines: Line[] = [];
  const at = (level: string) => (fields: object, message: string): void => {
    lines.push({ level, fields, message });
    if (process.env['EVENTING_LOG'] !== undefined) process.stderr.write(`${level} ${message} ${JSON.stringify(fields)}\n`);
  };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
};

export const optionsOf = (namespace: string, connection: Connection, log: Logger): EventingOptions => ({
  service: 'registry', namespace, connection, brokers: brokers(), log, sessionTimeoutMs: 6000,
  aggregates: [ideas, follows], projections: [ideaList, totals], reactions: [openFollow],
});

export type Stack = { namespace: string; connection: Connection; eventing: Eventing; log: ReturnType<typeof recordingLog>; close: () => Promise<void> };

/** One running service in a namespace; several may share it. */
export const startService = async (namespace: string, change: Partial<EventingOptions> = {}): Promise<Stack> => {
  const connection = connect(namespace);
  const log = recordingLog();
  const eventing = createEventing({ ...optionsOf(namespace, connection, log), ...change });
  await eventing.start();
  return { namespace, connection, eventing, log, close: async () => { await eventing.stop(); await connection.close(); } };
};

/** Removes database and topics of a namespace. */
export const dropNamespace = async (namespace: string): Promise<void> => {
  const connection = await connect(namespace).asPromise();
  await connection.dropDatabase();
  await connection.close();
  const admin = kafka().admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(`${namespace}.`));
  if (topics.length > 0) await admin.deleteTopics({ topics });
  const groups = (await admin.listGroups()).groups.map(({ groupId }) => groupId).filter((group) => group.startsWith(`${namespace}.`));
  if (groups.length > 0) await admin.deleteGroups(groups).catch(() => undefined);
  await admin.disconnect();
};

/** Waits until a condition of the outside world holds, or fails with its name. */
export const until = async (what: string, holds: () => Promise<boolean>, timeoutMs = 30_000): Promise<void> => {
  const end = Date.now() + timeoutMs;
  while (!await holds()) {
    if (Date.now() > end) throw new Error(`not within ${String(timeoutMs)} ms: ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
};
