import type { Clock } from '../clock.ts';
import { messageOf } from '../faults.ts';
import type { EventLog } from '../log/event-log.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import type { Probe } from '../probe.ts';
import type { AggregateStore, OutboxEntry } from '../store/aggregate-store.ts';
import { createClearing } from './clearing.ts';
import { createOutgoing } from './outgoing.ts';
import { createSending } from './sending.ts';
import { createSweep } from './sweep.ts';

/** Tells the relay of an outbox as it was read or written. */
export type Wake = (collection: string, id: string, outbox: readonly OutboxEntry[]) => void;

export type RelayOptions = {
  readonly topic: string;
  readonly collections: readonly string[];
  readonly store: AggregateStore;
  readonly events: EventLog;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly probe?: Probe | undefined;
  readonly sweepMs?: number;
};

const GRACE_MS = 3000;

/**
 * Sends what this process wrote, at once and from memory; its sweep sends what nobody else does. An entry leaves its outbox only
 * after the log acknowledged it, and every run begins at the lowest entry of an outbox as read: so first copies are in order
 * whoever sends, and a double is all that can go wrong.
 */
export const createRelay = ({ topic, collections, store, events, clock, log, metrics, probe, sweepMs = 1000 }: RelayOptions) => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const outgoing = createOutgoing();
  const clearing = createClearing({ store, clock, log, probe, stopping: signal });
  /** The log failed, or too much waits: nothing new is kept in memory, the sweep brings all of it page by page. */
  let behind = false;
  let pumping: Promise<void> | undefined;
  const sending = createSending({ topic, events, clock, log, probe, stopping: signal, onError: () => { behind = true; outgoing.drop(); metrics.relayError(); } });

  const pump = async (): Promise<void> => {
    await Promise.resolve();
    while (!signal.aborted && !outgoing.empty) {
      const runs = outgoing.next();
      if (!await sending.send(runs.flatMap(({ messages }) => messages))) return;
      metrics.relaySent(runs.reduce((count, { messages }) => count + messages.length, 0));
      if (probe) await probe('after ack');
      clearing.add(runs);
      outgoing.forgetOld();
    }
  };

  const take = (collection: string, id: string, outbox: readonly OutboxEntry[]): void => {
    if (!outgoing.add(collection, id, outbox)) behind = true;
    if (!outgoing.empty) pumping ??= pump().finally(() => { pumping = undefined; });
  };
  const wake: Wake = (collection, id, outbox) => { if (!behind) take(collection, id, outbox); };

  const sweep = createSweep({
    topic, collections, store, clock, take,
    relay: {
      behind: () => behind,
      catchUp: async (full) => { await pumping; await clearing.settled(); behind = full; },
      blocked: () => behind && pumping !== undefined && !sending.connected(),
      idle: () => pumping === undefined,
      leftToOthers: () => { if (sending.connected()) behind = false; },
      sentUpTo: (id) => (outgoing.waits(id) || pumping !== undefined ? 0 : outgoing.lastTaken(id)),
      acknowledged: (collection, id, sequence) => { clearing.add([{ collection, id, sequence }]); },
    },
  });

  const sweeping = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        metrics.outboxDepth(await sweep());
      } catch (error) {
        log.warn({ topic, error: messageOf(error) }, 'the sweep is tried again');
      }
      await clock.sleep(behind && sending.connected() ? 10 : sweepMs * (0.8 + clock.random() * 0.4), signal);
    }
  };
  let swept: Promise<void> | undefined;

  return {
    wake,
    async start(): Promise<void> {
      await sending.connect();
      swept = sweeping();
    },
    /** Messages that wait in memory. */
    depth: (): number => outgoing.size,
    async stop(): Promise<void> {
      const patience = new AbortController();
      await Promise.race([pumping, clock.sleep(GRACE_MS, patience.signal)]); // what is left, another process or the next life sends
      patience.abort();
      stopping.abort();
      await pumping;
      await clearing.settled();
      await swept;
      await sending.close();
    },
  };
};
export type Relay = ReturnType<typeof createRelay>;
