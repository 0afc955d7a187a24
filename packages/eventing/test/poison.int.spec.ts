import { randomUUID } from 'node:crypto';
import { toKafka, type Outgoing } from '@ocop/contracts';
import { Partitioners } from 'kafkajs';
import { createMaintenance, encodeToken, type Maintenance } from '../src/index.ts';
import { ideaList } from './idea.ts';
import { dropNamespace, kafka, newNamespace, optionsOf, recordingLog, startService, until, type Stack } from './stack.ts';

type Message = { key: string | null; value: string; headers: Record<string, string> };

const proposed = (id: string, sequence: number, name = 'Mật ong'): Message => toKafka({
  type: 'ocop.registry.ProductIdeaProposed.v1', aggregate: id, sequence, recordedAt: '2026-11-24T00:00:00.000Z', commandId: randomUUID(), actor: 'person-1',
  data: { ideaId: id, code: 'SP-1', producerId: id, name, set: 1, unit: { code: '18073', era: 'E2025H2' }, technologyLevel: 'PROCESSING', proposedOn: '2026-11-24' },
} satisfies Outgoing);
const without = (message: Message, header: string): Message => ({ ...message, headers: Object.fromEntries(Object.entries(message.headers).filter(([name]) => name !== header)) });
const ofType = (message: Message, type: string): Message => ({ ...message, headers: { ...message.headers, ce_type: type } });

/** A service of the namespace listens; the messages come from nobody's outbox. */
const inNamespace = async (work: (stack: Stack, send: (...messages: Message[]) => Promise<void>, desk: Maintenance) => Promise<void>): Promise<void> => {
  const stack = await startService(newNamespace(), { service: 'reporting', aggregates: [], reactions: [] });
  const desk = createMaintenance({ ...optionsOf(stack.namespace, stack.connection, recordingLog()), service: 'reporting' });
  const producer = kafka().producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  try {
    await work(stack, async (...messages) => { await producer.send({ topic: `${stack.namespace}.registry`, messages }); }, desk);
  } finally {
    await producer.disconnect();
    await stack.close();
    await dropNamespace(stack.namespace);
  }
};
const namesOf = async ({ eventing }: Stack): Promise<string[]> => (await (await eventing.view(ideaList)).find().sort({ name: 1 }).toArray()).map(({ name }) => name);

describe('a poisoned topic', () => {
  it('parks what cannot be read, for each view, with its reason; the rest goes on, later events of the same aggregate wait behind', async () => {
    await inNamespace(async (stack, send, desk) => {
      const [good, broken, wrong] = [randomUUID(), randomUUID(), randomUUID()];
      await send({ ...proposed(broken, 1), value: '{"ideaId":' }, { ...proposed(wrong, 1), value: '{"ideaId":7}' }, proposed(broken, 2, 'Sau'), proposed(good, 1, 'Cam'));
      await until('the good one is there', async () => (await namesOf(stack)).includes('Cam'));
      await until('six rows are parked', async () => (await desk.parked.list()).length === 6);
      const rows = (await desk.parked.list()).filter(({ subscriber }) => subscriber === 'idea-list');
      expect(rows.map(({ aggregate, sequence, status }) => ({ aggregate, sequence, status }))).toEqual(expect.arrayContaining([
        { aggregate: broken, sequence: 1, status: 'parked' }, { aggregate: broken, sequence: 2, status: 'behind' }, { aggregate: wrong, sequence: 1, status: 'parked' }]));
      expect(rows.find(({ aggregate, sequence }) => aggregate === broken && sequence === 1)?.error).toContain('not JSON');
      expect(rows.find(({ aggregate }) => aggregate === wrong)?.error).toContain('ideaId');
      expect(await stack.eventing.waitFor(encodeToken([{ service: 'registry', aggregate: broken, sequence: 2 }]), 50)).toHaveLength(1);

      const repaired = proposed(broken, 1, 'Đã sửa').value;
      for (const { _id } of (await desk.parked.list()).filter(({ aggregate, sequence }) => aggregate === broken && sequence === 1)) await desk.parked.repair(_id, repaired, { by: 'operator-1', reason: 'cut off in transit' });
      for (const { _id } of (await desk.parked.list()).filter(({ aggregate }) => aggregate === wrong)) await desk.parked.skip(_id, { by: 'operator-1', reason: 'nobody knows what it was' });
      await until('nothing waits any more', async () => (await desk.parked.list()).length === 0);
      expect(await (await stack.eventing.view(ideaList)).findOne({ _id: broken })).toMatchObject({ name: 'Sau', names: 2 });
      await send(proposed(broken, 3, 'Sau nữa'));
      await until('the aggregate goes on', async () => (await namesOf(stack)).includes('Sau nữa'));
      expect((await desk.rebuild(undefined, { drop: false })).views).toEqual([expect.objectContaining({ same: true }), expect.objectContaining({ same: true })]);
    });
  }, 60_000);

  it('parks a message without its headers alone', async () => {
    await inNamespace(async (stack, send, desk) => {
      const good = randomUUID();
      const lone = randomUUID();
      await send(without(proposed(lone, 1), 'ce_type'), without(proposed(lone, 1), 'ce_subject'), without(proposed(lone, 1), 'ce_sequence'), { ...proposed(lone, 1), key: null }, proposed(good, 1, 'Chè'));
      await until('the good one is there', async () => (await namesOf(stack)).includes('Chè'));
      await until('four are parked', async () => (await desk.parked.list()).length === 4);
      expect((await desk.parked.list()).every(({ aggregate, consumer }) => aggregate === '' && consumer === 'projections')).toBe(true);
    });
  }, 60_000);

  it('skips unknown types and future versions, keeps their place in the sequence, and drops doubles', async () => {
    await inNamespace(async (stack, send, desk) => {
      const id = randomUUID();
      await send(proposed(id, 1, 'Một'), ofType(proposed(id, 2), 'ocop.registry.SomethingNew.v1'), proposed(id, 1, 'Một'), ofType(proposed(id, 3), 'ocop.registry.ProductIdeaProposed.v9'), proposed(id, 4, 'Bốn'), proposed(id, 4, 'Bốn'));
      await until('the last is there', async () => (await namesOf(stack)).includes('Bốn'));
      expect(await (await stack.eventing.view(ideaList)).findOne({ _id: id })).toMatchObject({ names: 2 });
      expect(await desk.parked.list()).toEqual([]);
      expect(stack.eventing.ready()).toEqual({ ready: true, reasons: [] });
    });
  }, 60_000);

  it('stops the consumer when a sequence jumps ahead', async () => {
    await inNamespace(async (stack, send) => {
      const id = randomUUID();
      await send(proposed(id, 1, 'Một'), proposed(id, 3, 'Ba'));
      await until('the service says so', () => Promise.resolve(!stack.eventing.ready().ready));
      expect(stack.eventing.ready().reasons.join()).toContain('jumps from 1 to 3');
      expect(await namesOf(stack)).toEqual([]);
    });
  }, 60_000);

  it('stops the consumer when more than twenty would be parked within a minute', async () => {
    await inNamespace(async (stack, send, desk) => {
      await send(...Array.from({ length: 21 }, () => ({ ...proposed(randomUUID(), 1), value: 'not JSON' })));
      await until('the service says so', () => Promise.resolve(!stack.eventing.ready().ready));
      expect(stack.eventing.ready().reasons.join()).toContain('that is a bug, not poison');
      expect((await desk.parked.list()).length).toBeLessThanOrEqual(40);
    });
  }, 60_000);

  it('parks an event that the store cannot hold, after three tries', async () => {
    await inNamespace(async (stack, send, desk) => {
      const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
      await (await stack.eventing.view(ideaList)).createIndex({ name: 1 }, { unique: true, name: 'name_once' }, {});
      await send(proposed(first, 1, 'Trùng'), proposed(second, 1, 'Trùng'), proposed(third, 1, 'Khác'));
      await until('one is parked', async () => (await desk.parked.list()).length > 0);
      await until('two are there', async () => (await namesOf(stack)).length === 2);
      expect((await desk.parked.list()).filter(({ subscriber }) => subscriber === 'idea-list')).toMatchObject([{ status: 'parked', error: expect.stringContaining('E11000') as string }]);
    });
  }, 60_000);
});
