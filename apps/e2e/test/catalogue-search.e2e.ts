import { as } from '../src/people.ts';

type Found = { readonly totalCount: number; readonly names: readonly string[]; readonly nodes: readonly Node[] };
type Node = { readonly name: string; readonly code: string; readonly producer: { readonly name: string }; readonly unit: { readonly name: string }; readonly sector: { readonly code: string }; readonly set: { readonly name: string }; readonly certificate: { readonly stars: number; readonly status: string } | null };

const SEARCH = `query ($search: String, $unit: ID, $group: String, $stars: Int, $first: Int) {
  products(search: $search, unit: $unit, group: $group, stars: $stars, first: $first) {
    totalCount edges { node { name code producer { name } unit { name } set { name } sector { code } certificate { stars status } } }
  }
}`;
const search = async (filter: object): Promise<Found> => {
  const { products: { totalCount, edges } } = await as().ask<{ products: { totalCount: number; edges: { node: Node }[] } }>(SEARCH, { first: 100, ...filter });
  return { totalCount, names: edges.map(({ node }) => node.name), nodes: edges.map(({ node }) => node) };
};

describe('the catalogue', () => {
  it('CON-07 finds products by name, place, kind and star; accents do not matter', async () => {
    const plain = await search({ search: 'keo cu do' });
    expect(plain.names.some((name) => name.startsWith('Kẹo cu đơ'))).toBe(true);
    for (const spelling of ['Kẹo cu đơ', 'KEO CU DO', 'kẹo  cu   đơ', 'Kẹo cu đơ'.normalize('NFD')]) expect((await search({ search: spelling })).names).toEqual(plain.names);

    const sauce = await search({ search: 'nuoc mam' });
    expect(sauce.totalCount).toBeGreaterThan(0);
    expect(sauce.nodes.every(({ name, producer }) => /nước mắm/i.test(`${name} ${producer.name}`))).toBe(true);

    const inPlace = await search({ search: 'keo cu do', unit: '18073' });
    expect(inPlace.totalCount).toBeGreaterThan(0);
    expect(inPlace.totalCount).toBeLessThan(plain.totalCount);
    const byPlaceName = await search({ search: 'keo cu do huong son' });
    expect(byPlaceName.totalCount).toBeGreaterThan(0);
    expect(byPlaceName.names.every((name) => plain.names.includes(name))).toBe(true);

    const food = await search({ search: 'keo cu do', group: 'I' });
    expect(food.names).toEqual(plain.names);
    expect((await search({ search: 'keo cu do', group: 'VI' })).totalCount).toBe(0);

    const fourStars = await search({ stars: 4 });
    expect(fourStars.totalCount).toBeGreaterThan(0);
    expect(fourStars.nodes.every(({ certificate }) => certificate?.stars === 4 && certificate.status === 'VALID')).toBe(true);
  });

  it('finds nothing for words that no product has, and takes no more than a hundred at once', async () => {
    expect((await search({ search: 'khong-co-gi-ca xyzzy' })).totalCount).toBe(0);
    const { errors } = await as().send(SEARCH, { first: 101 });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
