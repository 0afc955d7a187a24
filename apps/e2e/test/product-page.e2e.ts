import { requestId } from '@ocop/testing';
import { as, done } from '../src/people.ts';
import { aCertifiedProduct, aTestedSample, COMMUNE, type Certified } from '../src/story.ts';
import { newMark } from '../src/marks.ts';

const PAGE = `query ($id: ID!) {
  product(id: $id) {
    name code producer { name } unit { name }
    idea { code status }
    certificate { number stars status validUntil }
    samples { drawnOn verdict }
    salesPoints { name }
    listings { state salesPoint { name } }
  }
  programmeStatistics { recognisedTotal validTotal byGroup { group { name } } }
}`;

type Page = { readonly product: Record<string, unknown>; readonly programmeStatistics: { readonly recognisedTotal: number; readonly validTotal: number } };

describe('the product page', () => {
  let certified: Certified;
  beforeAll(async () => {
    certified = await aCertifiedProduct();
    const { product, mark } = certified;
    const { today } = await as().ask<{ today: { asOf: string } }>('{ today: programmeStatistics { asOf } }');
    await aTestedSample(product, { lot: mark, nitrogen: '18' });
    const point = (await done('trade-officer', 'registerSalesPoint', { code: `DB-${mark}`, name: `Điểm bán ${mark} (minh họa)`, unit: COMMUNE, operator: 'minh họa', openedOn: today.asOf, illustrative: true }, 'salesPoint { id }'))['salesPoint'] as { id: string };
    await done('sales-point-operator', 'publishListing', { product, salesPoint: point.id });
  }, 60_000);

  it('FED-01 is one query over all services: idea, star, tests, shops, statistics; each service is asked once for each entity step', async () => {
    const { data, errors, extensions } = await as().send<Page>(PAGE, { id: certified.product }, { headers: { 'x-ocop-debug': '1' } });
    expect(errors).toBeUndefined();
    expect(data?.product).toMatchObject({
      name: certified.name, idea: { status: 'ACCEPTED' }, certificate: { number: certified.number, stars: certified.stars, status: 'VALID' },
      samples: [{ verdict: 'PASS' }], salesPoints: [{ name: `Điểm bán ${certified.mark} (minh họa)` }], listings: [{ state: 'PUBLISHED' }],
    });
    expect(data?.programmeStatistics.validTotal).toBeGreaterThan(0);
    // registry: the product, then the names of groups; the others one entity step each; reporting the statistics.
    const asked = extensions?.['subrequests'] as Record<string, number>;
    expect(Object.keys(asked).sort()).toEqual(['promotion', 'quality', 'rating', 'registry', 'reporting']);
    expect(asked).toMatchObject({ rating: 1, quality: 1, promotion: 1, reporting: 1 });
    expect(asked['registry']).toBeLessThanOrEqual(2);
  });

  it('asks each service once for each entity step, of a list of twenty as of one', async () => {
    const list = `{ products(first: 20) { edges { node { name idea { code } certificate { stars } samples { verdict } salesPoints { name } } } } }`;
    const { data, extensions } = await as().send<{ products: { edges: unknown[] } }>(list, {}, { headers: { 'x-ocop-debug': '1' } });
    expect(data?.products.edges).toHaveLength(20);
    expect(extensions?.['subrequests']).toEqual({ registry: 1, rating: 1, quality: 1, promotion: 1 });
  });

  it('FED-03 shows what a command wrote when its token comes with the next query, in every service', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const mark = newMark();
      const producer = (await done('producer', 'registerProducer', { name: `HTX ${mark} (minh họa)`, legalForm: 'COOPERATIVE', unit: COMMUNE }, 'producer { id }'))['producer'] as { id: string };
      const before = (await as().ask<{ programmeActivity: { ideasProposed: number } }>('{ programmeActivity { ideasProposed } }')).programmeActivity.ideasProposed;
      const proposed = await done('producer', 'proposeIdea', { producer: producer.id, name: `Ý tưởng ${mark} (minh họa)`, set: 9, technologyLevel: 'NONE' }, 'idea { id }');
      const { data, extensions } = await as().send<{ programmeActivity: { ideasProposed: number } }>('{ programmeActivity { ideasProposed } }', {}, { after: proposed.after });
      expect(extensions?.['behind']).toBeUndefined();
      expect(data?.programmeActivity.ideasProposed).toBe(before + 1);
      const idea = proposed['idea'] as { id: string };
      await done('commune-officer', 'acceptIdea', { idea: idea.id });
      const registered = await done('producer', 'registerProduct', { idea: idea.id }, 'product { id }');
      const found = await as().ask<{ products: { edges: { node: { id: string } }[] } }>('query ($search: String!) { products(search: $search) { edges { node { id } } } }', { search: mark }, { after: registered.after });
      expect(found.products.edges.map(({ node }) => node.id)).toEqual([(registered['product'] as { id: string }).id]);
    }
  });

  it('answers what it has and says what is missing, when a token names something that never comes', async () => {
    const token = Buffer.from(JSON.stringify([['registry', requestId(), 1]])).toString('base64url');
    const { data, extensions } = await as().send<{ programmeActivity: { ideasProposed: number } }>('{ programmeActivity { ideasProposed } }', {}, { after: token });
    expect(data?.programmeActivity.ideasProposed).toBeGreaterThanOrEqual(0);
    expect(extensions?.['behind']).toHaveLength(1);
  });
});
