import { toKafka, type KafkaMessage } from '@ocop/contracts';
import { limits } from '../limits.ts';
import type { OutboxEntry } from '../store/aggregate-store.ts';

/** Consecutive messages of one aggregate that go out in one batch; `sequence` is the last. */
export type Run = { readonly collection: string; readonly id: string; readonly sequence: number; readonly messages: readonly KafkaMessage[] };
type Waiting = { readonly collection: string; entries: OutboxEntry[] };

const messageOf = (id: string, { sequence, at, type, data, commandId, actor, effectiveOn, traceparent }: OutboxEntry): KafkaMessage =>
  toKafka({ aggregate: id, sequence, type, recordedAt: at.toISOString(), commandId, actor, data, ...(effectiveOn !== undefined && { effectiveOn }), ...(traceparent !== undefined && { traceparent }) } as Parameters<typeof toKafka>[0]);

/** What waits to be sent: per aggregate the lowest entry first, so that a run begins where the topic ends. */
export const createOutgoing = () => {
  const waiting = new Map<string, Waiting>();
  const taken = new Map<string, number>();
  let size = 0;
  return {
    /** Adds what is not there yet; false when memory is full. */
    add(collection: string, id: string, outbox: readonly OutboxEntry[]): boolean {
      const mine = waiting.get(id);
      const last = mine?.entries.at(-1)?.sequence ?? taken.get(id) ?? 0;
      const fresh = outbox.filter(({ sequence }) => sequence > last);
      if (fresh.length === 0) return true;
      if (size + fresh.length > limits.queue) return false;
      if (mine) mine.entries.push(...fresh);
      else waiting.set(id, { collection, entries: fresh });
      size += fresh.length;
      return true;
    },
    /** The next batch; the rest of a run that the limits cut goes to the end. */
    next(): Run[] {
      const runs: Run[] = [];
      let [count, bytes] = [0, 0];
      const room = (): boolean => count < limits.batchMessages && bytes < limits.batchBytes;
      for (const [id, { collection, entries }] of waiting) {
        const messages: KafkaMessage[] = [];
        let sequence = 0;
        while (messages.length < entries.length && room()) {
          const entry = entries[messages.length] as OutboxEntry;
          const message = messageOf(id, entry);
          messages.push(message);
          sequence = entry.sequence;
          count++;
          bytes += Buffer.byteLength(message.value) + 500;
        }
        if (messages.length > 0) {
          runs.push({ collection, id, sequence, messages });
          taken.delete(id);
          taken.set(id, sequence);
          waiting.delete(id);
          if (entries.length > messages.length) waiting.set(id, { collection, entries: entries.slice(messages.length) });
        }
        if (!room()) break;
      }
      size -= count;
      return runs;
    },
    drop(): void { waiting.clear(); size = 0; },
    /** The last sequence that was taken for sending, 0 when unknown. */
    lastTaken: (id: string): number => taken.get(id) ?? 0,
    waits: (id: string): boolean => waiting.has(id),
    forgetOld(): void {
      for (const id of taken.keys()) {
        if (taken.size <= limits.remembered) break;
        taken.delete(id);
      }
    },
    get size(): number { return size; },
    get empty(): boolean { return waiting.size === 0; },
  };
};
export type Outgoing = ReturnType<typeof createOutgoing>;
