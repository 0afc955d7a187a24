import { createHistory, createLogState, createWorld, NO_FAULTS, simulatedAggregateStore, simulatedDocumentStore, simulatedLog } from '../src/simulation/index.ts';
import { portSuite } from './port-suite.ts';

describe('the simulated store and log', () => {
  const world = createWorld(1);
  const life = { dead: false };
  const history = createHistory();
  let over = false;
  const ports = {
    topic: 'sim.suite', store: simulatedAggregateStore(world, life, history), documents: simulatedDocumentStore(world, life, history),
    events: simulatedLog(world, life, createLogState(world), () => NO_FAULTS),
  };
  const ticking = async (): Promise<void> => { while (!over) { await world.run(() => over, 1000); await new Promise((resolve) => { setImmediate(resolve); }); } };
  let ticked: Promise<void>;
  beforeAll(() => { ticked = ticking(); });
  afterAll(async () => { over = true; await ticked; });
  portSuite(() => ports);
});
