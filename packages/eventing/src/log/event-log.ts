import type { KafkaMessage } from '@ocop/contracts';

type Text = Buffer | string;

/** A message as the log gives it; nothing of it is checked yet. */
export type LoggedMessage = {
  readonly offset: number;
  readonly key: Text | null;
  readonly value: Text | null;
  readonly headers: Record<string, Text | Text[] | undefined>;
};

export type Partition = { readonly topic: string; readonly partition: number };
export type Place = Partition & { readonly next: number };
/** First offset still there, and the offset of the next message. */
export type Extent = Partition & { readonly low: number; readonly high: number };

export type Producer = {
  /** Resolves when the log has them for good; in one order per key. A producer that failed once is thrown away. */
  readonly send: (messages: readonly KafkaMessage[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What became of a chunk: go on, read again from an earlier offset, or stop for good. */
export type Taken = { readonly next: number } | { readonly seek: number } | { readonly stop: true };

export type Consuming = {
  readonly group: string;
  readonly topics: readonly string[];
  readonly chunk: number;
  /** Where to go on, asked after each assignment. */
  readonly places: (assigned: readonly Partition[]) => Promise<readonly Place[]>;
  /** Applies a chunk; a throw means that the world failed: the chunk comes again after a while. */
  readonly take: (partition: Partition, messages: readonly LoggedMessage[], lag: number) => Promise<Taken>;
};

export type Consumer = { readonly start: () => Promise<void>; readonly stop: () => Promise<void>;
  /** Asks for the places again: the store has lost some. */
  readonly revisit: () => void; readonly joined: () => boolean };

/** An append-only log of topics with partitions; a key stays in one partition, in the order in which it was sent. */
export type EventLog = {
  readonly ensureTopics: (topics: readonly string[]) => Promise<void>;
  /** A topic that does not exist has none. */
  readonly extents: (topics: readonly string[]) => Promise<readonly Extent[]>;
  readonly producer: (topic: string) => Promise<Producer>;
  readonly consumer: (consuming: Consuming) => Consumer;
  /** Reads whole spans (`low ≤ offset < high`) once; offsets of a partition come in order. */
  readonly read: (spans: readonly Extent[], take: (partition: Partition, messages: readonly LoggedMessage[]) => Promise<void>) => Promise<void>;
};
