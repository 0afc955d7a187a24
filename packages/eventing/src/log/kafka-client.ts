import { Kafka, logLevel, type LogEntry } from 'kafkajs';
import type { Logger } from '../logger.ts';

/** What kafkajs reports for every rebalance and reconnection, and what the consumers and the relay handle themselves. */
const NOISE = /rebalancing|not aware of this member|Response (Metadata|Heartbeat|JoinGroup|SyncGroup|OffsetCommit)|Restarting|Crash: |The group is|Limiting retries for the idempotent producer|coordinator is/i;

/** A kafkajs client whose warnings and errors go to our log. */
export const kafkaClient = (clientId: string, brokers: readonly string[], log: Logger): Kafka =>
  new Kafka({
    clientId,
    brokers: [...brokers],
    connectionTimeout: 3000,
    requestTimeout: 15_000,
    retry: { retries: 8, initialRetryTime: 100, maxRetryTime: 3000 },
    logLevel: logLevel.WARN,
    logCreator: () => ({ namespace, label, log: { message, error } }: LogEntry) => {
      const detail = typeof error === 'string' ? error : undefined;
      if (NOISE.test(`${message} ${detail ?? ''}`)) return;
      log.warn({ part: `kafkajs ${namespace}`, level: label, ...(detail !== undefined && { error: detail }) }, message);
    },
  });
