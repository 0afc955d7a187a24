export { ContractError, checkOutgoing, eventTypes, events, isEventType, readIncoming, serviceOf, services, topicOf, type EventData, type EventType, type ServiceName } from './catalogue.ts';
export { fromKafka, headersOf, toKafka, type KafkaMessage, type Outgoing, type Received } from './envelope.ts';
export { roles, type Role } from './roles.ts';
export { type DecisionFacts } from './rating.ts';
export { decisionKind, era, legalForm, level, productGroup, productSet, stars, unitRef, type DecisionKind, type LegalForm, type Level, type Stars, type UnitRef } from './values.ts';
export { breakingChanges } from './compatibility.ts';
export { asyncApi, jsonSchemaOf } from './documents.ts';
