import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { isEnumType, parse, type GraphQLSchema } from 'graphql';
import { ConfigError } from './environment.ts';
import { scalarResolvers } from './scalars.ts';

/** `resolvers`: the generated `Resolvers` of the service, or a part of it. `sdl` begins its root fields with `extend type Query`. */
export type Slice = { readonly sdl: string; readonly resolvers: object };

/** The slice every service starts with: federation `@link`, scalars, `UserError`, `PageInfo`. */
export const sharedSdl: string = readFileSync(new URL('shared.graphql', import.meta.url), 'utf8');

type Modules = Exclude<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[] | { kind: unknown }>;

/** One executable Federation 2 schema of the shared slice and all slices of a service. */
export const subgraphSchema = (slices: readonly Slice[]): GraphQLSchema => {
  const all = [{ sdl: sharedSdl, resolvers: scalarResolvers }, ...slices];
  // Reference resolvers must go in here: addResolversToSchema of @graphql-tools/schema loses `__resolveReference` without a word.
  // The cast: codegen's Resolvers is not assignable to Apollo's map, though it is the same thing at run time.
  const schema = buildSubgraphSchema(all.map(({ sdl, resolvers }) => ({ typeDefs: parse(sdl), resolvers })) as unknown as Modules);
  checkErrorCodes(schema);
  return schema;
};

/** Any command can be refused because its `requestId` was used with other content, so each enum of refusals must be able to say it. */
const checkErrorCodes = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type) && type.name.endsWith('ErrorCode') && type.getValue('REQUEST_ID_REUSED') === undefined) {
      throw new ConfigError(`enum ${type.name} lacks REQUEST_ID_REUSED`);
    }
  }
};
