import type { Batch, Consumer as KafkaConsumer, Kafka } from 'kafkajs';
import type { Clock } from '../clock.ts';
import { messageOf } from '../faults.ts';
import type { Logger } from '../logger.ts';
import type { Consumer, Consuming, LoggedMessage, Partition } from './event-log.ts';

type Options = { readonly kafka: Kafka; readonly log: Logger; readonly clock: Clock; readonly sessionTimeoutMs: number; readonly consuming: Consuming };

/** The commit to Kafka is for lag tools only; it is never read back. */
const COMMIT_EVERY_MS = 5000;

export const loggedOf = (messages: Batch['messages']): LoggedMessage[] =>
  messages.map(({ offset, key, value, headers }) => ({ offset: Number(offset), key, value, headers: headers ?? {} }));

const partitionsOf = (assignment: Readonly<Record<string, readonly number[]>>): Partition[] =>
  Object.entries(assignment).flatMap(([topic, partitions]) => partitions.map((partition) => ({ topic, partition })));

/**
 * Reads where `places` says. On joining it pauses what it was assigned before its first await, then seeks, then resumes: otherwise
 * messages from Kafka's own idea of the place slip in, and a restored store stays stuck for ever.
 */
export const kafkaConsumer = ({ kafka, log, clock, sessionTimeoutMs, consuming }: Options): Consumer => {
  const { group, topics, chunk, places, take } = consuming;
  const stopping = new AbortController();
  const consumer: KafkaConsumer = kafka.consumer({
    groupId: group,
    sessionTimeout: sessionTimeoutMs,
    heartbeatInterval: Math.floor(sessionTimeoutMs / 4),
    rebalanceTimeout: 20_000,
    maxWaitTimeInMs: 50, // commits and heartbeats wait behind the long poll on the same connection
    minBytes: 1,
    retry: { retries: 20, initialRetryTime: 100, maxRetryTime: 2000, restartOnFailure: () => Promise.resolve(!stopping.signal.aborted) },
  });
  const committed = new Map<string, number>();
  let joins = 0;
  let joined = false;
  let failures = 0;

  let assignment: Readonly<Record<string, readonly number[]>> = {};
  /** Pauses before its first await, goes where the places are, and resumes. */
  const goToPlaces = (): void => {
    const join = ++joins;
    const mine = partitionsOf(assignment);
    const byTopic = Object.entries(assignment).map(([topic, partitions]) => ({ topic, partitions: [...partitions] }));
    consumer.pause(byTopic);
    void (async () => {
      while (join === joins && !stopping.signal.aborted) {
        try {
          const found = await places(mine);
          if (join !== joins) return;
          for (const { topic, partition, next } of found) consumer.seek({ topic, partition, offset: String(next) });
          consumer.resume(byTopic);
          joined = true;
          return;
        } catch (error) {
          log.warn({ group, error: messageOf(error) }, 'positions cannot be read yet');
          await clock.sleep(500, stopping.signal);
        }
      }
    })();
  };
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    assignment = payload.memberAssignment;
    goToPlaces();
  });
  consumer.on(consumer.events.CRASH, () => { joined = false; });

  const commit = ({ topic, partition }: Partition, next: number): void => {
    const key = `${topic}/${String(partition)}`;
    const now = clock.now().getTime();
    if (now - (committed.get(key) ?? 0) < COMMIT_EVERY_MS) return;
    committed.set(key, now);
    consumer.commitOffsets([{ topic, partition, offset: String(next) }]).catch(() => undefined);
  };

  const run = () => consumer.run({
    autoCommit: false,
    partitionsConsumedConcurrently: 1,
    eachBatch: async (payload) => {
      const { batch } = payload;
      const place: Partition = { topic: batch.topic, partition: batch.partition };
      const seek = (offset: number | string): void => { consumer.seek({ ...place, offset: String(offset) }); };
      let from = batch.firstOffset() ?? '0';
      try {
        for (let start = 0; start < batch.messages.length; start += chunk) {
          if (!payload.isRunning() || payload.isStale()) return;
          const messages = loggedOf(batch.messages.slice(start, start + chunk));
          from = String(messages[0]?.offset ?? from);
          const taken = await take(place, messages, Math.max(0, Number(batch.highWatermark) - 1 - (messages.at(-1)?.offset ?? 0)));
          failures = 0;
          if ('stop' in taken) {
            consumer.pause(topics.map((topic) => ({ topic })));
            seek(from);
            return;
          }
          if ('seek' in taken) { seek(taken.seek); return; }
          commit(place, taken.next);
          payload.heartbeat().catch(() => undefined);
        }
      } catch (error) {
        if (error instanceof Error && error.name.startsWith('KafkaJS')) throw error; // the group's own affairs
        if (failures++ === 0) log.warn({ group, ...place, error: messageOf(error) }, 'consumer waits: the chunk is tried again');
        seek(from);
        await clock.sleep(Math.min(100 * 2 ** Math.min(failures, 4), 1000), stopping.signal);
        payload.heartbeat().catch(() => undefined);
      }
    },
  });

  return {
    async start() {
      await consumer.connect();
      await consumer.subscribe({ topics: [...topics], fromBeginning: true });
      await run();
    },
    async stop() {
      stopping.abort();
      joins++;
      await consumer.stop().catch(() => undefined);
      await consumer.disconnect().catch(() => undefined);
    },
    revisit: () => { if (joined && !stopping.signal.aborted) goToPlaces(); },
    joined: () => joined,
  };
};
