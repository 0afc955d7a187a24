import { canonical, sha256 } from '@ocop/domain-kit';
import type { StoredEvent } from './aggregate-store.ts';

type Unchained<E> = Omit<StoredEvent<E>, 'previous' | 'hash'>;

/** Links events behind `head`: each carries the SHA-256 of its canonical JSON with the hash before it. */
export const chain = <E>(head: string, events: readonly Unchained<E>[]): { events: StoredEvent<E>[]; head: string; bytes: number } => {
  let [previous, bytes] = [head, 0];
  const chained = events.map((event) => {
    const text = canonical({ ...event, previous });
    bytes += text.length;
    const linked = { ...event, previous, hash: sha256(text) };
    previous = linked.hash;
    return linked;
  });
  return { events: chained, head: previous, bytes };
};

/** The number of the first event that was altered, left out or put in, or undefined when the chain is whole. */
export const brokenAt = (events: readonly StoredEvent[], head: string): number | undefined => {
  let previous = '';
  for (const [index, { hash, ...event }] of events.entries()) {
    if (event.n !== index + 1 || event.previous !== previous || sha256(canonical(event)) !== hash) return index + 1;
    previous = hash;
  }
  return previous === head ? undefined : events.length + 1;
};
