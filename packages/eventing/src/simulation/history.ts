import type { Durability } from '../consumer/document-store.ts';

type Version = { readonly at: number; readonly value: unknown };

/** Documents with all their versions: snapshots, conflicts, and the loss of what was not on the disk yet. */
export const createHistory = () => {
  const collections = new Map<string, Map<string, Version[]>>();
  let time = 0;
  let onDisk = 0;
  let restarts = 0;
  const versionsOf = (collection: string, id: string): Version[] => {
    const documents = collections.get(collection) ?? new Map<string, Version[]>();
    collections.set(collection, documents);
    const versions = documents.get(id) ?? [];
    documents.set(id, versions);
    return versions;
  };
  const asOf = (versions: readonly Version[], at: number): unknown => versions.findLast((version) => version.at <= at)?.value;
  return {
    now: (): number => time,
    /** Open transactions do not outlive the server. */
    restarts: (): number => restarts,
    read: <T>(collection: string, id: string, at: number = time): T | undefined => structuredClone(asOf(versionsOf(collection, id), at)) as T | undefined,
    all: <T>(collection: string, at: number = time): T[] =>
      [...collections.get(collection)?.values() ?? []].flatMap((versions) => { const value = asOf(versions, at); return value === undefined ? [] : [structuredClone(value) as T]; }),
    changedSince: (collection: string, id: string, at: number): boolean => (versionsOf(collection, id).at(-1)?.at ?? 0) > at,
    commit(durability: Durability, changes: readonly { readonly collection: string; readonly id: string; readonly value: unknown }[]): void {
      time++;
      for (const { collection, id, value } of changes) versionsOf(collection, id).push({ at: time, value: structuredClone(value) });
      if (durability === 'durable') onDisk = time;
    },
    /** The server dies: what no durable commit has taken to the disk is gone. */
    loseTail(): void {
      for (const documents of collections.values()) {
        for (const [id, versions] of documents) documents.set(id, versions.filter(({ at }) => at <= onDisk));
      }
      restarts++;
      time++;
      onDisk = time;
    },
  };
};
export type StoreHistory = ReturnType<typeof createHistory>;
