import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import { connect as dial } from 'node:net';
import { createMaintenance, systemClock } from '../src/index.ts';
import { mongoDocumentStore } from '../src/consumer/mongo-document-store.ts';
import { createEngine } from '../src/engine.ts';
import { kafkaLog } from '../src/log/kafka-log.ts';
import { ensureAggregateIndexes, mongoAggregateStore } from '../src/store/mongo-aggregate-store.ts';
import { startChild } from './child.ts';
import { verdictOf, type Acknowledged } from './experiment.ts';
import { follows, ideaList, ideas, rename, totals } from './idea.ts';
import { load } from './load.ts';
import { startProxy } from './producer-proxy.ts';
import { brokers, connect, dropNamespace, endTransactionsSoon, newNamespace, optionsOf, recordingLog, startService, until } from './stack.ts';

const FLAWLESS = { violations: [], same: true };
beforeAll(endTransactionsSoon, 30_000);

const inNamespace = async <T>(work: (namespace: string) => Promise<T>): Promise<T> => {
  const namespace = newNamespace();
  try {
    return await work(namespace);
  } finally {
    await dropNamespace(namespace);
  }
};

describe('the relay', () => {
  it('sends the same batch first when an answer of the broker is lost, with a new producer', async () => {
    const verdict = await inNamespace(async (namespace) => {
      const [host = '', port = ''] = (brokers()[0] ?? '').split(':');
      const proxy = await startProxy(host, Number(port));
      const connection = await connect(namespace).asPromise();
      const db = () => { if (!connection.db) throw new Error('not connected'); return connection.db; };
      const log = recordingLog();
      const kafka = new Kafka({
        brokers: brokers(), logLevel: logLevel.NOTHING, requestTimeout: 3000,
        socketFactory: ({ onConnect }) => dial(proxy.port, '127.0.0.1', onConnect),
      });
      const engine = createEngine({
        service: 'registry', namespace, clock: systemClock, log, stored: [ideas, follows], projections: [ideaList, totals], reactions: [],
        store: mongoAggregateStore(db), documents: mongoDocumentStore(() => connection.getClient(), db),
        events: kafkaLog({ kafka, log, clock: systemClock, readGroup: `${namespace}.read`, sessionTimeoutMs: 6000 }),
      });
      await ensureAggregateIndexes(db(), [ideas, follows]);
      await engine.start();
      const acknowledged: Acknowledged[] = [];
      for (let seed = 1; seed <= 3; seed++) {
        proxy.arm(3); // the send and both of its repetitions
        await load(engine, seed, (request) => { acknowledged.push(request); });
      }
      const outcome = await verdictOf(namespace, acknowledged);
      await engine.stop();
      await connection.close();
      await proxy.close();
      return { ...outcome, swallowed: proxy.swallowed() };
    });
    expect(verdict).toMatchObject(FLAWLESS);
    expect(verdict.swallowed).toBe(9);
    expect(verdict.doubles).toBeGreaterThan(0);
    process.stdout.write(`  lost answers: ${String(verdict.messages)} messages, ${String(verdict.doubles)} doubles\n`);
  }, 90_000);

  it('keeps the order when two send, and either freezes and wakes again', async () => {
    const verdict = await inNamespace(async (namespace) => {
      const acknowledged: Acknowledged[] = [];
      const [first, second] = [startChild({ NAMESPACE: namespace, SEED: '1' }), startChild({ NAMESPACE: namespace, SEED: '1' })];
      const here = await startService(namespace);
      await Promise.all([first.line('started'), second.line('started')]);
      for (const [seed, child] of [[2, first], [3, second], [4, first]] as const) {
        child.process.kill('SIGSTOP');
        await load(here.eventing, seed, (request) => { acknowledged.push(request); });
        child.process.kill('SIGCONT');
      }
      await Promise.all([first.line('loaded'), second.line('loaded')]);
      acknowledged.push(...first.acknowledged, ...second.acknowledged);
      const outcome = await verdictOf(namespace, acknowledged);
      first.process.kill('SIGTERM');
      second.process.kill('SIGTERM');
      await Promise.all([first.ended, second.ended, here.close()]);
      return outcome;
    });
    expect(verdict).toMatchObject(FLAWLESS);
    process.stdout.write(`  two relays: ${String(verdict.messages)} messages, ${String(verdict.doubles)} doubles\n`);
  }, 90_000);
});

describe('consumers', () => {
  it('apply everything once while others join, leave and freeze longer than their session', async () => {
    const verdict = await inNamespace(async (namespace) => {
      const acknowledged: Acknowledged[] = [];
      const note = (request: Acknowledged): void => { acknowledged.push(request); };
      const here = await startService(namespace);
      const frozen = startChild({ NAMESPACE: namespace, SEED: '1' });
      await frozen.line('loaded');
      await load(here.eventing, 2, note);
      frozen.process.kill('SIGSTOP');
      const joining = await startService(namespace); // takes over what the frozen one held
      await load(joining.eventing, 3, note);
      await until('the views have it', async () => (await here.eventing.waitFor(here.eventing.token(), 10)).length === 0);
      frozen.process.kill('SIGCONT');
      await load(here.eventing, 4, note);
      await joining.close();
      await load(here.eventing, 5, note);
      acknowledged.push(...frozen.acknowledged);
      const outcome = await verdictOf(namespace, acknowledged);
      frozen.process.kill('SIGTERM');
      await Promise.all([frozen.ended, here.close()]);
      return outcome;
    });
    expect(verdict).toMatchObject(FLAWLESS);
  }, 120_000);
});

describe('a store', () => {
  const restOf = async (namespace: string) => {
    const connection = await connect(namespace).asPromise();
    if (!connection.db) throw new Error('not connected');
    return { db: connection.db, close: () => connection.close() };
  };
  const sidecars = ['progress', 'views', 'parked', 'idea-list@1', 'totals@1'];

  it('whose views and positions are dropped under a running service is filled again', async () => {
    const verdict = await inNamespace(async (namespace) => {
      const acknowledged: Acknowledged[] = [];
      const here = await startService(namespace);
      await load(here.eventing, 1, (request) => { acknowledged.push(request); });
      const { db, close } = await restOf(namespace);
      for (const name of sidecars) await db.collection(name).drop().catch(() => undefined);
      await close();
      await load(here.eventing, 2, (request) => { acknowledged.push(request); });
      const outcome = await verdictOf(namespace, acknowledged);
      await here.close();
      return outcome;
    });
    expect(verdict).toMatchObject(FLAWLESS);
  }, 90_000);

  it('whose views and positions are restored to an older copy catches up by itself', async () => {
    const verdict = await inNamespace(async (namespace) => {
      const acknowledged: Acknowledged[] = [];
      const here = await startService(namespace, { reactions: [] });
      await load(here.eventing, 1, (request) => { acknowledged.push(request); });
      const { db, close } = await restOf(namespace);
      await until('the first load is applied', async () => {
        const row = await (await here.eventing.view(totals)).findOne({ _id: 'all' });
        return row?.proposed === 12 * 5 && row.accepted === 12;
      });
      const copies = await Promise.all(sidecars.map(async (name) => ({ name, rows: await db.collection(name).find().toArray() })));
      await load(here.eventing, 2, (request) => { acknowledged.push(request); });
      await here.close();
      for (const { name, rows } of copies) {
        await db.collection(name).deleteMany({});
        if (rows.length > 0) await db.collection(name).insertMany(rows);
      }
      await close();
      const again = await startService(namespace);
      await load(again.eventing, 3, (request) => { acknowledged.push(request); });
      const outcome = await verdictOf(namespace, acknowledged);
      await again.close();
      return outcome;
    });
    expect(verdict).toMatchObject(FLAWLESS);
  }, 90_000);

  it('of aggregates that is restored to an older copy is not ready until its sequences are raised', async () => {
    await inNamespace(async (namespace) => {
      const here = await startService(namespace, { reactions: [] });
      await load(here.eventing, 1, () => undefined);
      const { db, close } = await restOf(namespace);
      await until('outboxes are empty', async () => (await db.collection('ideas').countDocuments({ 'outbox.0': { $exists: true } })) === 0);
      const copy = await db.collection('ideas').find().toArray();
      for (const { _id } of copy) await here.eventing.handle(ideas, String(_id), rename(randomUUID(), 'Mới hơn'));
      await until('outboxes are empty', async () => (await db.collection('ideas').countDocuments({ 'outbox.0': { $exists: true } })) === 0);
      await here.close(); // services stop for a restore
      await db.collection('ideas').deleteMany({});
      await db.collection('ideas').insertMany(copy);
      for (const name of sidecars) await db.collection(name).drop().catch(() => undefined);
      await close();
      const restored = await startService(namespace, { reactions: [] });
      await until('it says so', () => Promise.resolve(!restored.eventing.ready().ready));
      expect(restored.eventing.ready().reasons.join()).toContain('verify-store --raise');
      await restored.close();
      const connection = await connect(namespace).asPromise();
      const desk = createMaintenance(optionsOf(namespace, connection, recordingLog()));
      expect((await desk.verifyStore({ raise: true })).raised).toBeGreaterThan(0);
      expect(await desk.verifyStore({ raise: false })).toMatchObject({ broken: [], behind: [], lost: [], doubled: [] });
      await connection.close();
      const raised = await startService(namespace, { reactions: [] });
      await load(raised.eventing, 2, () => undefined);
      expect(raised.eventing.ready()).toEqual({ ready: true, reasons: [] });
      await raised.close();
    });
  }, 90_000);
});
