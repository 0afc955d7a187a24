import { randomUUID } from 'node:crypto';
import type { Kafka } from 'kafkajs';
import type { EventLog, Extent } from './event-log.ts';
import { loggedOf } from './kafka-consumer.ts';

type Options = { readonly kafka: Kafka; readonly group: string; readonly sessionTimeoutMs: number };

/** Reads spans of partitions once, with a group of its own that is deleted afterwards: kafkajs reads only in groups. */
export const readSpans = async ({ kafka, group, sessionTimeoutMs }: Options, spans: readonly Extent[], take: Parameters<EventLog['read']>[1]): Promise<void> => {
  const open = new Map(spans.filter(({ low, high }) => high > low).map((span) => [`${span.topic}/${String(span.partition)}`, { ...span, next: span.low }]));
  if (open.size === 0) return;
  const topics = [...new Set([...open.values()].map(({ topic }) => topic))];
  const groupId = `${group}.${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, sessionTimeout: Math.max(sessionTimeoutMs, 30_000), maxWaitTimeInMs: 50, minBytes: 1, maxBytesPerPartition: 4_194_304, retry: { retries: 5 } });
  const { promise: done, resolve, reject } = Promise.withResolvers<undefined>();
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    for (const [topic, partitions] of Object.entries(payload.memberAssignment)) {
      for (const partition of partitions) {
        const span = open.get(`${topic}/${String(partition)}`);
        if (span) consumer.seek({ topic, partition, offset: String(span.next) });
        else consumer.pause([{ topic, partitions: [partition] }]);
      }
    }
  });
  consumer.on(consumer.events.CRASH, ({ payload }) => { if (!payload.restart) reject(payload.error); });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatch: async (payload) => {
        const { batch } = payload;
        const key = `${batch.topic}/${String(batch.partition)}`;
        const span = open.get(key);
        if (!span) { payload.pause(); return; }
        const messages = loggedOf(batch.messages).filter(({ offset }) => offset >= span.next && offset < span.high);
        try {
          if (messages.length > 0) await take({ topic: span.topic, partition: span.partition }, messages);
        } catch (error) {
          reject(error);
          return;
        }
        span.next = Math.max(span.next, Number(batch.lastOffset()) + 1);
        if (span.next >= span.high) {
          open.delete(key);
          payload.pause();
          if (open.size === 0) resolve(undefined);
        }
        payload.heartbeat().catch(() => undefined);
      },
    });
    await done;
  } finally {
    await consumer.disconnect().catch(() => undefined);
    const admin = kafka.admin();
    await admin.connect().then(() => admin.deleteGroups([groupId])).catch(() => undefined);
    await admin.disconnect().catch(() => undefined);
  }
};
