import { EventingError } from '../faults.ts';
import { isUnreadable, type Incoming, type Unreadable } from './incoming.ts';
import { appliedId, appliedOf, type Applied } from './progress.ts';

/** The last applied sequence of each aggregate, as far as it is known; changed while a chunk is gone through. */
export type AppliedMap = Map<string, Applied>;

export type Sorted = { readonly fresh: Incoming[]; readonly unreadable: Unreadable[]; doubles: number };

/** Drops doubles and moves the applied sequences on. A sequence that jumps ahead is a bug somewhere: it stops the consumer. */
export const sortOut = (consumer: string, messages: readonly (Incoming | Unreadable)[], applied: AppliedMap, changed: Set<string>): Sorted => {
  const sorted: Sorted = { fresh: [], unreadable: [], doubles: 0 };
  for (const message of messages) {
    if (isUnreadable(message)) {
      sorted.unreadable.push(message);
      continue;
    }
    const { topic, partition, offset, aggregate, sequence } = message;
    const id = appliedId(consumer, topic, aggregate);
    const before = applied.get(id);
    const last = before?.sequence ?? 0;
    if (sequence <= last) {
      sorted.doubles++;
      continue;
    }
    if (sequence > last + 1) {
      throw new EventingError('SEQUENCE_GAP', `${aggregate} jumps from ${String(last)} to ${String(sequence)} at ${topic}/${String(partition)}/${String(offset)}`);
    }
    applied.set(id, { ...before, _id: id, of: appliedOf(consumer, topic), sequence });
    changed.add(id);
    sorted.fresh.push(message);
  }
  return sorted;
};

/** Notes that later events of an aggregate have to wait for a parked one. */
export const block = (consumer: string, { topic, aggregate }: Incoming, subscriber: string, applied: AppliedMap, changed: Set<string>): void => {
  const id = appliedId(consumer, topic, aggregate);
  const before = applied.get(id);
  if (!before || before.blocked?.includes(subscriber)) return;
  applied.set(id, { ...before, blocked: [...(before.blocked ?? []), subscriber] });
  changed.add(id);
};

export const isBlocked = (consumer: string, { topic, aggregate }: Incoming, subscriber: string, applied: AppliedMap): boolean =>
  applied.get(appliedId(consumer, topic, aggregate))?.blocked?.includes(subscriber) ?? false;
