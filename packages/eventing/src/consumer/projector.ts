import type { Clock } from '../clock.ts';
import { EventingError, isPassing, messageOf } from '../faults.ts';
import type { LoggedMessage, Partition, Taken } from '../log/event-log.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import { PARKED, park, type Parked } from '../parking/parked.ts';
import type { Probe } from '../probe.ts';
import { foldSteps, handlerOf, plan, wanted, type Folding } from '../views/fold.ts';
import type { Generations } from '../views/generations.ts';
import { createRows } from '../views/rows.ts';
import type { Alarm } from './alarm.ts';
import type { DocumentStore, Durability, Transaction } from './document-store.ts';
import type { Incoming } from './incoming.ts';
import { openChunk, type Memory } from './opened-chunk.ts';
import { block, sortOut } from './ordering.ts';
import { PROGRESS, positionId, type Applied, type Position } from './progress.ts';

export const PROJECTIONS = 'projections';

export type ProjectorOptions = {
  readonly documents: DocumentStore;
  readonly generations: Generations;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly memory: Memory;
  readonly alarm: Alarm;
  readonly probe?: Probe | undefined;
  /** After a commit: what was applied, and which views changed. */
  readonly applied: (events: readonly Incoming[], views: readonly string[]) => void;
};

type Outcome = { next: number; fresh: readonly Incoming[]; views: readonly string[]; changed: readonly Applied[]; parked: readonly Parked[]; doubles: number } | { seek: number };

/** Applies chunks to all views of a service: effect, applied sequences, parked events and position in one transaction. */
export const createProjector = ({ documents, generations, clock, log, metrics, memory, alarm, probe, applied: report }: ProjectorOptions) => {

  /** `poison`: the one event of the chunk that cannot be written, with its reason. */
  const inTransaction = async (transaction: Transaction, durability: Durability, place: Partition, raw: readonly LoggedMessage[], poison?: string): Promise<Outcome | 'durable'> => {
    const opened = await openChunk(transaction, PROJECTIONS, place, raw, memory);
    if ('seek' in opened) return opened;
    const { position, next: from, messages, applied } = opened;
    const views = generations.check(place.topic, position);
    if ((position?.heldUntil ?? 0) > clock.now().getTime()) throw new EventingError('VIEW_HELD', 'a rebuild is about to change views', { retriable: true });
    const last = messages.at(-1);
    if (!last) return { next: from, fresh: [], views: [], changed: [], parked: [], doubles: 0 };
    const changed = new Set<string>();
    const sorted = sortOut(PROJECTIONS, messages, applied, changed);
    const foldings: Folding[] = views.map(({ projection }) => ({ view: projection.view, on: projection.on, rows: createRows(false) }));
    const now = clock.now();
    const parked: Parked[] = sorted.unreadable.map((message) => park(PROJECTIONS, PROJECTIONS, message, 'parked', message.reason, now));
    if (poison === undefined) {
      const steps = plan(sorted.fresh, foldings);
      for (const [folding, ids] of wanted(steps)) folding.rows.loaded(ids, await transaction.read(generations.collectionOf(folding.view), ids));
      parked.push(...foldSteps(PROJECTIONS, steps, applied, changed, now));
    } else {
      for (const message of sorted.fresh) {
        for (const { view } of foldings.filter(({ on }) => handlerOf(on, message.type))) {
          parked.push(park(PROJECTIONS, view, message, 'parked', poison, now));
          block(PROJECTIONS, message, view, applied, changed);
        }
      }
    }
    if (parked.length > 0 && durability === 'view') return 'durable';
    const touched: string[] = [];
    for (const { view, rows } of foldings) {
      const { added, changed: altered, removed } = rows.dirty();
      if (added.length + altered.length + removed.length === 0) continue;
      touched.push(view);
      await transaction.write(generations.collectionOf(view), [...added, ...altered], removed);
    }
    if (parked.length > 0) {
      alarm.refuseFlood(new Set(parked.filter(({ status }) => status === 'parked').map(({ topic, partition, offset }) => `${topic}/${String(partition)}/${String(offset)}`)).size);
      await transaction.write(PARKED, parked);
    }
    const next = last.offset + 1;
    const moved = [...changed].map((id) => applied.get(id) as Applied);
    const place_: Position = { _id: positionId(PROJECTIONS, place), next, views: views.map(({ generation }) => generation).sort() };
    await transaction.write(PROGRESS, [place_, ...moved]);
    if (probe) await probe('after effect');
    return { next, fresh: sorted.fresh, views: touched, changed: moved, parked, doubles: sorted.doubles };
  };

  const attempt = async (place: Partition, raw: readonly LoggedMessage[], poison?: string): Promise<Taken> => {
    let outcome = await documents.transact('view', (transaction) => inTransaction(transaction, 'view', place, raw, poison));
    if (outcome === 'durable') outcome = await documents.transact('durable', (transaction) => inTransaction(transaction, 'durable', place, raw, poison));
    if (outcome === 'durable') throw new EventingError('STORE_CONFLICT', 'a durable transaction asks for a durable one');
    if ('seek' in outcome) return outcome;
    if (probe) await probe('after position');
    const { next, fresh, views, changed, parked, doubles } = outcome;
    memory.keep(positionId(PROJECTIONS, place), next, changed);
    const failed = parked.filter(({ status }) => status === 'parked');
    alarm.parked(failed.length);
    for (const { _id, error } of failed) log.error({ parked: _id, error }, 'an event is parked');
    metrics.chunk(PROJECTIONS, { applied: fresh.length, doubles, skipped: fresh.filter(({ type }) => type === undefined).length, parked: failed.length });
    const parkedHere = new Set(parked.map(({ aggregate }) => aggregate));
    report(parkedHere.size === 0 ? fresh : fresh.filter(({ aggregate }) => !parkedHere.has(aggregate)), views);
    return { next };
  };

  /** Finds the one event that cannot be written: it is tried three times in two seconds, then parked. */
  const bisect = async (place: Partition, raw: readonly LoggedMessage[], error: unknown): Promise<Taken> => {
    if (raw.length > 1) {
      let taken: Taken = { seek: raw[0]?.offset ?? 0 };
      for (const message of raw) {
        taken = await take(place, [message]);
        if (!('next' in taken)) return taken;
      }
      return taken;
    }
    for (let turn = 1; turn <= 2; turn++) {
      await clock.sleep(turn * 650);
      try {
        return await attempt(place, raw);
      } catch (again) {
        if (isPassing(again) || again instanceof EventingError) throw again;
      }
    }
    return attempt(place, raw, messageOf(error));
  };

  const take = async (place: Partition, raw: readonly LoggedMessage[]): Promise<Taken> => {
    if (alarm.reason() !== undefined) return { stop: true };
    try {
      return await attempt(place, raw);
    } catch (error) {
      if (error instanceof EventingError) {
        if (error.code === 'VIEW_HELD') {
          await clock.sleep(25);
          return { seek: raw[0]?.offset ?? 0 };
        }
        if (error.code === 'POSITION_LOST') {
          log.warn({ ...place, reason: error.message }, 'views are looked up again');
          memory.forget();
          await generations.ensure();
          return { seek: raw[0]?.offset ?? 0 };
        }
        if (!error.retriable) {
          alarm.stop(error.message);
          return { stop: true };
        }
      }
      if (isPassing(error)) throw error;
      return bisect(place, raw, error);
    }
  };

  return {
    take: async (place: Partition, raw: readonly LoggedMessage[], lag: number): Promise<Taken> => {
      const taken = await take(place, raw);
      if ('next' in taken) metrics.lag(PROJECTIONS, place.topic, place.partition, lag);
      return taken;
    },
  };
};
