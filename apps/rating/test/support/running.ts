import { day } from '@ocop/domain-kit';
import type { PublicMessage } from '@ocop/eventing';
import type { Service } from '@ocop/service-kit';
import { baseConfig, caughtUp, namespace, requestId, serviceClient, testKeys, type GraphQLClient, type aCaller, neighbour, type Neighbour } from '@ocop/testing';
import { createRatingService } from '../../src/service.ts';
import { rulePacksFolder, unitList } from './reference.ts';

export type Errors = { code: string; message: string; path: string[] | null }[];
export type Answer = { after: string; userErrors: Errors } & Record<string, unknown>;
type Caller = ReturnType<typeof aCaller>;

export type Running = {
  readonly service: Service;
  readonly registry: Neighbour;
  readonly quality: Neighbour;
  readonly as: (caller?: Caller) => GraphQLClient;
  /** Sends a mutation with a new request id unless one is given. */
  readonly perform: (caller: Caller, mutation: string, input: object, shown?: string, language?: 'vi' | 'en') => Promise<Answer>;
  /** The same, and nothing was refused. */
  readonly done: (caller: Caller, mutation: string, input: object, shown?: string) => Promise<Answer>;
  readonly stop: () => Promise<void>;
};

/** Rating alone on the real MongoDB and Kafka, on a fixed day, with neighbours that say what registry and quality would. */
export const startRating = async (fileUrl: string, now = '2026-11-24T03:00:00.000Z'): Promise<Running> => {
  const space = namespace(fileUrl);
  const keys = await testKeys();
  const service = createRatingService({ ...baseConfig(space, 'rating', keys), portalUrl: 'http://portal.test', rulePacksFolder }, { clock: () => new Date(now) });
  await service.start();
  const [registry, quality] = await Promise.all([neighbour(space, 'registry'), neighbour(space, 'quality')]);
  const published: PublicMessage = { type: 'ocop.registry.AdministrativeUnitsPublished.v1', effectiveOn: day('2019-08-21'), data: unitList() };
  await registry.say('administrative-units', published);
  await service.whenReady(60_000);
  const as = serviceClient({ service: 'rating', url: () => service.url, keys });
  const perform: Running['perform'] = async (caller, mutation, input, shown = '', language = 'en') => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const operation = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown} after userErrors { code message path } } }`;
    return (await as(caller).ask<Record<string, Answer>>(operation, { input: { requestId: requestId(), ...input } }, { language }))[mutation]!;
  };
  return {
    service, registry, quality, as, perform,
    done: async (...args) => {
      const answer = await perform(...args);
      expect(answer.userErrors).toEqual([]);
      return answer;
    },
    stop: async () => {
      await Promise.all([service.stop(), registry.stop(), quality.stop()]);
      await space.drop();
    },
  };
};

export { caughtUp };
