import { isRejected } from '@ocop/domain-kit';
import { createEngine, type Engine } from '../src/engine.ts';
import { createHistory, createLogState, createWorld, NO_FAULTS, simulatedAggregateStore, simulatedDocumentStore, simulatedLog, type Faults, type Life, type SimulatedAggregate } from '../src/simulation/index.ts';
import { checkInvariants, checkRest, checked, type Experiment, type History } from '../src/verify/checker.ts';
import { rebuild } from '../src/views/rebuild.ts';
import { accept, follows, ideaList, ideas, openFollow, propose, rename, totals } from './idea.ts';

/** Mistakes that a simulation must find. */
export type PlantedBug = 'torn transactions' | 'blind writes' | 'failed producer kept';

const NAMESPACE = 'sim';
const TOPIC = 'sim.registry';
const AGGREGATES = 5;
const STEPS = 5;
const say = (level: string) => (fields: object, message: string): void => { if (process.env['EVENTING_LOG'] !== undefined) process.stderr.write(`${level} ${message} ${JSON.stringify(fields)}\n`); };
const silent = { info: say('info'), warn: say('warn'), error: say('error') };
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

type Process = { life: Life; engine: Engine };

/** One seed: two processes and their clients under faults, then peace; answers what is violated. */
export const simulate = async (seed: number, bug?: PlantedBug): Promise<string[]> => {
  const world = createWorld(seed);
  const history = createHistory();
  const logState = createLogState(world);
  const on: Faults = { failBefore: world.random() * 0.06, failAfter: world.random() * 0.06, slow: world.random() * 0.05 };
  let faults = on;
  world.setFaults(on);

  const portsOf = (life: Life) => ({
    store: simulatedAggregateStore(world, life, history, { blind: bug === 'blind writes' }),
    documents: simulatedDocumentStore(world, life, history, { torn: bug === 'torn transactions' }),
    events: simulatedLog(world, life, logState, () => faults, { kept: bug === 'failed producer kept' }),
    clock: world.clockOf(life),
  });
  const begin = (): Process => {
    const life: Life = { dead: false };
    const engine = createEngine({ service: 'registry', namespace: NAMESPACE, log: silent, stored: [ideas, follows], projections: [ideaList, totals], reactions: [openFollow], ...portsOf(life) });
    void engine.start();
    return { life, engine };
  };
  const processes = [begin(), begin()];
  const acknowledged: { id: string; requestId: string }[] = [];
  let clients = 2 * AGGREGATES;

  /** `other`: a second person at work on the same aggregate. */
  const client = async (n: number, other: boolean): Promise<void> => {
    const id = idOf(n);
    while (other && !acknowledged.some((one) => one.id === id)) await world.delay(50);
    for (let step = other ? 1 : 0; step <= (other ? STEPS - 1 : STEPS); step++) {
      const requestId = `request-${String(n)}-${String(step)}${other ? '-other' : ''}`;
      const command = step === 0 ? propose(requestId, 'Một') : step === STEPS ? accept(requestId) : rename(requestId, `Tên ${String(step)}`);
      for (;;) {
        const { engine } = world.pick(processes);
        const answer = await Promise.race([engine.handle(ideas, id, command).catch(() => undefined), world.delay(1500).then(() => undefined)]); // no answer: nobody knows, ask again
        if (answer !== undefined && !isRejected(answer)) break;
        await world.delay(world.random() * 100);
      }
      acknowledged.push({ id, requestId });
      await world.delay(world.random() * 300);
    }
    clients--;
  };
  for (let n = 1; n <= AGGREGATES; n++) {
    void client(n, false);
    void client(n, true);
  }

  const nemesis = async (): Promise<void> => {
    while (faults === on) {
      await world.delay(200 + world.random() * 800);
      if (faults !== on) return;
      const what = world.random();
      if (what < 0.4) {
        const at = Math.floor(world.random() * processes.length);
        (processes[at] as Process).life.dead = true;
        await world.delay(world.random() * 500);
        processes[at] = begin();
        logState.rebalanceAll();
      } else if (what < 0.7) logState.rebalanceAll();
      else history.loseTail();
    }
  };
  void nemesis();
  await world.run(() => clients === 0, 120_000);
  faults = NO_FAULTS;
  world.setFaults(NO_FAULTS);
  if (clients > 0) await world.run(() => clients === 0, 60_000);
  logState.rebalanceAll();

  const observer = portsOf({ dead: false });
  const historiesOf = (): History[] => ['ideas', 'follows'].flatMap((collection) => history.all<SimulatedAggregate>(collection).map(({ id, sequence, head, state, outbox, events }) => ({ collection, id, sequence, head, state, outbox, events })));
  const experiment = (): Experiment => ({
    histories: historiesOf(), aggregates: [checked(ideas), checked(follows)], projections: [ideaList, totals], events: observer.events, documents: observer.documents, topic: TOPIC, acknowledged,
  });
  let rest: string[] = ['not looked at yet'];
  const settle = async (): Promise<void> => {
    for (;;) {
      rest = await checkRest(experiment());
      if (rest.length === 0) return;
      await world.delay(500);
    }
  };
  let settled = false;
  void settle().then(() => { settled = true; });
  await world.run(() => settled, 60_000);
  let violations: string[] | undefined;
  void (async () => {
    const found = (await checkInvariants(experiment())).violations;
    const followed = historiesOf().filter(({ collection, events }) => collection === 'follows' && events.length !== 1).map(({ id, events }) => `I4 ${id}: the reaction wrote ${String(events.length)} times`);
    const { views } = await rebuild({ documents: observer.documents, events: observer.events, clock: observer.clock, log: silent, namespace: NAMESPACE }, [ideaList, totals]);
    violations = [...found, ...followed, ...views.filter(({ same }) => same !== true).map(({ view }) => `I5 ${view}: the rebuild differs`), ...(clients > 0 ? [`I9 ${String(clients)} clients got no answer`] : [])];
  })().catch((error: unknown) => { violations = [`the check failed: ${String(error)}`]; });
  await world.run(() => violations !== undefined, 60_000);
  for (const { life } of processes) life.dead = true;
  return violations ?? ['the check did not end'];
};
