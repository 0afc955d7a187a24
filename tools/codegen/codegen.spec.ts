import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { composeSupergraph, root as here } from '../compose/compose.ts';
import { generateOperations, generateResolvers } from './codegen.ts';

const repository = (files: Record<string, string>): string => {
  const root = mkdtempSync(join(tmpdir(), 'ocop-codegen-'));
  const shared = 'packages/service-kit/src/shared.graphql';
  for (const [name, content] of Object.entries({ ...files, [shared]: readFileSync(join(here, shared), 'utf8') })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
};
const schema = { 'apps/registry/src/product/product.graphql': 'extend type Query { product(id: ID!, asOf: Date): Product }\ntype Product @key(fields: "id") { id: ID!, name: String!, madeOn: Date! }' };

describe('codegen', () => {
  it('types the resolvers of a service with its own rows', async () => {
    const root = repository({ ...schema, 'apps/registry/codegen.json': '{ "mappers": { "Product": "../product/product.ts#ProductRow" } }' });
    const [registry] = await generateResolvers(root);
    expect(registry).toMatchObject({ project: 'apps/registry', problems: [], files: [{ file: 'apps/registry/src/__generated__/resolvers.ts' }] });
    const content = registry!.files[0]!.content;
    expect(content).toContain("import type { ProductRow } from '../product/product.ts'");
    expect(content).toContain("import type { Context } from '@ocop/service-kit'");
    expect(content).toContain('Date: { input: Day; output: string; }');
    expect(content).toContain('__resolveReference');
  }, 60_000);

  it('types the operations of a client against what the gateway offers', async () => {
    const root = repository({ ...schema, 'apps/portal/src/product.graphql': 'query ProductPage($id: ID!) { product(id: $id) { name madeOn } }' });
    const [portal] = await generateOperations(root, composeSupergraph({ from: root }));
    const content = portal!.files.map((file) => file.content).join('\n');
    expect(portal!.problems).toEqual([]);
    expect(content).toContain('export type ProductPageQuery = { product: { name: string, madeOn: string } | null }');
  }, 60_000);

  it('names the file and field of an operation that asks for what is not there', async () => {
    const root = repository({ ...schema, 'apps/portal/src/product.graphql': 'query ProductPage { product(id: "1") { price } }' });
    const [portal] = await generateOperations(root, composeSupergraph({ from: root }));
    expect(portal!.files).toEqual([]);
    expect(portal!.problems.join('\n')).toMatch(/"price" on type "Product"[^]*apps\/portal\/src\/product\.graphql/);
  }, 60_000);
});
