export type Row = { readonly _id: string };
/** Equality, or a bound, per top-level field. */
export type Where = Readonly<Record<string, string | number | boolean | { readonly $lte: number | string } | { readonly $in: readonly string[] }>>;

/** Reads and writes of one transaction: a snapshot; a write that meets another's makes it start again. */
export type Transaction = {
  readonly read: <D extends Row>(collection: string, ids: readonly string[]) => Promise<readonly D[]>;
  /** Replaces or inserts whole documents, and removes others. */
  readonly write: <D extends Row>(collection: string, puts: readonly D[], removed?: readonly string[]) => Promise<void>;
};

/** `view`: effect and position may be lost together, and are read again. `durable`: on the disks of a majority. */
export type Durability = 'view' | 'durable';

/** Documents by key, with transactions: positions, views and parked events of one service. */
export type DocumentStore = {
  /** May run `work` several times. */
  readonly transact: <T>(durability: Durability, work: (transaction: Transaction) => Promise<T>) => Promise<T>;
  readonly find: <D extends Row>(collection: string, where: Where, options?: { readonly sort?: string; readonly limit?: number }) => Promise<readonly D[]>;
  /** All documents by key in one snapshot with what `within` reads. */
  readonly snapshot: <T>(collection: string, within: (transaction: Transaction) => Promise<T>, each: (row: Row) => void) => Promise<T>;
  /** Inserts documents that do not exist, for good; several batches at a time, not in a transaction. */
  readonly load: (collection: string, rows: readonly Row[]) => Promise<void>;
  readonly index: (collection: string, indexes: readonly { readonly key: Readonly<Record<string, 1 | -1>> }[]) => Promise<void>;
  readonly drop: (collection: string) => Promise<void>;
};
