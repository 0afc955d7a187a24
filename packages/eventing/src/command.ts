import type { EventData, EventType } from '@ocop/contracts';
import type { Day } from '@ocop/domain-kit';

/** What somebody asks for. `data` is what the client sent (hashed with type and actor), `facts` what the service looked up (not hashed). */
export type Command<T extends string = string, D = unknown, F = unknown> = {
  readonly type: T;
  readonly requestId: string;
  /** Opaque id of who asks. */
  readonly actor: string;
  /** The clock, ISO 8601 UTC; becomes `recordedAt`. */
  readonly at: string;
  readonly data: D;
  readonly facts: F;
  readonly traceparent?: string;
};

/** A public event before it has a sequence. */
export type PublicMessage = { [T in EventType]: { readonly type: T; readonly data: EventData<T>; readonly effectiveOn?: Day } }[EventType];

/** What became of a command: `state` is the state as it is now. */
export type Handled<S = unknown> = {
  readonly id: string;
  /** The last public sequence that this command wrote; the token is made of it. */
  readonly sequence: number;
  readonly version: number;
  /** The same request was carried out before. */
  readonly repeated: boolean;
  readonly state: S;
};
