import { hashOf, isRejected, type Rejection } from '@ocop/domain-kit';
import type { Aggregate, StateRecord } from '../aggregate.ts';
import type { Command, Handled } from '../command.ts';
import { attempt, type RequestMeta, type Writing } from './attempt.ts';
import { chain } from './chain.ts';

export type Reused = Rejection<'REQUEST_ID_REUSED'>;

/** Carries a command out on an aggregate. */
export const handle = <C extends Command, S, E extends { type: string }, R extends Rejection>(
  writing: Writing,
  { collection, decider, publish }: Aggregate<C, S, E, R>,
  id: string,
  command: C,
): Promise<Handled<S> | R | Reused> => {
  const { requestId, at, actor } = command;
  const content = hashOf({ type: command.type, data: command.data, actor });
  const meta: RequestMeta = { requestId, content, at, actor, traceparent: command.traceparent };
  return attempt<S, R>(writing, collection, id, meta, decider.initial, (before, loaded) => {
    const outcome = decider.decide(command, before);
    if (isRejected(outcome)) return outcome;
    const events = outcome;
    if (events.length === 0) return undefined;
    let state = before;
    const messages = events.flatMap((event) => {
      state = decider.evolve(state, event);
      return publish(event, { id, state, at, actor });
    });
    const version = loaded?.version ?? 0;
    return {
      messages,
      write: (upTo) => ({
        version: version + events.length,
        state,
        history: chain(loaded?.head ?? '', events.map((event, index) => ({ n: version + 1 + index, at, actor, commandId: requestId, content, upTo, event }))),
      }),
    };
  });
};

export type SaveRequest = { readonly requestId: string; readonly actor: string; readonly at: string; readonly content: unknown; readonly traceparent?: string };

/** Saves a record: `change` answers the new state, or why not. */
export const save = <S, R extends Rejection = never>(
  writing: Writing,
  { collection, publish }: StateRecord<S>,
  id: string,
  { requestId, actor, at, content: sent, traceparent }: SaveRequest,
  change: (state: S | undefined) => S | R,
): Promise<Handled<S> | R | Reused> => {
  const content = hashOf({ content: sent, actor });
  return attempt<S | undefined, R>(writing, collection, id, { requestId, content, at, actor, traceparent }, undefined, (before, loaded) => {
    const outcome = change(before);
    if (isRejected(outcome)) return outcome;
    const state = outcome;
    return {
      messages: publish(state, before, { id, at, actor }),
      write: (upTo) => ({ version: (loaded?.version ?? 0) + 1, state, request: { commandId: requestId, content, upTo } }),
    };
  }) as Promise<Handled<S> | R | Reused>;
};
