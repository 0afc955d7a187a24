import { checkOutgoing } from '@ocop/contracts';
import { rejected, type Rejection } from '@ocop/domain-kit';
import type { Clock } from '../clock.ts';
import type { Handled, PublicMessage } from '../command.ts';
import { EventingError } from '../faults.ts';
import { limits } from '../limits.ts';
import type { Probe } from '../probe.ts';
import type { Wake } from '../relay/relay.ts';
import type { AggregateStore, Loaded, OutboxEntry, Write } from './aggregate-store.ts';

/** What writing needs of its surroundings. */
export type Writing = { readonly store: AggregateStore; readonly clock: Clock; readonly wake: Wake; readonly probe: Probe | undefined; readonly traceparent: () => string | undefined };

export type RequestMeta = { readonly requestId: string; readonly content: string; readonly at: string; readonly actor: string; readonly traceparent?: string | undefined };

/** What a decision wants written: public messages, and the new state with or without its history. `undefined`: nothing to do. */
export type Plan = { readonly messages: readonly PublicMessage[]; readonly write: (upTo: number) => Pick<Write, 'version' | 'state' | 'history' | 'request'> };
export type Decision<R extends Rejection> = Plan | R | undefined;

const isPlan = (decision: Plan | Rejection): decision is Plan => 'messages' in decision;

const entriesOf = (messages: readonly PublicMessage[], sequence: number, meta: RequestMeta, traceparent: string | undefined): OutboxEntry[] =>
  messages.map((message, index) => ({
    sequence: sequence + 1 + index,
    at: new Date(meta.at),
    type: message.type,
    data: checkOutgoing(message.type, message.data),
    commandId: meta.requestId,
    actor: meta.actor,
    ...(message.effectiveOn !== undefined && { effectiveOn: message.effectiveOn }),
    ...(traceparent !== undefined && { traceparent }),
  }));

const refuseOversize = (id: string, loaded: Loaded | undefined, entries: readonly OutboxEntry[], plan: ReturnType<Plan['write']>): void => {
  for (const entry of entries) {
    const bytes = Buffer.byteLength(JSON.stringify(entry.data));
    if (bytes > limits.messageBytes) throw new EventingError('MESSAGE_TOO_LARGE', `${entry.type} of ${id} has ${String(bytes)} bytes; at most ${String(limits.messageBytes)}`);
  }
  if ((loaded?.outbox.length ?? 0) + entries.length > limits.outbox) throw new EventingError('OUTBOX_FULL', `${id} has ${String(limits.outbox)} unsent messages: Kafka is behind`, { retriable: true });
  if (plan.history && (plan.version > limits.events || (loaded?.bytes ?? 0) + plan.history.bytes > limits.aggregateBytes)) {
    throw new EventingError('AGGREGATE_TOO_LARGE', `${id} would hold more than ${String(limits.events)} events or ${String(limits.aggregateBytes)} bytes: cut it, or start anew per period`);
  }
};

/** Load → decide → one update conditional on the version; again when another was first. Exactly once per request id. */
export const attempt = async <S, R extends Rejection>(
  { store, clock, wake, probe, traceparent }: Writing,
  collection: string,
  id: string,
  meta: RequestMeta,
  initial: S,
  decide: (state: S, loaded: Loaded | undefined) => Decision<R>,
): Promise<Handled<S> | R | Rejection<'REQUEST_ID_REUSED'>> => {
  for (let turn = 1; turn <= limits.attempts; turn++) {
    const loaded = await store.load(collection, id, meta.requestId);
    const state = loaded === undefined ? initial : (loaded.state as S);
    const { version = 0, sequence = 0 } = loaded ?? {};
    if (loaded?.earlier) {
      if (loaded.earlier.content !== meta.content) return rejected('REQUEST_ID_REUSED', { requestId: meta.requestId }, ['input', 'requestId']);
      wake(collection, id, loaded.outbox); // its writer may have died before it woke the relay
      return { id, sequence: loaded.earlier.upTo, version, repeated: true, state };
    }
    const decision = decide(state, loaded);
    if (decision === undefined) return { id, sequence, version, repeated: false, state };
    if (!isPlan(decision)) return decision;
    const entries = entriesOf(decision.messages, sequence, meta, meta.traceparent ?? traceparent());
    const upTo = sequence + entries.length;
    const plan = decision.write(upTo);
    refuseOversize(id, loaded, entries, plan);
    if (probe) await probe('before write');
    if (await store.write(collection, id, { expected: version, sequence: upTo, outbox: entries, ...plan })) {
      if (probe) await probe('after write');
      wake(collection, id, loaded ? [...loaded.outbox, ...entries] : entries); // nothing else can have been added at this version
      return { id, sequence: upTo, version: plan.version, repeated: false, state: plan.state as S };
    }
    await clock.sleep(clock.random() * Math.min(turn * 2, 20));
  }
  throw new EventingError('TOO_MANY_WRITERS', `${String(limits.attempts)} attempts to write ${id} lost against others`, { retriable: true });
};
