import { globSync, existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';
import { services } from '@ocop/contracts';
import { publicSchema } from '../compose/compose.ts';
import { slicesOf } from '../compose/service-sdl.ts';

export type Generated = { readonly file: string; readonly content: string };

/** `apps/<service>/codegen.json`, where a service has one: mappers by GraphQL type and its own context, as `<module>#<type>` seen from src/__generated__. */
type ServiceSettings = { mappers?: Record<string, string>; contextType?: string };

const clients = ['apps/portal', 'apps/e2e', 'tools/import', 'tools/demo', 'tools/bench'] as const;
const common = { useTypeImports: true, enumsAsTypes: true, importExtension: '.ts' as const, defaultScalarType: 'never', sort: true };
const text = { input: 'string', output: 'string' };

const settingsOf = (root: string, service: string): ServiceSettings => {
  const file = join(root, 'apps', service, 'codegen.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ServiceSettings) : {};
};

const run = async (root: string, generates: CodegenConfig['generates']): Promise<Generated[]> => {
  if (Object.keys(generates).length === 0) return [];
  const files = (await generate({ silent: true, generates }, false)) as { filename: string; content: string }[];
  return files.map(({ filename, content }) => ({ file: relative(root, filename), content: content.endsWith('\n') ? content : `${content}\n` }));
};

/** Types of the resolvers of each service, from the shared slice and its own `.graphql` files. */
export const generateResolvers = (root: string): Promise<Generated[]> =>
  run(root, Object.fromEntries(services.filter((service) => slicesOf(root, service).length > 0).map((service) => {
    const { mappers = {}, contextType = '@ocop/service-kit#Context' } = settingsOf(root, service);
    return [join(root, `apps/${service}/src/__generated__/resolvers.ts`), {
      schema: [join(root, 'packages/service-kit/src/shared.graphql'), ...slicesOf(root, service)],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...common,
        federation: true,
        immutableTypes: true,
        contextType,
        mappers,
        // Parsed by the scalars of service-kit: what comes in is a day that exists, a moment in UTC, an exact decimal.
        scalars: { ID: text, Date: { input: '@ocop/domain-kit#Day', output: 'string' }, DateTime: { input: 'string', output: 'Date | string' }, Decimal: text },
      },
    }];
  })));

const hasOperations = (root: string, client: string): string[] =>
  globSync(`${client}/**/*.{ts,tsx,graphql}`, { cwd: root, exclude: (name) => /node_modules|__generated__|\.cache|dist/.test(name) }).sort()
    .map((file) => join(root, file))
    .filter((file) => file.endsWith('.graphql') || /\bgraphql\(\s*(\/\*|`)/.test(readFileSync(file, 'utf8')));

const folderOf = (root: string, client: string): string => join(root, client, existsSync(join(root, client, 'src')) ? 'src/__generated__/' : '__generated__/');

/** Typed operations of each client of the gateway that has any, checked against the public schema. */
export const generateOperations = (root: string, supergraph: string): Promise<Generated[]> =>
  run(root, Object.fromEntries(clients.flatMap((client) => {
    const documents = hasOperations(root, client);
    return documents.length === 0 ? [] : [[folderOf(root, client), {
      schema: publicSchema(supergraph),
      documents,
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...common, documentMode: 'string', skipTypename: true, scalars: { ID: text, Date: text, DateTime: text, Decimal: text } },
    }]];
  })));
