import { createSharing, productRow, type ProductRow } from './product-row.ts';
import type { ProgrammeProduct } from './programme-product.ts';

/** What the table needs of a view's collection; `name` changes when a rebuild puts another generation in its place. */
export type ProgrammeStore = {
  readonly name: string;
  /** Sum of `sequence` per bucket: it grows with every message applied. */
  sums: () => Promise<ReadonlyMap<string, number>>;
  products: (buckets: readonly string[] | 'all') => AsyncIterable<ProgrammeProduct>;
};

/** All products in memory, brought up to date before each use. */
export type ProgrammeTable = {
  /** The rows as of the view at the moment of the call, or later. */
  rows: () => Promise<ReadonlyMap<string, ProductRow>>;
  /** Something may have changed: the next use looks. */
  touch: () => void;
};

/**
 * Keeps the rows of the view in memory. `changed` answers a text that differs when the view may differ, so that an unchanged view costs one
 * small read; else the buckets whose sums moved are read again.
 */
export const createProgrammeTable = (store: () => Promise<ProgrammeStore>, changed: () => Promise<string>): ProgrammeTable => {
  const sharing = createSharing();
  let rows = new Map<string, ProductRow>();
  let sums: ReadonlyMap<string, number> = new Map();
  let name: string | undefined;
  let seen: string | undefined;
  let touched = 0;
  let current: Promise<ReadonlyMap<string, ProductRow>> | undefined;
  let next: Promise<ReadonlyMap<string, ProductRow>> | undefined;

  const read = async (): Promise<ReadonlyMap<string, ProductRow>> => {
    const mark = `${touched}/${await changed()}`;
    const from = await store();
    if (from.name === name && mark === seen) return rows;
    const now = await from.sums();
    const whole = from.name !== name;
    const moved = [...now].filter(([bucket, sum]) => whole || sums.get(bucket) !== sum).map(([bucket]) => bucket);
    if (whole || moved.length > 0) {
      const fresh = new Map(whole ? [] : rows);
      for await (const product of from.products(whole ? 'all' : moved)) fresh.set(product._id, productRow(product, sharing));
      rows = fresh;
    }
    [sums, name, seen] = [now, from.name, mark];
    return rows;
  };

  const run = (): Promise<ReadonlyMap<string, ProductRow>> => {
    current = read().finally(() => { current = undefined; });
    return current;
  };

  return {
    // A read that is under way may have begun before the caller's event was applied, so the caller waits for the next one, with all others.
    rows: () => {
      if (current === undefined) return run();
      next ??= current.then(() => undefined, () => undefined).then(() => { next = undefined; return run(); });
      return next;
    },
    touch: () => { touched += 1; },
  };
};
