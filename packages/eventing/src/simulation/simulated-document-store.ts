import type { DocumentStore, Row, Transaction, Where } from '../consumer/document-store.ts';
import type { StoreHistory } from './history.ts';
import { SimulatedFault, type Life, type World } from './world.ts';

const holds = (row: Row, where: Where): boolean => Object.entries(where).every(([field, wanted]) => {
  const value = (row as unknown as Record<string, unknown>)[field];
  if (typeof wanted !== 'object') return value === wanted;
  if ('$in' in wanted) return wanted.$in.some((one) => one === value);
  return (typeof value === 'number' || typeof value === 'string') && value <= wanted.$lte;
});

/** Documents with snapshot transactions in memory. `torn`: a planted bug, transactions that are not atomic. */
export const simulatedDocumentStore = (world: World, life: Life, history: StoreHistory, { torn = false }: { torn?: boolean } = {}): DocumentStore => ({
  async transact(durability, work) {
    for (;;) {
      const snapshot = history.now();
      const server = history.restarts();
      const puts = new Map<string, { collection: string; id: string; value: unknown }>();
      const put = (collection: string, id: string, value: unknown): void => {
        puts.set(`${collection} ${id}`, { collection, id, value });
        if (torn) history.commit(durability, [{ collection, id, value }]);
      };
      const transaction: Transaction = {
        read: <D extends Row>(collection: string, ids: readonly string[]) => world.operate(life, () => ids.flatMap((id): D[] => {
          const own = puts.get(`${collection} ${id}`);
          const row = own ? structuredClone(own.value) as D | undefined : history.read<D>(collection, id, torn ? history.now() : snapshot);
          return row ? [row] : [];
        })),
        write: (collection, rows, removed = []) => world.operate(life, () => {
          for (const row of rows) put(collection, row._id, row);
          for (const id of removed) put(collection, id, undefined);
        }),
      };
      const outcome = await work(transaction);
      const committed = await world.operate(life, () => {
        if (torn) return true;
        if (history.restarts() !== server) throw new SimulatedFault('the server died within the transaction');
        if ([...puts.values()].some(({ collection, id }) => history.changedSince(collection, id, snapshot))) return false;
        if (puts.size > 0) history.commit(durability, [...puts.values()]);
        return true;
      });
      if (committed) return outcome;
      await world.pass(life);
    }
  },
  find: <D extends Row>(collection: string, where: Where, { sort, limit }: { sort?: string; limit?: number } = {}) => world.operate(life, () => {
    const found = history.all<D>(collection).filter((row) => holds(row, where));
    if (sort !== undefined) found.sort((a, b) => { const [x, y] = [a, b].map((row) => (row as unknown as Record<string, string | number>)[sort] ?? ''); return (x ?? '') < (y ?? '') ? -1 : 1; });
    return limit === undefined ? found : found.slice(0, limit);
  }),
  async snapshot(collection, within, each) {
    const at = history.now();
    const outcome = await within({ read: <D extends Row>(name: string, ids: readonly string[]) => Promise.resolve(ids.flatMap((id) => history.read<D>(name, id, at) ?? [])), write: () => Promise.reject(new SimulatedFault('a snapshot is read only')) });
    for (const row of history.all<Row>(collection, at)) each(row);
    return outcome;
  },
  load: (collection, rows) => world.operate(life, () => { history.commit('durable', rows.map((row) => ({ collection, id: row._id, value: row }))); }),
  index: () => Promise.resolve(),
  drop: (collection) => world.operate(life, () => { history.commit('durable', history.all<Row>(collection).map(({ _id }) => ({ collection, id: _id, value: undefined }))); }),
});
