import type { LoggedMessage, Partition } from '../log/event-log.ts';
import { limits } from '../limits.ts';
import type { Row, Transaction } from './document-store.ts';
import { headOf, isUnreadable, type Incoming, type Unreadable } from './incoming.ts';
import type { AppliedMap } from './ordering.ts';
import { appliedId, positionId, PROGRESS, type Applied, type Position } from './progress.ts';

/**
 * Applied sequences that stay in memory between chunks. They hold while the position is the one that this process wrote last: then
 * nobody else has moved the partition. Blocked aggregates are never kept: a retry may free them at any time.
 */
export const createMemory = () => {
  const applied = new Map<string, Applied>();
  const places = new Map<string, number>();
  return {
    get: (id: string): Applied | undefined => applied.get(id),
    expects: (position: string): number | undefined => places.get(position),
    places: (): ReadonlyMap<string, number> => new Map(places),
    /** The consumer goes on at these places; what was applied is read again. */
    begin(found: ReadonlyMap<string, number>): void {
      applied.clear();
      for (const [position, next] of found) places.set(position, next);
    },
    keep(position: string, next: number, changed: Iterable<Applied>): void {
      places.set(position, next);
      for (const one of changed) {
        applied.delete(one._id);
        if (!one.blocked || one.blocked.length === 0) applied.set(one._id, one);
      }
      for (const id of applied.keys()) {
        if (applied.size <= limits.applied) break;
        applied.delete(id);
      }
    },
    forget(): void { applied.clear(); },
  };
};
export type Memory = ReturnType<typeof createMemory>;

export type OpenedChunk = { readonly position: Position | undefined; readonly next: number; readonly messages: readonly (Incoming | Unreadable)[]; readonly applied: AppliedMap };

/** Reads position and applied sequences for a chunk, in one read, and leaves out what lies below the position. */
export const openChunk = async (transaction: Transaction, consumer: string, place: Partition, raw: readonly LoggedMessage[], memory: Memory): Promise<OpenedChunk | { readonly seek: number }> => {
  const at = positionId(consumer, place);
  const messages = raw.map((message) => headOf(place, message));
  const ids = [...new Set(messages.flatMap((message) => (isUnreadable(message) ? [] : [appliedId(consumer, place.topic, message.aggregate)])))];
  const unknown = ids.filter((id) => memory.get(id) === undefined);
  const found = new Map<string, Row>((await transaction.read(PROGRESS, [at, ...unknown])).map((row) => [row._id, row]));
  const position = found.get(at) as Position | undefined;
  const next = position?.next ?? 0;
  if (memory.expects(at) !== next) {
    memory.forget(); // somebody else has moved the partition, or the store has lost its last commits
    const stale = ids.filter((id) => !unknown.includes(id));
    for (const row of await transaction.read(PROGRESS, stale)) found.set(row._id, row);
    for (const id of stale) if (!found.has(id)) found.set(id, { _id: '' });
  }
  const fresh = messages.filter(({ offset }) => offset >= next);
  const [first] = fresh;
  if (first && first.offset > next) return { seek: next };
  const applied: AppliedMap = new Map();
  for (const id of ids) {
    const row = (found.get(id) ?? memory.get(id)) as Applied | undefined;
    if (row && row._id !== '') applied.set(id, row);
  }
  return { position, next, messages: fresh, applied };
};
