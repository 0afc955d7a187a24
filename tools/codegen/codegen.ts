import { globSync, existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';
import { services } from '@ocop/contracts';
import { publicSchema } from '../compose/compose.ts';
import { slicesOf } from '../compose/service-sdl.ts';

/** What one project's generated folder should hold, or why it cannot be made. */
export type Generated = { readonly project: string; readonly files: readonly { readonly file: string; readonly content: string }[]; readonly problems: readonly string[] };

/** `apps/<service>/codegen.json`, where a service has one: mappers by GraphQL type and its own context, as `<module>#<type>` seen from src/__generated__. */
type ServiceSettings = { mappers?: Record<string, string>; contextType?: string };

/** Those that speak to the gateway. */
const clients = ['apps/portal', 'apps/e2e', 'tools/import', 'tools/demo', 'tools/bench'] as const;
/** Clients whose library keeps a cache by type and so wants parsed documents; the others only send text. */
const readsDocuments: ReadonlySet<string> = new Set(['apps/portal']);
const common = { useTypeImports: true, enumsAsTypes: true, importExtension: '.ts' as const, defaultScalarType: 'never', sort: true };
const text = { input: 'string', output: 'string' };

const settingsOf = (root: string, service: string): ServiceSettings => {
  const file = join(root, 'apps', service, 'codegen.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ServiceSettings) : {};
};

const run = async (root: string, project: string, generates: CodegenConfig['generates']): Promise<Generated> => {
  try {
    const files = (await generate({ silent: true, errorsOnly: true, generates }, false)) as { filename: string; content: string }[];
    return { project, problems: [], files: files.map(({ filename, content }) => ({ file: relative(root, filename), content: content.endsWith('\n') ? content : `${content}\n` })) };
  } catch (error) {
    const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
    return { project, files: [], problems: inner.map((one) => (one instanceof Error ? one.message : String(one))) };
  }
};

/** Types of the resolvers of each service that has a schema, from the shared slice and its own `.graphql` files. */
export const generateResolvers = async (root: string, wanted: (project: string) => boolean = () => true): Promise<Generated[]> => {
  const made: Generated[] = [];
  for (const service of services) {
    const project = `apps/${service}`;
    const slices = slicesOf(root, service);
    if (slices.length === 0 || !wanted(project)) continue;
    const { mappers = {}, contextType = '@ocop/service-kit#Context' } = settingsOf(root, service);
    made.push(await run(root, project, { [join(root, project, 'src/__generated__/resolvers.ts')]: {
      schema: [join(root, 'packages/service-kit/src/shared.graphql'), ...slices],
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
    } }));
  }
  return made;
};

const operationsOf = (root: string, client: string): string[] =>
  globSync(`${client}/**/*.{ts,tsx,graphql}`, { cwd: root, exclude: (name) => /node_modules|__generated__|\.cache|dist/.test(name) }).sort()
    .map((file) => join(root, file))
    .filter((file) => file.endsWith('.graphql') || /\bgraphql\(\s*(\/\*|`)/.test(readFileSync(file, 'utf8')));

const folderOf = (root: string, client: string): string => join(root, client, existsSync(join(root, client, 'src')) ? 'src/__generated__/' : '__generated__/');

/** Typed operations of each client of the gateway that has any, checked against the public schema. */
export const generateOperations = async (root: string, supergraph: string, wanted: (project: string) => boolean = () => true): Promise<Generated[]> => {
  const made: Generated[] = [];
  for (const client of clients) {
    const documents = operationsOf(root, client);
    if (documents.length === 0 || !wanted(client)) continue;
    made.push(await run(root, client, { [folderOf(root, client)]: {
      schema: publicSchema(supergraph),
      documents,
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...common, documentMode: readsDocuments.has(client) ? 'documentNode' : 'string', skipTypename: true, scalars: { ID: text, Date: text, DateTime: text, Decimal: text } },
    } }));
  }
  return made;
};
