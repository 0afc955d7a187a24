import { brokenAt, chain } from './chain.ts';
import type { StoredEvent } from './aggregate-store.ts';

const eventOf = (n: number) => ({ n, at: '2026-11-24T00:00:00.000Z', actor: 'person-1', commandId: `c${String(n)}`, content: 'x', upTo: n, event: { type: 'Renamed', name: `Tên ${String(n)}`, parts: { 9: 'a', 10: 'b' } } });
const first = chain('', [eventOf(1), eventOf(2)]);
const second = chain(first.head, [eventOf(3)]);
const events: StoredEvent[] = [...first.events, ...second.events];

describe('a history', () => {
  it('is whole as it was written', () => { expect(brokenAt(events, second.head)).toBeUndefined(); });
  it('shows an altered event, wherever it was altered', () => {
    for (const change of [{ event: { type: 'Renamed', name: 'Khác' } }, { actor: 'person-2' }, { at: '2026-11-25T00:00:00.000Z' }, { upTo: 9 }]) {
      expect(brokenAt(events.map((event) => (event.n === 2 ? { ...event, ...change } : event)), second.head)).toBe(2);
    }
  });
  it('shows an event that was left out, put in, swapped or cut off', () => {
    const [one, two, three] = events as [StoredEvent, StoredEvent, StoredEvent];
    expect(brokenAt([one, three], second.head)).toBe(2);
    expect(brokenAt([one, two, two, three], second.head)).toBe(3);
    expect(brokenAt([two, one, three], second.head)).toBe(1);
    expect(brokenAt([one, two], second.head)).toBe(3);
  });
});
