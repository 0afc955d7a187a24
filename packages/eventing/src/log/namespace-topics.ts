import { Kafka, logLevel, type Admin } from 'kafkajs';
import { topicOf, type ServiceName } from '@ocop/contracts';
import { PARTITIONS } from './partitions.ts';

const withAdmin = async <T>(brokers: readonly string[], work: (admin: Admin) => Promise<T>): Promise<T> => {
  const admin = new Kafka({ clientId: 'ocop-topics', brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
};

/** Makes the topics of some services in a namespace: twelve partitions, everything kept (design §2). */
export const createNamespaceTopics = (brokers: readonly string[], namespace: string, services: readonly ServiceName[]): Promise<void> =>
  withAdmin(brokers, async (admin) => {
    const there = new Set(await admin.listTopics());
    const topics = services.map((service) => topicOf(service, namespace)).filter((topic) => !there.has(topic));
    if (topics.length > 0) {
      await admin.createTopics({ waitForLeaders: true, topics: topics.map((topic) => ({ topic, numPartitions: PARTITIONS, configEntries: [{ name: 'retention.ms', value: '-1' }] })) });
    }
  });

/** Deletes all topics and consumer groups of a namespace: for tests. */
export const dropNamespaceTopics = (brokers: readonly string[], namespace: string): Promise<void> =>
  withAdmin(brokers, async (admin) => {
    const mine = (name: string): boolean => name.startsWith(`${namespace}.`);
    const topics = (await admin.listTopics()).filter(mine);
    if (topics.length > 0) await admin.deleteTopics({ topics });
    const groups = (await admin.listGroups()).groups.map(({ groupId }) => groupId).filter(mine);
    if (groups.length > 0) await admin.deleteGroups(groups).catch(() => undefined);
  });
