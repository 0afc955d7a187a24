export { createHistory, type StoreHistory } from './history.ts';
export { simulatedAggregateStore, type SimulatedAggregate } from './simulated-aggregate-store.ts';
export { simulatedDocumentStore } from './simulated-document-store.ts';
export { createLogState, simulatedLog, type LogState } from './simulated-log.ts';
export { NO_FAULTS, SimulatedFault, createWorld, type Faults, type Life, type World } from './world.ts';
