import { services } from '@ocop/contracts';
import { graphqlUrl } from '@ocop/service-kit/edge';
import { composeServices, sortSDL, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { diff, CriticalityLevel } from '@graphql-inspector/core';
import { buildASTSchema, parse, print, type DocumentNode } from 'graphql';
import { fileURLToPath } from 'node:url';
import { sdlOf } from './service-sdl.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The services' schemas do not fit together; `reasons` says where. */
export class CompositionError extends Error {
  readonly code = 'COMPOSITION';
  override readonly name = 'CompositionError';
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[]) {
    super(`the services' schemas do not compose:\n  ${reasons.join('\n  ')}`);
    this.reasons = reasons;
  }
}

const parsed = (service: string, sdl: string): DocumentNode => {
  try {
    return parse(sdl);
  } catch (cause) {
    throw new CompositionError([`${service}: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
};

/** Composes the supergraph of all services that have a schema, with the addresses of one run on this machine (design §4). */
export const composeSupergraph = ({ portOffset = 0, from = root }: { portOffset?: number; from?: string } = {}): string => {
  const subgraphs = services.flatMap((name) => {
    const sdl = sdlOf(from, name);
    return sdl === undefined ? [] : [{ name, typeDefs: parsed(name, sdl), url: graphqlUrl(name, portOffset) }];
  });
  if (subgraphs.length === 0) throw new CompositionError(['no service has a .graphql file']);
  const result = composeServices(subgraphs);
  if (result.errors !== undefined) throw new CompositionError(result.errors.map((error) => error.message));
  return `${print(sortSDL(parse(result.supergraphSdl)))}\n`;
};

/** What clients see of a supergraph: its API schema as SDL. */
export const publicSchema = (supergraph: string): string => `${print(transformSupergraphToPublicSchema(parse(supergraph)))}\n`;

/** Changes of the API schema that would break a client: a removed field, a narrowed type, a new required argument. */
export const breakingChanges = async (before: string, after: string): Promise<string[]> => {
  const [old, fresh] = [before, after].map((supergraph) => buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph))));
  const changes = await diff(old!, fresh!);
  return changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ message }) => message);
};
