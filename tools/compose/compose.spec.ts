import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { breakingChanges, composeSupergraph, publicSchema } from './compose.ts';

const registry = 'extend type Query { product(id: ID!): Product }\ntype Product @key(fields: "id") { id: ID!, name: String! }';
const rating = 'type Product @key(fields: "id") { id: ID!, stars: Int }';

/** A repository that holds nothing but these schemas. */
const repository = (slices: Record<string, string>): string => {
  const root = mkdtempSync(join(tmpdir(), 'ocop-compose-'));
  for (const [service, sdl] of Object.entries(slices)) {
    const file = join(root, `apps/${service}/src/slice/slice.graphql`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sdl);
  }
  return root;
};
const compose = (slices: Record<string, string>, portOffset = 0) => composeSupergraph({ from: repository(slices), portOffset });

describe('the supergraph', () => {
  it('is made of the files of the services, with the addresses of one run', () => {
    const supergraph = compose({ registry, rating }, 200);
    expect(supergraph).toContain('http://127.0.0.1:4201/graphql');
    expect(supergraph).toContain('http://127.0.0.1:4202/graphql');
    expect(publicSchema(supergraph)).toMatch(/type Product \{[^}]*stars: Int/);
    expect(publicSchema(supergraph)).not.toContain('join__');
  });
  it('is the same text for the same files', () => {
    expect(compose({ registry, rating })).toBe(compose({ rating, registry }));
  });
  it('is refused when two services disagree, or one cannot be read', () => {
    expect(() => compose({ registry, rating: 'type Product @key(fields: "id") { id: ID!, name: Int }' })).toThrow('Product.name');
    expect(() => compose({ registry, rating: 'type {' })).toThrow('rating: Syntax Error');
    expect(() => compose({})).toThrow('no service');
  });
});

describe('a change of the schema', () => {
  const before = compose({ registry, rating });
  it('that takes something from clients is breaking', async () => {
    expect(await breakingChanges(before, compose({ registry }))).toEqual(["Field 'stars' was removed from object type 'Product'"]);
    expect(await breakingChanges(before, compose({ registry: registry.replace('product(id: ID!)', 'product(id: ID!, era: String!)'), rating }))).toHaveLength(1);
    expect(await breakingChanges(before, compose({ registry: registry.replace('name: String!', 'name: String'), rating }))).toHaveLength(1);
  });
  it('that only adds is not', async () => {
    expect(await breakingChanges(before, compose({ registry: registry.replace('name: String!', 'name: String!, code: String'), rating }))).toEqual([]);
  });
});
