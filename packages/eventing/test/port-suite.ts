import { randomUUID } from 'node:crypto';
import { toKafka, type Outgoing } from '@ocop/contracts';
import type { DocumentStore, Row } from '../src/consumer/document-store.ts';
import type { EventLog, LoggedMessage, Place } from '../src/log/event-log.ts';
import { until } from './stack.ts';
import type { AggregateStore, Write } from '../src/store/aggregate-store.ts';

export type Ports = { readonly store: AggregateStore; readonly documents: DocumentStore; readonly events: EventLog; readonly topic: string };
type Numbered = Row & { readonly n: number };

const entry = (sequence: number) => ({ sequence, at: new Date(sequence * 1000), type: 'ocop.registry.ProductIdeaAccepted.v1' as const, data: {}, commandId: `c${String(sequence)}`, actor: 'person-1' });
const write = (expected: number, change: Partial<Write> = {}): Write => ({
  expected, version: expected + 1, sequence: expected + 1, state: { n: expected + 1 }, outbox: [entry(expected + 1)], request: { commandId: `c${String(expected + 1)}`, content: 'x', upTo: expected + 1 }, ...change,
});
const message = (aggregate: string, sequence: number) => toKafka({
  type: 'ocop.registry.ProductIdeaAccepted.v1', aggregate, sequence, recordedAt: '2026-11-24T00:00:00.000Z', commandId: 'c', actor: 'person-1', data: { ideaId: randomUUID(), acceptedOn: '2026-11-24' },
} satisfies Outgoing);

/** What every store and every log has to do, the simulated ones and the real ones alike. */
export const portSuite = (ports: () => Ports): void => {
  it('an aggregate is written under the version that was read, and never under another', async () => {
    const { store } = ports();
    const id = randomUUID();
    expect(await store.load('ideas', id)).toBeUndefined();
    expect(await store.write('ideas', id, write(0))).toBe(true);
    expect(await store.write('ideas', id, write(0))).toBe(false);
    expect(await store.write('ideas', id, write(1))).toBe(true);
    expect(await store.write('ideas', id, write(1))).toBe(false);
    expect(await store.load('ideas', id, 'c1')).toMatchObject({ id, version: 2, sequence: 2, state: { n: 2 }, earlier: { commandId: 'c1', content: 'x', upTo: 1 } });
    expect((await store.load('ideas', id, 'nobody'))?.earlier).toBeUndefined();
    expect((await store.sequences(['ideas'], [id, 'nobody'])).get(id)).toBe(2);
  });

  it('unsent messages stay until they are cleared', async () => {
    const { store } = ports();
    const id = randomUUID();
    await store.write('unsent', id, write(0));
    await store.write('unsent', id, write(1));
    const left = async (): Promise<string> => ((await store.unsent('unsent', 10)).find((one) => one.id === id)?.outbox ?? []).map(({ sequence }) => sequence).join();
    expect(await left()).toBe('1,2');
    await store.clear('unsent', [{ id, sequence: 1 }]);
    await until('the first is cleared', async () => (await left()) === '2');
    await store.clear('unsent', [{ id, sequence: 2 }]);
    await until('the second is cleared', async () => (await left()) === '');
  });

  it('a lease has one owner at a time', async () => {
    const { store } = ports();
    expect(await store.lease('one', 'a', 60_000)).toBe(true);
    expect(await store.lease('one', 'b', 60_000)).toBe(false);
    expect(await store.lease('one', 'a', 60_000)).toBe(true);
  });

  it('a transaction is seen whole or not at all, and repeats itself against another', async () => {
    const { documents } = ports();
    const id = randomUUID();
    await documents.transact('durable', (transaction) => transaction.write('rows', [{ _id: id, n: 0 }]));
    const add = () => documents.transact('view', async (transaction) => {
      const [row] = await transaction.read<Numbered>('rows', [id]);
      await transaction.write('rows', [{ _id: id, n: (row?.n ?? 0) + 1 }]);
    });
    await Promise.all(Array.from({ length: 5 }, add));
    expect(await documents.find<Numbered>('rows', { _id: id })).toEqual([{ _id: id, n: 5 }]);
    await expect(documents.transact('view', async (transaction) => {
      await transaction.write('rows', [{ _id: id, n: 100 }]);
      throw new RangeError('given up');
    })).rejects.toThrow('given up');
    expect(await documents.find<Numbered>('rows', { _id: { $in: [id] }, n: { $lte: 5 } })).toEqual([{ _id: id, n: 5 }]);
    await documents.transact('view', (transaction) => transaction.write('rows', [], [id]));
    expect(await documents.find('rows', { _id: id })).toEqual([]);
  });

  it('a log keeps the order of a key, reads spans, and lets a consumer begin where it is told', async () => {
    const { events, topic } = ports();
    await events.ensureTopics([topic]);
    const id = randomUUID();
    const producer = await events.producer(topic);
    for (let sequence = 1; sequence <= 6; sequence++) await producer.send([message(id, sequence)]);
    const seen: number[] = [];
    const numberOf = ({ headers }: LoggedMessage): number => Number(headers['ce_sequence']?.toString());
    await events.read(await events.extents([topic]), (_, messages) => {
      seen.push(...messages.filter(({ key }) => key?.toString() === id).map(numberOf));
      return Promise.resolve();
    });
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
    const { promise, resolve } = Promise.withResolvers<number[]>();
    const taken: number[] = [];
    const consumer = events.consumer({
      group: `${topic}.suite`, topics: [topic], chunk: 2,
      places: (assigned) => Promise.resolve(assigned.map((partition): Place => ({ ...partition, next: 2 }))),
      take: (_, messages) => {
        taken.push(...messages.map(numberOf));
        if (taken.length >= 4) resolve(taken);
        return Promise.resolve({ next: (messages.at(-1)?.offset ?? 0) + 1 });
      },
    });
    await consumer.start();
    expect(await promise).toEqual([3, 4, 5, 6]);
    await consumer.stop();
    await producer.close();
  }, 30_000);
};
