import { decisionEvent, decisionFacts } from '../../test/decision-builders.ts';
import { decisionRecorded, type ProgrammeProduct } from './programme-product.ts';
import { createProgrammeTable, type ProgrammeStore } from './programme-table.ts';

const product = (code: string, sequence = 1): ProgrammeProduct => decisionRecorded(undefined, decisionEvent(decisionFacts(code), { sequence }));

/** A view in memory that counts what is read of it. */
const aView = () => {
  const documents = new Map<string, ProgrammeProduct>();
  const read: (string | number)[] = [];
  let [name, position] = ['programme@1', 0];
  const store = (): ProgrammeStore => ({
    name,
    sums: () => Promise.resolve(new Map([...Map.groupBy(documents.values(), ({ bucket }) => bucket)].map(([bucket, of]) => [bucket, of.reduce((sum, { sequence }) => sum + sequence, 0)]))),
    products: async function* products(buckets) {
      read.push(buckets === 'all' ? 'all' : buckets.length);
      for (const document of [...documents.values()]) {
        await Promise.resolve();
        if (buckets === 'all' || buckets.includes(document.bucket)) yield document;
      }
    },
  });
  return {
    read,
    put: (...products: readonly ProgrammeProduct[]): void => {
      position += 1;
      for (const one of products) documents.set(one._id, one);
    },
    /** As when a parked event is taken at last: no position moves. */
    retry: (one: ProgrammeProduct): void => { documents.set(one._id, one); },
    swap: (): void => { name = 'programme@1-2'; },
    table: createProgrammeTable(() => Promise.resolve(store()), () => Promise.resolve(String(position))),
  };
};

describe('the table of all products', () => {
  it('reads the view once, and not again while its position is the same', async () => {
    const { put, table, read } = aView();
    put(product('A'), product('B'));
    expect((await table.rows()).size).toBe(2);
    expect(await table.rows()).toBe(await table.rows());
    expect(read).toEqual(['all']);
  });

  it('reads only the buckets that changed', async () => {
    const { put, table, read } = aView();
    put(product('A'), product('B'));
    await table.rows();
    put(product('C'));
    expect((await table.rows()).size).toBe(3);
    put(product('A', 2));
    await table.rows();
    expect(read).toEqual(['all', 1, 1]);
  });

  it('reads no product when the position moved without touching one', async () => {
    const { put, table, read } = aView();
    put(product('A'));
    const rows = await table.rows();
    put();
    expect(await table.rows()).toBe(rows);
    expect(read).toEqual(['all']);
  });

  it('reads everything anew when a rebuild put another generation in place', async () => {
    const { put, table, read, swap } = aView();
    put(product('A'));
    await table.rows();
    swap();
    await table.rows();
    expect(read).toEqual(['all', 'all']);
  });

  it('never answers older than the view was when it was asked, also while a read is under way', async () => {
    const { put, table, read } = aView();
    put(product('A'));
    const underWay = table.rows();
    while (read.length === 0) await Promise.resolve();
    put(product('B'));
    const [first, second, third] = await Promise.all([underWay, table.rows(), table.rows()]);
    expect(first.size).toBe(1);
    expect(second.size).toBe(2);
    expect(third).toBe(second);
  });

  it('looks again when it was touched, though the position is the same', async () => {
    const { put, retry, table } = aView();
    put(product('A'));
    await table.rows();
    retry(product('B'));
    table.touch();
    expect((await table.rows()).size).toBe(2);
  });

  it('gives what it gave, unchanged, to whoever still holds it', async () => {
    const { put, table } = aView();
    put(product('A'));
    const before = await table.rows();
    put(product('B'));
    await table.rows();
    expect(before.size).toBe(1);
  });
});
