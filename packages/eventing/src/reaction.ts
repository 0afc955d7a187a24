import type { EventType, Received } from '@ocop/contracts';
import type { Handle, Save, StateOf } from './eventing-api.ts';

export type ReactionContext = {
  /** The id of the command: made from reaction, event and suffix, so that a second time does nothing. */
  readonly requestId: (suffix?: string) => string;
  /** The clock, ISO 8601 UTC. */
  readonly at: string;
  /** Opaque id of the reaction as an actor. */
  readonly actor: string;
  readonly handle: Handle;
  readonly save: Save;
  readonly state: StateOf;
};

export type Reaction = {
  readonly name: string;
  readonly on: { readonly [T in EventType]?: (event: Received<T>, context: ReactionContext) => Promise<void> };
};

/** A public event in, commands out. A rebuild of views runs no reaction. */
export const defineReaction = (definition: Reaction): Reaction => definition;
