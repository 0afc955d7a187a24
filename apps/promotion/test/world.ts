import type { ServiceName } from '@ocop/contracts';
import { uuidV7 } from '@ocop/domain-kit';
import { aCaller, baseConfig, caughtUp, namespace, requestId, serviceClient, testKeys, until, neighbour, type Neighbour } from '@ocop/testing';
import { createPromotionService } from '../src/service.ts';
import { productRegistered, recognised, unitsPublished } from './events.ts';

export type Answer = { after: string; userErrors: { code: string; message: string; path: string[] | null }[] } & Record<string, unknown>;
export type ProductShown = {
  listings: { id: string; state: string; stopReason: string | null; certificateNumber: string; allowedActions: string[]; salesPoint: { id: string } }[];
  salesPoints: { id: string; code: string }[];
  stampIssues: { id: string; state: string; firstSerial: string; lastSerial: string; lot: string }[];
};
export type World = Awaited<ReturnType<typeof aWorld>>;

const mutations = {
  registerSalesPoint: ['RegisterSalesPointInput', 'salesPoint { id code state act notices { code message day lastAct } allowedActions unit { id } illustrative }'],
  closeSalesPoint: ['CloseSalesPointInput', 'salesPoint { id state closedOn }'],
  publishListing: ['PublishListingInput', 'listing { id state certificateNumber }'],
  withdrawListing: ['WithdrawListingInput', 'listing { id state stopReason }'],
  issueStamps: ['IssueStampsInput', 'stampIssue { id state firstSerial lastSerial count }'],
} as const;

/** Promotion on the real stack, with registry, rating and quality as neighbours. */
export const aWorld = async (fileUrl: string) => {
  const space = namespace(fileUrl);
  const keys = await testKeys();
  const service = createPromotionService({ ...baseConfig(space, 'promotion', keys), unitsVersion: 'test' }, { clock: () => new Date('2026-11-24T03:00:00.000Z') });
  await service.start();
  const [registry, rating, quality] = await Promise.all((['registry', 'rating', 'quality'] as const satisfies ServiceName[]).map((name) => neighbour(space, name))) as [Neighbour, Neighbour, Neighbour];
  const as = serviceClient({ service: 'promotion', url: () => service.url, keys });
  await until('only the units are missing', () => Promise.resolve(service.readiness().reasons.join() === 'units are not version test yet'));
  await registry.say('administrative-units', unitsPublished);
  await service.whenReady();

  const trade = aCaller('TRADE_OFFICER');
  const perform = async (mutation: keyof typeof mutations, input: object, caller = trade, language: 'vi' | 'en' = 'en'): Promise<Answer> => {
    const [type, fields] = mutations[mutation];
    const operation = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} after userErrors { code message path } } }`;
    return (await as(caller).ask<Record<string, Answer>>(operation, { input: { requestId: requestId(), ...input } }, { language }))[mutation]!;
  };
  const done = async (...args: Parameters<typeof perform>): Promise<Answer> => {
    const answer = await perform(...args);
    if (answer.userErrors.length > 0) throw new Error(`${args[0]} was refused: ${JSON.stringify(answer.userErrors)}`);
    return answer;
  };
  return {
    service, registry, rating, quality, as, perform, done,
    refused: async (...args: Parameters<typeof perform>) => (await perform(...args)).userErrors[0]?.code,
    aProduct: async (certificate?: string, from?: string, until?: string): Promise<string> => {
      const id = uuidV7();
      const tokens = [await registry.say(id, productRegistered(id))];
      if (certificate !== undefined) tokens.push(await rating.say(id, recognised(id, certificate, from, until)));
      await caughtUp(tokens, service.eventing);
      return id;
    },
    aPoint: async (difference: object = {}): Promise<string> => {
      const { salesPoint } = await done('registerSalesPoint', { code: `DB-${uuidV7().slice(-12)}`, name: 'Điểm bán minh họa', unit: '18073@E2025H2', operator: 'Đơn vị minh họa', openedOn: '2026-11-01', illustrative: true, ...difference });
      return (salesPoint as { id: string }).id;
    },
    product: async (id: string, caller?: Parameters<typeof as>[0]): Promise<ProductShown> => {
      const operation = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Product {
        listings { id state stopReason certificateNumber allowedActions salesPoint { id } } salesPoints { id code } stampIssues { id state firstSerial lastSerial lot } } } }`;
      return (await as(caller).ask<{ _entities: [ProductShown] }>(operation, { of: [{ __typename: 'Product', id }] }))._entities[0];
    },
    stamp: async (serial: string) =>
      (await as().ask<{ checkStamp: { status: string; note: string; product: { id: string } | null; lot: string | null } }>('query ($serial: String!) { checkStamp(serial: $serial) { status note product { id } lot } }', { serial }, { language: 'en' })).checkStamp,
    stop: async (): Promise<void> => {
      await Promise.all([service.stop(), registry.stop(), rating.stop(), quality.stop()]);
      await space.drop();
    },
  };
};
