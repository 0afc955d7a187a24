import { ContractError, isEventType, readIncoming, serviceOf, type EventData, type EventType, type ServiceName } from './catalogue.ts';

/** A public event as a consumer gets it. */
export type Received<T extends EventType = EventType> = {
  /** `<aggregate id>/<sequence>`: the same for every copy. */
  readonly id: string;
  readonly type: T;
  readonly service: ServiceName;
  /** Aggregate id: subject and message key. */
  readonly aggregate: string;
  /** 1..n over the published messages of the aggregate. */
  readonly sequence: number;
  /** UTC, ISO 8601. */
  readonly recordedAt: string;
  /** The date on the decision, a local day. */
  readonly effectiveOn?: string;
  readonly commandId: string;
  /** Opaque id of who did it. */
  readonly actor: string;
  readonly traceparent?: string;
  readonly data: EventData<T>;
};

/** What is needed to send one event. */
export type Outgoing = Omit<Received, 'id' | 'service'>;
export type KafkaMessage = { key: string; value: string; headers: Record<string, string> };

/** CloudEvents 1.0, Kafka protocol binding, binary content mode: attributes as `ce_` headers, data as the value. */
export const toKafka = (event: Outgoing): KafkaMessage => ({
  key: event.aggregate,
  value: JSON.stringify(event.data),
  headers: {
    ce_specversion: '1.0',
    ce_id: `${event.aggregate}/${String(event.sequence)}`,
    ce_source: `/ocop/${serviceOf(event.type)}`,
    ce_type: event.type,
    ce_subject: event.aggregate,
    ce_time: event.recordedAt,
    ce_sequence: String(event.sequence),
    ce_commandid: event.commandId,
    ce_actor: event.actor,
    'content-type': 'application/json',
    ...(event.effectiveOn !== undefined && { ce_effectiveon: event.effectiveOn }),
    ...(event.traceparent !== undefined && { traceparent: event.traceparent }),
  },
});

type Raw = { key: Buffer | string | null; value: Buffer | string | null; headers?: Record<string, Buffer | string | (Buffer | string)[] | undefined> | undefined };

/** The headers of a message as text; enough to route it without reading its data. */
export const headersOf = ({ headers = {} }: Raw): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name, first.toString()]];
  }));

const moment = (text: string | undefined): text is string => text !== undefined && !Number.isNaN(Date.parse(text));

/** Reads one message whole, or throws a ContractError that says what is wrong with it. */
export const fromKafka = (raw: Raw): Received => {
  const headers = headersOf(raw);
  const type = headers['ce_type'] ?? '';
  if (!isEventType(type)) throw new ContractError(`unknown event type '${type}'`);
  const sequence = Number(headers['ce_sequence']);
  const aggregate = headers['ce_subject'];
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new ContractError(`${type}: ce_sequence is not a whole number from 1`);
  if (aggregate === undefined || aggregate === '' || raw.key?.toString() !== aggregate) throw new ContractError(`${type}: ce_subject is missing or not the message key`);
  if (headers['ce_id'] !== `${aggregate}/${String(sequence)}`) throw new ContractError(`${type}: ce_id is not <subject>/<sequence>`);
  const recordedAt = headers['ce_time'];
  if (!moment(recordedAt)) throw new ContractError(`${type}: ce_time is missing or no time`);
  let data: unknown;
  try {
    data = JSON.parse(raw.value?.toString() ?? '');
  } catch (cause) {
    throw new ContractError(`${type}: the value is not JSON`, { cause });
  }
  return {
    id: headers['ce_id'], type, service: serviceOf(type), aggregate, sequence, recordedAt,
    commandId: headers['ce_commandid'] ?? '', actor: headers['ce_actor'] ?? '',
    ...(headers['ce_effectiveon'] !== undefined && { effectiveOn: headers['ce_effectiveon'] }),
    ...(headers['traceparent'] !== undefined && { traceparent: headers['traceparent'] }),
    data: readIncoming(type, data),
  };
};
