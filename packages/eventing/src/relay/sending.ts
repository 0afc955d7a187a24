import type { KafkaMessage } from '@ocop/contracts';
import type { Clock } from '../clock.ts';
import { messageOf } from '../faults.ts';
import type { EventLog, Producer } from '../log/event-log.ts';
import type { Logger } from '../logger.ts';
import type { Probe } from '../probe.ts';

type Options = { readonly topic: string; readonly events: EventLog; readonly clock: Clock; readonly log: Logger; readonly probe: Probe | undefined; readonly stopping: AbortSignal; readonly onError: () => void };

/**
 * Sends one batch until it is acknowledged. After any error the producer is thrown away and a new one sends the same batch first:
 * kafkajs gives the numbers of a failed batch to the next one, and the broker then takes that for a repetition and drops it.
 */
export const createSending = ({ topic, events, clock, log, probe, stopping, onError }: Options) => {
  let producer: Producer | undefined;
  return {
    /** False when it was stopped before the acknowledgement. */
    async send(messages: readonly KafkaMessage[]): Promise<boolean> {
      for (let wait = 100; !stopping.aborted; wait = Math.min(wait * 2, 2000)) {
        try {
          producer ??= await events.producer(topic);
          const sent = producer.send(messages);
          if (probe) await Promise.all([sent, probe('sending')]);
          else await sent;
          return true;
        } catch (error) {
          log.warn({ topic, error: messageOf(error) }, 'the batch is sent again by a new producer');
          onError();
          producer?.close().catch(() => undefined);
          producer = undefined;
          await clock.sleep(wait, stopping);
        }
      }
      return false;
    },
    /** Makes the connection ahead of the first message. */
    async connect(): Promise<void> { producer ??= await events.producer(topic); },
    connected: (): boolean => producer !== undefined,
    async close(): Promise<void> { await producer?.close().catch(() => undefined); },
  };
};
