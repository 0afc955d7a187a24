import type { Incoming, Unreadable } from '../consumer/incoming.ts';
import { isUnreadable } from '../consumer/incoming.ts';
import type { Row } from '../consumer/document-store.ts';
import type { LoggedMessage } from '../log/event-log.ts';

export const PARKED = 'parked';

/** `parked`: tried and failed; `behind`: waits for an earlier one of its aggregate; `skip`: somebody asked to leave it out. */
export type ParkedStatus = 'parked' | 'behind' | 'skip' | 'skipped' | 'applied';

export type Repair = { readonly value: string; readonly by: string; readonly reason: string; readonly at: string };

/** An event that a subscriber (a view or a reaction) could not take, with what is needed to try again. */
export type Parked = Row & {
  readonly consumer: string;
  readonly subscriber: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  /** Empty: unreadable, belongs to no aggregate. */
  readonly aggregate: string;
  readonly sequence: number;
  readonly key: string | null;
  readonly value: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: ParkedStatus;
  readonly error: string;
  readonly attempts: number;
  readonly parkedAt: string;
  readonly retryAt: number;
  readonly repair?: Repair;
  readonly decision?: { readonly by: string; readonly reason: string; readonly at: string };
};

const FIRST_RETRY_MS = 5000;
const LONGEST_RETRY_MS = 3_600_000;

/** 5 s, 10 s, 20 s … one hour. */
export const retryDelay = (attempts: number): number => Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, attempts - 1), LONGEST_RETRY_MS);

export const parkedId = (subscriber: string, message: Incoming | Unreadable): string =>
  isUnreadable(message) ? `${subscriber}/${message.topic}/${String(message.partition)}/${String(message.offset)}` : `${subscriber}/${message.topic}:${message.aggregate}/${String(message.sequence)}`;

const text = (value: LoggedMessage['value']): string | null => (value === null ? null : value.toString());

/** Describes an event that stays behind. */
export const park = (consumer: string, subscriber: string, message: Incoming | Unreadable, status: 'parked' | 'behind', error: string, now: Date): Parked => {
  const { topic, partition, offset, raw } = message;
  return {
    _id: parkedId(subscriber, message),
    consumer, subscriber, topic, partition, offset,
    aggregate: isUnreadable(message) ? '' : message.aggregate,
    sequence: isUnreadable(message) ? 0 : message.sequence,
    key: text(raw.key),
    value: text(raw.value),
    headers: Object.fromEntries(Object.entries(raw.headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name, first.toString()]];
    })),
    status, error,
    attempts: status === 'parked' ? 1 : 0,
    parkedAt: now.toISOString(),
    retryAt: now.getTime() + retryDelay(1),
  };
};

/** The message again, with its repair in place of what was sent. */
export const rawOf = ({ offset, key, value, headers, repair }: Parked): LoggedMessage => ({ offset, key, value: repair?.value ?? value, headers });
