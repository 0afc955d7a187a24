import { Partitioners, type Kafka } from 'kafkajs';
import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import type { EventLog, Extent } from './event-log.ts';
import { kafkaConsumer } from './kafka-consumer.ts';
import { readSpans } from './kafka-read.ts';
import { PARTITIONS } from './partitions.ts';

export type KafkaLogOptions = { readonly kafka: Kafka; readonly log: Logger; readonly clock: Clock; readonly readGroup: string; readonly sessionTimeoutMs?: number };

/** The log on Kafka. */
export const kafkaLog = ({ kafka, log, clock, readGroup, sessionTimeoutMs = 10_000 }: KafkaLogOptions): EventLog => ({
  async ensureTopics(topics) {
    const admin = kafka.admin();
    await admin.connect();
    try {
      const there = new Set(await admin.listTopics());
      const missing = topics.filter((topic) => !there.has(topic));
      if (missing.length > 0) {
        await admin.createTopics({
          waitForLeaders: true,
          topics: missing.map((topic) => ({ topic, numPartitions: PARTITIONS, configEntries: [{ name: 'retention.ms', value: '-1' }, { name: 'cleanup.policy', value: 'delete' }] })),
        });
      }
    } finally {
      await admin.disconnect();
    }
  },
  async extents(topics) {
    const admin = kafka.admin();
    await admin.connect();
    try {
      const found: Extent[] = [];
      const there = new Set(await admin.listTopics());
      for (const topic of topics.filter((name) => there.has(name))) {
        for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) found.push({ topic, partition, low: Number(low), high: Number(high) });
      }
      return found.sort((a, b) => a.topic.localeCompare(b.topic) || a.partition - b.partition);
    } finally {
      await admin.disconnect();
    }
  },
  async producer(topic) {
    // One in flight and idempotent: without it a broker's crash makes doubles. After an error the caller throws the producer away,
    // since kafkajs gives the numbers of the failed batch to the next, which the broker then drops while it answers "ok".
    const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner: Partitioners.DefaultPartitioner, retry: { retries: 2, initialRetryTime: 100 } });
    await producer.connect();
    return {
      send: async (messages) => { await producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages: [...messages] }] }); },
      close: async () => { await producer.disconnect(); },
    };
  },
  consumer: (consuming) => kafkaConsumer({ kafka, log, clock, sessionTimeoutMs, consuming }),
  read: (spans, take) => readSpans({ kafka, group: readGroup, sessionTimeoutMs }, spans, take),
});

