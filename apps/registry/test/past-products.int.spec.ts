import { caughtUp, requestId, type GraphQLClient } from '@ocop/testing';
import type { RegisterRow } from '../src/past-products/past-row.ts';
import { registerRows } from './support/register.ts';
import { runningRegistry, type RunningRegistry } from './support/running-registry.ts';

type Result = { line: number; outcome: string; column: string | null; code: string | null; product: { id: string } | null };
type Payload = { recordPastProducts: { results: Result[] | null; after: string; userErrors: { code: string }[] } };
type Page = { products: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { cursor: string; node: { id: string; code: string; name: string } }[] } };

const record = `mutation ($input: RecordPastProductsInput!) { recordPastProducts(input: $input) { results { line outcome column code } after userErrors { code } } }`;
const search = `query ($search: String, $unit: ID, $group: String, $stars: Int, $first: Int, $after: String) { products(search: $search, unit: $unit, group: $group, stars: $stars, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id code name producer { name } } } } }`;

let registry: RunningRegistry;
let importer: GraphQLClient;
const rows = registerRows();

const send = (batch: readonly RegisterRow[]): Promise<Payload> => importer.ask<Payload>(record, { input: { requestId: requestId(), rows: batch } });
const outcomes = (payload: Payload): Record<string, number> => {
  const counted: Record<string, number> = {};
  for (const { outcome } of payload.recordPastProducts.results ?? []) counted[outcome] = (counted[outcome] ?? 0) + 1;
  return counted;
};
const sendAll = async (all: readonly RegisterRow[]): Promise<Payload[]> =>
  Promise.all(Array.from({ length: Math.ceil(all.length / 200) }, (_, index) => send(all.slice(index * 200, index * 200 + 200))));
const find = async (variables: Record<string, unknown>): Promise<Page['products']> => (await registry.anonymous.ask<Page>(search, variables)).products;

beforeAll(async () => {
  registry = await runningRegistry(import.meta.url);
  importer = registry.withRole('REGISTER_IMPORTER');
  const payloads = await sendAll([...rows].sort((a, b) => ((a.productCode ?? '') < (b.productCode ?? '') ? -1 : 1)));
  expect(payloads.map(outcomes)).toEqual([{ RECORDED: 200 }, { RECORDED: 200 }, { RECORDED: 142 }]);
  for (const { recordPastProducts: { after } } of payloads) await caughtUp(after, registry.service.eventing);
}, 120_000);
afterAll(async () => { await registry.stop(); });

describe('the register in the catalogue', () => {
  it('is there whole', async () => { expect((await find({})).totalCount).toBe(375); });

  it('is found by words without tone marks', async () => {
    const named = (pattern: RegExp): number => new Set(rows.filter(({ productName, producerName }) => pattern.test(`${productName ?? ''} ${producerName ?? ''}`.toLowerCase())).map(({ productCode }) => productCode)).size;
    const fishSauce = await find({ search: 'nuoc mam', first: 100 });
    expect(fishSauce.totalCount).toBe(named(/nước mắm/));
    expect(fishSauce.edges.every(({ node }) => /nước mắm/i.test(JSON.stringify(node)))).toBe(true);
    const candy = await find({ search: 'cu do', first: 100 });
    expect(candy.edges.length).toBeGreaterThan(10);
    expect(candy.edges.filter(({ node }) => /cu đơ/i.test(node.name)).length).toBe(new Set(rows.filter(({ productName }) => /cu đơ/i.test(productName ?? '')).map(({ productCode }) => productCode)).size);
    expect((await find({ search: 'KEO CU DO ha tinh' })).totalCount).toBeGreaterThan(10);
    expect((await find({ search: 'Kẹo Cu Đơ' })).totalCount).toBe((await find({ search: 'keo cu do' })).totalCount);
    expect((await find({ search: 'HT-436-0029' })).edges.map(({ node }) => node.code)).toEqual(['HT-436-0029']);
    expect((await find({ search: 'khong he co' })).totalCount).toBe(0);
    expect((await find({ search: '.* $ {}' })).totalCount).toBe(375);
  });

  it.each([1, 7, 20, 100])('comes whole in pages of %i, without a double or a gap, in order', async (first) => {
    const seen: { id: string; name: string }[] = [];
    let after: string | null = null;
    do {
      const page: Page['products'] = await find({ first, after });
      seen.push(...page.edges.map(({ node }) => node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(375);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(375);
  }, 60_000);

  it('is found by unit: today’s commune holds what its predecessors had, a district of then its communes', async () => {
    expect((await find({ unit: '42' })).totalCount).toBe(375);
    const inDistrict = new Set(rows.filter(({ districtCode }) => districtCode === '439').map(({ productCode }) => productCode)).size;
    const [then, later] = await Promise.all(['439@2024-07-26', '439@E2025H1'].map(async (unit) => (await find({ unit })).totalCount));
    expect(then).toBe(later);
    expect(then).toBeGreaterThanOrEqual(inDistrict); // and those recognised first after the district had ended, on its land
    const now = await find({ unit: '18073', first: 100 });
    expect(now.totalCount).toBeGreaterThan(0);
    expect((await find({ unit: '18073@E2024' })).totalCount).toBeLessThan(now.totalCount);
    expect(await registry.anonymous.send(search, { unit: '99999' })).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('is found by group, and refuses a page above a hundred', async () => {
    const counts = await Promise.all(['I', 'II', 'III', 'IV', 'V', 'VI'].map(async (group) => (await find({ group })).totalCount));
    expect(counts.reduce((a, b) => a + b)).toBe(375);
    for (const variables of [{ first: 101 }, { first: -1 }, { group: 'VII' }, { after: 'nonsense' }]) expect(await registry.anonymous.send(search, variables)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect((await find({ first: 0 })).edges).toEqual([]);
  });

  it('has no stars while rating has said nothing', async () => { expect((await find({ stars: 3 })).totalCount).toBe(0); });
});

describe('rows that come again', () => {
  it('change nothing, in other batches and another order', async () => {
    const before = await find({ first: 100 });
    const payloads = await sendAll([...rows].reverse());
    expect(payloads.flatMap(({ recordPastProducts: { results } }) => results ?? []).every(({ outcome }) => outcome === 'UNCHANGED')).toBe(true);
    expect(await find({ first: 100 })).toEqual(before);
  });
  it('correct what they were', async () => {
    const first = rows.find(({ productCode }) => productCode === 'HT-436-0029')!;
    const corrected = await send([{ ...first, productName: 'Kẹo cu đơ đã sửa (minh họa 140)' }]);
    expect(outcomes(corrected)).toEqual({ CORRECTED: 1 });
    expect(outcomes(await send([{ ...first, productName: 'Kẹo cu đơ đã sửa (minh họa 140)' }]))).toEqual({ UNCHANGED: 1 });
  });
  it('are refused alone, with line and column', async () => {
    const good = { ...rows[0]!, productCode: 'HT-TEST-1', line: 7 };
    const { recordPastProducts: { results } } = await send([{ ...good, line: 5, set: '99' }, good, { ...good, line: 9, communeCode: '{"$gt":""}' }]);
    expect(results).toEqual([{ line: 5, outcome: 'REFUSED', column: 'bo_san_pham', code: 'SET_UNKNOWN' }, { line: 7, outcome: 'RECORDED', column: null, code: null }, { line: 9, outcome: 'REFUSED', column: 'ma_xa', code: 'UNIT_UNKNOWN' }]);
  });
  it('are at most two hundred, and for the importer alone', async () => {
    expect((await send(Array.from({ length: 201 }, () => rows[0]!))).recordPastProducts).toMatchObject({ results: null, userErrors: [{ code: 'TOO_MANY_ROWS' }] });
    expect(await registry.withRole('NTM_OFFICER').send(record, { input: { requestId: requestId(), rows: [] } })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
  it('make one producer of one name in one commune', async () => {
    const [a, b] = [{ ...rows[0]!, productCode: 'HT-TEST-2' }, { ...rows[0]!, productCode: 'HT-TEST-3', producerName: rows[0]!.producerName!.toUpperCase() }];
    await send([a, b]);
    const { x, y } = await registry.anonymous.ask<Record<string, { producer: { id: string } }>>('{ x: productByCode(code: "HT-TEST-2") { producer { id } } y: productByCode(code: "HT-TEST-3") { producer { id } } }');
    expect(x!.producer.id).toBe(y!.producer.id);
  });
});
