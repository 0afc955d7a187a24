import { fromKafka, isEventType, type EventType, type Received } from '@ocop/contracts';
import type { LoggedMessage, Partition } from '../log/event-log.ts';

/** A message whose headers say which event it is; its data is read when somebody wants it. */
export type Incoming = Partition & {
  readonly offset: number;
  readonly aggregate: string;
  readonly sequence: number;
  /** Undefined: a type, or a version, that this program does not know. */
  readonly type: EventType | undefined;
  readonly raw: LoggedMessage;
  /** Reads it whole, or throws a ContractError that says what is wrong. */
  readonly receive: () => Received;
};

/** A message that cannot be told apart from any other: its headers are broken. */
export type Unreadable = Partition & { readonly offset: number; readonly raw: LoggedMessage; readonly reason: string };

const headerOf = ({ headers }: LoggedMessage, name: string): string | undefined => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value)?.toString();
};

export const isUnreadable = (message: Incoming | Unreadable): message is Unreadable => 'reason' in message;

/** Reads what routing and order need. */
export const headOf = ({ topic, partition }: Partition, raw: LoggedMessage): Incoming | Unreadable => {
  const place = { topic, partition, offset: raw.offset, raw };
  const type = headerOf(raw, 'ce_type');
  const aggregate = headerOf(raw, 'ce_subject');
  const sequence = Number(headerOf(raw, 'ce_sequence') ?? Number.NaN);
  if (type === undefined) return { ...place, reason: 'header ce_type is missing' };
  if (aggregate === undefined || aggregate === '' || raw.key?.toString() !== aggregate) return { ...place, reason: 'header ce_subject is missing or not the message key' };
  if (!Number.isSafeInteger(sequence) || sequence < 1) return { ...place, reason: 'header ce_sequence is missing or not a whole number from 1' };
  let received: Received | undefined;
  return { ...place, aggregate, sequence, type: isEventType(type) ? type : undefined, receive: () => (received ??= fromKafka(raw)) };
};
