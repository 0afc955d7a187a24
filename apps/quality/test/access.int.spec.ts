import { roles } from '@ocop/contracts';
import { uuidV7 } from '@ocop/domain-kit';
import { aCaller, baseConfig, namespace, requestId, serviceClient, testKeys } from '@ocop/testing';
import { access, type MutationName } from '../src/access.ts';
import { createQualityService } from '../src/service.ts';

const space = namespace(import.meta.url);
let service: ReturnType<typeof createQualityService>;
let as: ReturnType<typeof serviceClient>;
beforeAll(async () => {
  const keys = await testKeys();
  service = createQualityService(baseConfig(space, 'quality', keys));
  await service.start();
  await service.whenReady();
  as = serviceClient({ service: 'quality', url: () => service.url, keys });
}, 60_000);
afterAll(async () => {
  await service.stop();
  await space.drop();
}, 60_000);

/** Inputs that a rule refuses: who may not call is told so before any rule is asked. */
const inputs: Record<MutationName, readonly [type: string, input: object]> = {
  drawSample: ['DrawSampleInput', { product: uuidV7(), lot: 'L', drawnOn: '2026-11-20', sealNumber: 'N' }],
  receiveSample: ['ReceiveSampleInput', { code: 'X', sealNumber: 'N', seal: 'INTACT' }],
  enterResult: ['EnterResultInput', { code: 'X', indicator: 'PH', unit: '', method: 'm', value: '5' }],
  verifyResults: ['VerifyResultsInput', { code: 'X' }],
  issueTestReport: ['IssueTestReportInput', { code: 'X', reportNumber: 'KN' }],
  liftHold: ['LiftHoldInput', { hold: uuidV7(), ground: 'x' }],
  proposeRevocation: ['ProposeRevocationInput', { sample: uuidV7(), ground: 'x' }],
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
