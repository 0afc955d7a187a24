import type { EventType, Received } from '@ocop/contracts';
import type { Index } from './aggregate.ts';

/** One document of a view and what an event makes of it: `undefined` in: absent; `undefined` out: leave absent, or remove. */
export type Change<Doc> = { readonly id: string; readonly change: (doc: Doc | undefined) => Doc | undefined };

export type Projection<Doc extends { _id: string }> = {
  readonly view: string;
  /** A change of shape or meaning is a new version; the service rebuilds the view before it serves it. */
  readonly version: number;
  readonly indexes?: readonly Index[];
  readonly on: { readonly [T in EventType]?: (event: Received<T>) => readonly Change<Doc>[] };
};

/** A projection of any document: what the engine works with. */
export type AnyProjection = Pick<Projection<{ _id: string }>, 'view' | 'version' | 'indexes'> & { readonly on: object };

/** A view made of public events alone: pure, so that it can be made again, and indifferent to how aggregates and topics interleave. */
export const defineProjection = <Doc extends { _id: string }>(definition: Projection<Doc>): Projection<Doc> => definition;
