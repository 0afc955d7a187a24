import type { Decider, Rejection } from '@ocop/domain-kit';
import type { Command, PublicMessage } from './command.ts';

export type Index = { readonly key: Readonly<Record<string, 1 | -1>>; readonly unique?: boolean; readonly sparse?: boolean; readonly name?: string; readonly partialFilterExpression?: Readonly<Record<string, unknown>> };

/** What happened, seen from the translation into public events. */
export type After<S> = { readonly id: string; readonly state: S; readonly at: string; readonly actor: string };

/** Any aggregate or record: what the relay and the checks need to know of it. */
export type Stored = { readonly kind: 'aggregate' | 'record'; readonly name: string; readonly collection: string; readonly indexes?: readonly Index[] };

export type Aggregate<C extends Command, S, E extends { type: string }, R extends Rejection> = Stored & {
  readonly kind: 'aggregate';
  readonly decider: Decider<C, S, E, R>;
  readonly publish: (event: E, after: After<S>) => readonly PublicMessage[];
};

/** An aggregate with rules: one document per id in `collection`. Its ids are unique in the whole service; state and events are plain JSON. */
export const defineAggregate = <C extends Command, S, E extends { type: string }, R extends Rejection>(
  definition: Omit<Aggregate<C, S, E, R>, 'kind'>,
): Aggregate<C, S, E, R> => ({ kind: 'aggregate', ...definition });

export type StateRecord<S> = Stored & {
  readonly kind: 'record';
  readonly publish: (state: S, before: S | undefined, meta: Omit<After<S>, 'state'>) => readonly PublicMessage[];
};

/** Data without rules: saved whole, with version and outbox, without a history. A deletion is a state. */
export const defineRecord = <S>(definition: Omit<StateRecord<S>, 'kind'>): StateRecord<S> => ({ kind: 'record', ...definition });
