import { roles } from '@ocop/contracts';
import { uuidV7 } from '@ocop/domain-kit';
import { aCaller, baseConfig, namespace, requestId, serviceClient, testKeys } from '@ocop/testing';
import { access, type MutationName } from '../src/access.ts';
import { createPromotionService } from '../src/service.ts';

const space = namespace(import.meta.url);
let service: ReturnType<typeof createPromotionService>;
let as: ReturnType<typeof serviceClient>;
beforeAll(async () => {
  const keys = await testKeys();
  service = createPromotionService(baseConfig(space, 'promotion', keys));
  await service.start();
  await service.whenReady();
  as = serviceClient({ service: 'promotion', url: () => service.url, keys });
}, 60_000);
afterAll(async () => {
  await service.stop();
  await space.drop();
}, 60_000);

/** Inputs that a rule refuses: who may not call is told so before any rule is asked. */
const inputs: Record<MutationName, readonly [type: string, input: object]> = {
  registerSalesPoint: ['RegisterSalesPointInput', { code: 'DB', name: 'x', unit: '99999@E2025H2', operator: 'x', openedOn: '2026-11-01' }],
  closeSalesPoint: ['CloseSalesPointInput', { salesPoint: uuidV7(), ground: 'x' }],
  publishListing: ['PublishListingInput', { product: uuidV7(), salesPoint: uuidV7() }],
  withdrawListing: ['WithdrawListingInput', { listing: uuidV7() }],
  issueStamps: ['IssueStampsInput', { product: uuidV7(), lot: 'L', count: 1 }],
};

describe.each(Object.entries(inputs) as [MutationName, readonly [string, object]][])('%s', (mutation, [type, input]) => {
  const answer = async (caller?: ReturnType<typeof aCaller>): Promise<unknown> => {
    const { errors, data } = await as(caller).send<Record<string, { userErrors: object[] }>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { message } } }`, { input: { requestId: requestId(), ...input } });
    return errors?.[0]?.extensions?.['code'] ?? data![mutation]!.userErrors.length;
  };
  it('is for the roles of the table and for nobody else', async () => {
    const outcomes = await Promise.all(roles.map(async (role) => [role, await answer(aCaller(role))] as const));
    expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(roles.map((role) => [role, (access[mutation] as readonly string[]).includes(role) ? 1 : 'FORBIDDEN'])));
    expect(await answer()).toBe('UNAUTHENTICATED');
  }, 30_000);
});
