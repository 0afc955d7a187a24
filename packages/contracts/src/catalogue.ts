import { z } from 'zod';
import { promotionEvents } from './promotion.ts';
import { qualityEvents } from './quality.ts';
import { ratingEvents } from './rating.ts';
import { registryEvents } from './registry.ts';

/** Services that publish events, each on a topic of its own. */
export const services = ['registry', 'rating', 'quality', 'promotion', 'reporting'] as const;
export type ServiceName = (typeof services)[number];

/** Every public event by its type, `ocop.<service>.<EventName>.v<N>`, with the schema of its data. */
export const events = { ...registryEvents, ...ratingEvents, ...qualityEvents, ...promotionEvents } as const;
export type EventType = keyof typeof events;
export type EventData<T extends EventType> = z.infer<(typeof events)[T]>;

export const eventTypes = Object.keys(events) as EventType[];
/** True for a type of this version of the catalogue. */
export const isEventType = (type: string): type is EventType => Object.hasOwn(events, type);
/** The service that publishes a type. */
export const serviceOf = (type: EventType): ServiceName => type.split('.')[1] as ServiceName;
/** The topic of a service inside a namespace. */
export const topicOf = (service: ServiceName, namespace = 'ocop'): string => `${namespace}.${service}`;

/** A message cannot be read: `reason` says where and why. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly code = 'CONTRACT_VIOLATED';
  readonly retriable = false;
}

const fail = (type: string, error: z.ZodError): never => {
  throw new ContractError(`${type}: ${z.prettifyError(error).replaceAll('\n', ' ')}`);
};

/** Checks data before it is published: unknown members are refused, so that nothing leaks by accident. */
export const checkOutgoing = <T extends EventType>(type: T, data: unknown): EventData<T> => {
  const outcome = events[type].safeParse(data);
  return (outcome.success ? outcome.data : fail(type, outcome.error)) as EventData<T>;
};

/** Reads data of a message. Members that a newer publisher added are left out; anything else wrong throws a ContractError. */
export const readIncoming = <T extends EventType>(type: T, data: unknown): EventData<T> => {
  const outcome = events[type].safeParse(data);
  if (outcome.success) return outcome.data as EventData<T>;
  const extra = outcome.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  if (extra.length < outcome.error.issues.length) return fail(type, outcome.error);
  const known = structuredClone(data);
  for (const { path, keys } of extra) {
    const holder = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], known) as Record<string, unknown>;
    for (const key of keys) Reflect.deleteProperty(holder, key);
  }
  return checkOutgoing(type, known);
};
