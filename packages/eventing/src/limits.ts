/** What one aggregate, one message and one batch may hold: beyond it, a named fault instead of a slow death (design, "the way of a command"). */
export const limits = {
  /** Events of one aggregate. */
  events: 1000,
  /** Bytes pushed into one aggregate. */
  aggregateBytes: 4_000_000,
  /** Unsent messages of one aggregate. */
  outbox: 200,
  /** Bytes of one message: a larger one would stop the relay for ever. */
  messageBytes: 256_000,
  /** The broker's limit of 1 MB counts per batch, which kafkajs does not split. */
  batchMessages: 500,
  batchBytes: 512_000,
  /** Messages that wait in the relay's memory. */
  queue: 10_000,
  /** Aggregates whose last sent sequence the relay remembers; what is forgotten can only be sent twice. */
  remembered: 20_000,
  /** Attempts of one writer against others. */
  attempts: 50,
  /** Requests that a record remembers. */
  requests: 100,
  /** Messages of one view transaction. */
  chunk: 500,
  /** Applied sequences that a consumer keeps in memory. */
  applied: 100_000,
  /** Rows that a rebuild keeps in memory before it writes them out. */
  rebuildRows: 250_000,
  /** Newly parked events in a minute that are still taken for poison. */
  parkedPerMinute: 20,
} as const;
