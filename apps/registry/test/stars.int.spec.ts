import type { PublicMessage } from '@ocop/eventing';
import { addDays, addMonths, dayOf, type Day } from '@ocop/domain-kit';
import { caughtUp, requestId, type GraphQLClient } from '@ocop/testing';
import { registerRows } from './support/register.ts';
import { runningRegistry, type RunningRegistry } from './support/running-registry.ts';
import { toldByRating } from './support/told-by-rating.ts';
import { registerProductId } from '../src/product/product.store.ts';

let registry: RunningRegistry;
let rating: Awaited<ReturnType<typeof toldByRating>>;
let importer: GraphQLClient;
const today = dayOf(new Date());
const row = registerRows()[0]!;

beforeAll(async () => {
  registry = await runningRegistry(import.meta.url);
  rating = await toldByRating(registry);
  importer = registry.withRole('REGISTER_IMPORTER');
}, 90_000);
afterAll(async () => {
  await rating.stop();
  await registry.stop();
});

const facts = (code: string, day: Day) => ({
  productId: registerProductId(code), level: 'PROVINCE' as const, decisionNumber: `1/${code}`, decidedOn: day, unit: { code: '18073', era: 'E2025H2' as const }, set: 7, group: 'I' as const,
  productCode: code, productName: 'x (minh họa)', producerName: 'y (minh họa)', legalForm: 'COOPERATIVE' as const, markets: [], illustrative: true, confirmed: false, source: 'minh-hoa',
});
const recognised = (code: string, stars: 3 | 4, day: Day): PublicMessage =>
  ({ type: 'ocop.rating.ProductRecognised.v1', effectiveOn: day, data: { ...facts(code, day), kind: 'INITIAL', stars, certificateNumber: `c/${code}`, validFrom: day, validUntil: addDays(addMonths(day, 36), -1) } });
const revoked = (code: string, day: Day): PublicMessage =>
  ({ type: 'ocop.rating.CertificateRevoked.v1', effectiveOn: day, data: { ...facts(code, day), kind: 'REVOCATION', certificateNumber: `c/${code}` } });
const register = async (code: string): Promise<string> =>
  (await importer.ask<{ recordPastProducts: { after: string } }>('mutation ($input: RecordPastProductsInput!) { recordPastProducts(input: $input) { after } }', { input: { requestId: requestId(), rows: [{ ...row, productCode: code }] } })).recordPastProducts.after;
const codesWith = async (stars: number, ...after: string[]): Promise<string[]> =>
  (await registry.anonymous.ask<{ products: { totalCount: number; edges: { node: { code: string } }[] } }>('query ($stars: Int) { products(stars: $stars) { totalCount edges { node { code } } } }', { stars }, { after }))
    .products.edges.map(({ node }) => node.code).sort();

describe('products by stars', () => {
  it('are those of the certificate in force today, whichever service spoke first', async () => {
    const tokens = [
      await rating.tell(registerProductId('HT-A'), recognised('HT-A', 3, addDays(today, -10))), await register('HT-A'),
      await register('HT-B'), await rating.tell(registerProductId('HT-B'), recognised('HT-B', 4, addDays(today, -10))),
      await register('HT-OLD'), await rating.tell(registerProductId('HT-OLD'), recognised('HT-OLD', 3, addMonths(today, -36))),
      await register('HT-LAST-DAY'), await rating.tell(registerProductId('HT-LAST-DAY'), recognised('HT-LAST-DAY', 3, addDays(addMonths(today, -36), 1))),
      await register('HT-REVOKED'), await rating.tell(registerProductId('HT-REVOKED'), recognised('HT-REVOKED', 3, addDays(today, -10)), revoked('HT-REVOKED', today)),
      await rating.tell(registerProductId('HT-STUB'), recognised('HT-STUB', 3, addDays(today, -10))),
    ];
    await caughtUp(tokens, registry.service.eventing);
    expect(await codesWith(3, ...tokens)).toEqual(['HT-A', 'HT-LAST-DAY']);
    expect(await codesWith(4, ...tokens)).toEqual(['HT-B']);
    expect(await codesWith(5, ...tokens)).toEqual([]);
  });
  it('are not listed while registry knows their certificate alone, and nobody waits for them', async () => {
    expect(await registry.anonymous.ask(`{ products { totalCount } product(id: "${registerProductId('HT-STUB')}") { id } _entities(representations: [{ __typename: "Product", id: "${registerProductId('HT-STUB')}" }, { __typename: "Product", id: "${registerProductId('HT-A')}" }]) { ... on Product { code } } }`))
      .toEqual({ products: { totalCount: 5 }, product: null, _entities: [null, { code: 'HT-A' }] });
  });
});
