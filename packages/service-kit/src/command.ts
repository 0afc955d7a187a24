import { isRejected, type Rejection } from '@ocop/domain-kit';
import type { Command, Handled } from '@ocop/eventing';
import type { Context } from './context.ts';
import { parseId } from './ids.ts';
import { userErrors, type CommonCode, type Messages, type UserError } from './user-errors.ts';

/** A command of the caller, now: `data` is what the client sent (hashed), `facts` is what the service looked up (not hashed). */
export const command = <const T extends string, D, F>(
  context: Context,
  input: { readonly requestId: string },
  type: T,
  data: D,
  facts: F,
): Command<T, D, F> => ({
  type,
  requestId: parseId(input.requestId, 'input', 'requestId'),
  actor: context.caller.person,
  at: context.requestTime.toISOString(),
  data,
  facts,
  ...(context.traceparent !== undefined && { traceparent: context.traceparent }),
});

export type Payload<Code extends string, F> = Partial<F> & { after: string; userErrors: UserError<Code>[] };

/** What a mutation answers: the fields of what was done, or the user errors of what was refused. */
export const payload = <S, Code extends string, F extends object>(
  context: Context,
  outcome: Handled<S> | Rejection<Code>,
  messages: Messages<Exclude<Code, CommonCode>>,
  fields: (handled: Handled<S>) => F,
): Payload<Code, F> =>
  isRejected(outcome)
    ? ({ after: '', userErrors: userErrors(outcome, messages, context.language) } as unknown as Payload<Code, F>)
    : { ...fields(outcome), after: context.eventing.token(outcome), userErrors: [] };
