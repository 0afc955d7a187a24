import type { Rejection } from '@ocop/domain-kit';
import type { ServiceName } from '@ocop/contracts';
import type { mongo } from 'mongoose';
import type { Aggregate, StateRecord } from './aggregate.ts';
import type { Command, Handled } from './command.ts';
import type { Projection } from './projection.ts';
import type { Reused, SaveRequest } from './store/handle.ts';

export type Handle = <C extends Command, S, E extends { type: string }, R extends Rejection>(aggregate: Aggregate<C, S, E, R>, id: string, command: C) => Promise<Handled<S> | R | Reused>;
export type Save = <S, R extends Rejection = never>(record: StateRecord<S>, id: string, request: SaveRequest, change: (state: S | undefined) => S | R) => Promise<Handled<S> | R | Reused>;

/** What of an aggregate is there to be read: never its events. */
export type Snapshot<S> = { readonly id: string; readonly version: number; readonly sequence: number; readonly state: S };
/** An aggregate or record by its state alone. */
export type StateHolder<S> = { readonly collection: string; readonly name: string } & ({ readonly decider: { readonly initial: S } } | { readonly kind: 'record'; readonly publish: (state: S, before: S | undefined, meta: never) => unknown });
export type StateOf = <S>(holder: StateHolder<S>, id: string) => Promise<Snapshot<S> | undefined>;
export type StatesOptions = { readonly sort?: Readonly<Record<string, 1 | -1>>; readonly limit?: number; readonly skip?: number };
export type StatesOf = <S>(holder: StateHolder<S>, filter?: mongo.Filter<mongo.Document>, options?: StatesOptions) => Promise<Snapshot<S>[]>;

/** One entry of a token: what has to be visible. */
export type Written = { readonly service: ServiceName; readonly aggregate: string; readonly sequence: number };

export type Readiness = { readonly ready: boolean; readonly reasons: readonly string[] };

export type Eventing = {
  /** Waits for what is missing (store, log, other services' topics) and ends when views are built and consumers run. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly ready: () => Readiness;
  handle: Handle;
  save: Save;
  state: StateOf;
  states: StatesOf;
  /** The live generation of a view, to be queried with the driver. */
  readonly view: <Doc extends { _id: string }>(projection: Projection<Doc>) => Promise<mongo.Collection<Doc>>;
  /** The `after` of a payload: what these commands wrote. */
  readonly token: (...handled: readonly Pick<Handled, 'id' | 'sequence'>[]) => string;
  /** Waits until this service's views have applied the entries of services it listens to; answers what is still missing. An unreadable token is empty. */
  readonly waitFor: (token: string, timeoutMs: number) => Promise<Written[]>;
  /** Calls back after every chunk that changed views; answers how to stop it. */
  readonly onViewChange: (listener: (views: readonly string[]) => void) => () => void;
};
