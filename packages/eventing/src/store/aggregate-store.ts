import type { EventType } from '@ocop/contracts';

/** A public message that waits for the relay. */
export type OutboxEntry = {
  readonly sequence: number;
  readonly at: Date;
  readonly type: EventType;
  readonly data: unknown;
  readonly commandId: string;
  readonly actor: string;
  readonly effectiveOn?: string;
  readonly traceparent?: string;
};

/** An event as stored: inside the chain of hashes, under the command that caused it. */
export type StoredEvent<E = unknown> = {
  readonly n: number;
  readonly at: string;
  readonly actor: string;
  readonly commandId: string;
  /** Hash of the command's content. */
  readonly content: string;
  /** The aggregate's last public sequence after the command. */
  readonly upTo: number;
  readonly event: E;
  readonly previous: string;
  readonly hash: string;
};

export type Request = { readonly commandId: string; readonly content: string; readonly upTo: number };

/** An aggregate without its history; `earlier` is what a request of this id left behind. */
export type Loaded = {
  readonly id: string;
  readonly version: number;
  readonly sequence: number;
  readonly head: string;
  readonly bytes: number;
  readonly state: unknown;
  readonly outbox: readonly OutboxEntry[];
  readonly earlier?: Request;
};

/** One write, valid only while the document still has the version `expected` (0: does not exist). */
export type Write = {
  readonly expected: number;
  readonly version: number;
  readonly sequence: number;
  readonly state: unknown;
  readonly outbox: readonly OutboxEntry[];
  readonly history?: { readonly events: readonly StoredEvent[]; readonly head: string; readonly bytes: number };
  readonly request?: Request;
};

export type Unsent = { readonly id: string; readonly outbox: readonly OutboxEntry[] };

/** Documents of aggregates. Written through: what `write` answered survives the death of every process and of the machine. */
export type AggregateStore = {
  readonly load: (collection: string, id: string, commandId?: string) => Promise<Loaded | undefined>;
  /** False: another writer was first. */
  readonly write: (collection: string, id: string, write: Write) => Promise<boolean>;
  /** Takes acknowledged entries (`sequence ≤ n`) out of outboxes. */
  readonly clear: (collection: string, sent: readonly { readonly id: string; readonly sequence: number }[]) => Promise<void>;
  /** Documents with unsent messages, oldest first. */
  readonly unsent: (collection: string, limit: number) => Promise<readonly Unsent[]>;
  /** Last public sequence per id, over several collections. */
  readonly sequences: (collections: readonly string[], ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** True while `owner` holds the lease; time is the store's. */
  readonly lease: (name: string, owner: string, ms: number) => Promise<boolean>;
};
