import type { Row } from '../consumer/document-store.ts';

type Held = { row: Row | undefined; readonly stored: boolean; dirty: boolean };

/** Documents of one view in memory while events are folded into them. `complete`: what is not here does not exist. */
export const createRows = (complete: boolean) => {
  const held = new Map<string, Held>();
  let whole = complete;
  return {
    missing: (ids: Iterable<string>): string[] => (whole ? [] : [...new Set(ids)].filter((id) => !held.has(id))),
    loaded(ids: readonly string[], rows: readonly Row[]): void {
      const found = new Map(rows.map((row) => [row._id, row]));
      for (const id of ids) held.set(id, { row: found.get(id), stored: found.has(id), dirty: false });
    },
    get: (id: string): Row | undefined => held.get(id)?.row,
    set(id: string, row: Row | undefined): void {
      const before = held.get(id);
      if (before?.row === row) return;
      held.set(id, { row, stored: before?.stored ?? false, dirty: true });
    },
    /** What has to be written: rows that the store does not have yet, rows that it has differently, rows that are gone. */
    dirty(): { added: Row[]; changed: Row[]; removed: string[] } {
      const changes: { added: Row[]; changed: Row[]; removed: string[] } = { added: [], changed: [], removed: [] };
      for (const [id, { row, stored, dirty }] of held) {
        if (!dirty) continue;
        if (row !== undefined) (stored ? changes.changed : changes.added).push(row);
        else if (stored) changes.removed.push(id);
      }
      return changes;
    },
    /** Everything is written; `forget`: and no longer kept here. */
    written(forget: boolean): void {
      if (forget) {
        held.clear();
        whole = false;
        return;
      }
      for (const [id, { row }] of held) held.set(id, { row, stored: row !== undefined, dirty: false });
    },
    get size(): number { return held.size; },
    *all(): Iterable<Row> { for (const { row } of held.values()) if (row) yield row; },
    get complete(): boolean { return whole; },
  };
};
export type Rows = ReturnType<typeof createRows>;
