import type { Connection } from 'mongoose';
import { systemClock } from '../src/index.ts';
import { mongoDocumentStore } from '../src/consumer/mongo-document-store.ts';
import { kafkaClient } from '../src/log/kafka-client.ts';
import { kafkaLog } from '../src/log/kafka-log.ts';
import { mongoAggregateStore } from '../src/store/mongo-aggregate-store.ts';
import { portSuite } from './port-suite.ts';
import { brokers, connect, dropNamespace, newNamespace, recordingLog } from './stack.ts';

describe('the store on MongoDB and the log on Kafka', () => {
  const namespace = newNamespace();
  const log = recordingLog();
  let connection: Connection;
  const db = () => { if (!connection.db) throw new Error('not connected'); return connection.db; };
  beforeAll(async () => { connection = await connect(namespace).asPromise(); }, 30_000);
  afterAll(async () => { await connection.close(); await dropNamespace(namespace); }, 30_000);
  portSuite(() => ({
    topic: `${namespace}.suite`, store: mongoAggregateStore(db), documents: mongoDocumentStore(() => connection.getClient(), db),
    events: kafkaLog({ kafka: kafkaClient('suite', brokers(), log), log, clock: systemClock, readGroup: `${namespace}.read`, sessionTimeoutMs: 6000 }),
  }));
});
