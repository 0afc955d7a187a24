import { Kafka, logLevel, type Admin } from 'kafkajs';
import { until } from './waiting.ts';

const withAdmin = async <T>(brokers: string, work: (admin: Admin) => Promise<T>): Promise<T> => {
  const admin = new Kafka({ clientId: 'ocop-launcher', brokers: brokers.split(','), logLevel: logLevel.NOTHING, connectionTimeout: 1000, retry: { retries: 0 } }).admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
};

/** Waits until a broker answers with a controller. */
export const brokersAnswer = (brokers: string, signal: AbortSignal): Promise<true> =>
  until(
    () => withAdmin(brokers, async (admin) => ((await admin.describeCluster()).controller === null ? undefined : (true as const))).catch(() => undefined),
    { within: 90_000, every: 150, signal, otherwise: () => `Kafka did not answer at ${brokers} within 90 seconds.` },
  );

export const partitionsPerTopic = 12;

/** The services' topics: twelve partitions for ever, everything kept. */
export const ensureTopics = (brokers: string, topics: readonly string[], signal: AbortSignal): Promise<true> =>
  until(
    () =>
      withAdmin(brokers, async (admin) => {
        const known = new Set(await admin.listTopics());
        const wanted = topics.filter((topic) => !known.has(topic));
        if (wanted.length > 0)
          await admin.createTopics({
            waitForLeaders: true,
            topics: wanted.map((topic) => ({ topic, numPartitions: partitionsPerTopic, configEntries: [{ name: 'retention.ms', value: '-1' }, { name: 'cleanup.policy', value: 'delete' }] })),
          });
        return true as const;
      }).catch(() => undefined),
    { within: 30_000, every: 200, signal, otherwise: () => `Kafka at ${brokers} did not create the topics ${topics.join(', ')} within 30 seconds.` },
  );
