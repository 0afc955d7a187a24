import type { Received } from '@ocop/contracts';
import type { Clock } from '../clock.ts';
import { EventingError, isPassing, messageOf } from '../faults.ts';
import type { LoggedMessage, Partition, Taken } from '../log/event-log.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import { PARKED, park, type Parked } from '../parking/parked.ts';
import type { Probe } from '../probe.ts';
import type { Reaction } from '../reaction.ts';
import type { Alarm } from './alarm.ts';
import type { DocumentStore } from './document-store.ts';
import type { Incoming } from './incoming.ts';
import { openChunk, type Memory } from './opened-chunk.ts';
import { block, isBlocked, sortOut } from './ordering.ts';
import { PROGRESS, positionId, type Applied, type Position } from './progress.ts';

export const REACTIONS = 'reactions';

export type ReactorOptions = {
  readonly documents: DocumentStore;
  readonly reactions: readonly Reaction[];
  /** Runs one reaction on one event. */
  readonly react: (reaction: Reaction, event: Received) => Promise<void>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly memory: Memory;
  readonly alarm: Alarm;
  readonly probe?: Probe | undefined;
};

export const wants = (reaction: Reaction, type: string | undefined): boolean => type !== undefined && (reaction.on as Record<string, unknown>)[type] !== undefined;

/** Runs reactions first and moves the position afterwards: a second time does nothing, since command ids are made from events. */
export const createReactor = ({ documents, reactions, react, clock, log, metrics, memory, alarm, probe }: ReactorOptions) => {
  /** The reason why it fails alone, after three tries in two seconds; a fault of the world is thrown. */
  const tryThrice = async (reaction: Reaction, message: Incoming): Promise<string | undefined> => {
    let reason = '';
    for (let turn = 1; turn <= 3; turn++) {
      try {
        await react(reaction, message.receive());
        return undefined;
      } catch (error) {
        if (isPassing(error)) throw error;
        reason = messageOf(error);
        const hopeless = error instanceof Error && error.name === 'ContractError';
        if (hopeless) return reason;
        if (turn < 3) await clock.sleep(turn * 650);
      }
    }
    return reason;
  };

  const chunk = async (place: Partition, raw: readonly LoggedMessage[]): Promise<Taken> => {
    const _id = positionId(REACTIONS, place);
    const outcome = await documents.transact('view', async (transaction) => {
      const opened = await openChunk(transaction, REACTIONS, place, raw, memory);
      if ('seek' in opened) return opened;
      const { position, next: from, messages, applied } = opened;
      const changed = new Set<string>();
      const sorted = sortOut(REACTIONS, messages, applied, changed);
      const idle = sorted.unreadable.length === 0 && !sorted.fresh.some(({ type }) => reactions.some((reaction) => wants(reaction, type)));
      const next = (messages.at(-1)?.offset ?? from - 1) + 1;
      if (idle && messages.length > 0) await transaction.write(PROGRESS, [{ _id, next }, ...[...changed].map((id) => applied.get(id) as Applied)]);
      return { position, next, applied, changed, idle, ...sorted };
    });
    if ('seek' in outcome) return outcome;
    const { position, next, applied, changed, idle, fresh, unreadable, doubles } = outcome;
    const parked: Parked[] = unreadable.map((message) => park(REACTIONS, REACTIONS, message, 'parked', message.reason, clock.now()));
    for (const message of idle ? [] : fresh) {
      for (const reaction of reactions) {
        if (!wants(reaction, message.type)) continue;
        if (isBlocked(REACTIONS, message, reaction.name, applied)) {
          parked.push(park(REACTIONS, reaction.name, message, 'behind', 'an earlier event of this aggregate is parked', clock.now()));
          continue;
        }
        const reason = await tryThrice(reaction, message);
        if (reason === undefined) continue;
        parked.push(park(REACTIONS, reaction.name, message, 'parked', reason, clock.now()));
        block(REACTIONS, message, reaction.name, applied, changed);
      }
    }
    if (probe) await probe('after effect');
    const failed = parked.filter(({ status }) => status === 'parked');
    if (failed.length > 0) alarm.refuseFlood(failed.length);
    const moved = [...changed].map((id) => applied.get(id) as Applied);
    if (!idle) {
      await documents.transact('durable', async (transaction) => {
        const [now] = await transaction.read<Position>(PROGRESS, [_id]);
        if (now?.next !== position?.next) throw new EventingError('STORE_CONFLICT', `another process moved ${_id}`, { retriable: true });
        await transaction.write(PARKED, parked);
        await transaction.write(PROGRESS, [{ _id, next }, ...moved]);
      });
    }
    if (probe) await probe('after position');
    memory.keep(_id, next, moved);
    alarm.parked(failed.length);
    for (const { _id: id, error } of failed) log.error({ parked: id, error }, 'an event is parked');
    metrics.chunk(REACTIONS, { applied: fresh.length, doubles, skipped: fresh.filter(({ type }) => type === undefined).length, parked: failed.length });
    return { next };
  };

  return {
    take: async (place: Partition, raw: readonly LoggedMessage[], lag: number): Promise<Taken> => {
      if (alarm.reason() !== undefined) return { stop: true };
      try {
        const taken = await chunk(place, raw);
        if ('next' in taken) metrics.lag(REACTIONS, place.topic, place.partition, lag);
        return taken;
      } catch (error) {
        if (error instanceof EventingError && !error.retriable) {
          alarm.stop(error.message);
          return { stop: true };
        }
        throw error;
      }
    },
  };
};
