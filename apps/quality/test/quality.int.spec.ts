import type { Received } from '@ocop/contracts';
import { uuidV5, uuidV7 } from '@ocop/domain-kit';
import { aCaller, baseConfig, caughtUp, namespace, requestId, serviceClient, testKeys, until, type GraphQLClient, neighbour, type Neighbour } from '@ocop/testing';
import { onTestReportIssued } from '../src/hold/on-test-report-issued.ts';
import { createQualityService } from '../src/service.ts';
import { limitsPublished, productRegistered, recognised, revoked } from './events.ts';

type Errors = { code: string; message: string; path: string[] | null }[];
type Answer = { after: string; userErrors: Errors } & Record<string, unknown>;
type SampleShown = { id: string; code: string | null; state: string; verdict: string | null; product: { id: string } | null; report: object | null };
type HoldShown = { id: string; scope: string; lot: string | null; state: string; publicNote: string; allowedActions: string[] };

const space = namespace(import.meta.url);
let service: ReturnType<typeof createQualityService>;
let as: (caller?: ReturnType<typeof aCaller>) => GraphQLClient;
let registry: Neighbour;
let rating: Neighbour;

const inspector = aCaller('INSPECTOR');
const technician = aCaller('LAB_TECHNICIAN');
const second = aCaller('LAB_TECHNICIAN');
const head = aCaller('LAB_HEAD');
const officer = aCaller('AGRICULTURE_OFFICER');

const inputs = { drawSample: 'DrawSampleInput', receiveSample: 'ReceiveSampleInput', enterResult: 'EnterResultInput', verifyResults: 'VerifyResultsInput', issueTestReport: 'IssueTestReportInput', liftHold: 'LiftHoldInput', proposeRevocation: 'ProposeRevocationInput' } as const;
const LAB = 'labSample { code state refusalReason sample { id } allowedActions refusedActions { action reason } }';
const shown = { drawSample: 'sample { id code state product { id } }', receiveSample: LAB, enterResult: LAB, verifyResults: LAB, issueTestReport: 'sample { id state verdict product { id } report { verdict results { indicator outcome isLimitConfirmed } } }', liftHold: 'hold { id state }', proposeRevocation: 'proposal { id certificateNumber ground sample { id } }' } as const;

const perform = async (caller: ReturnType<typeof aCaller>, mutation: keyof typeof inputs, input: object, language: 'vi' | 'en' = 'en'): Promise<Answer> => {
  const operation = `mutation ($input: ${inputs[mutation]}!) { ${mutation}(input: $input) { ${shown[mutation]} after userErrors { code message path } } }`;
  return (await as(caller).ask<Record<string, Answer>>(operation, { input: { requestId: requestId(), ...input } }, { language }))[mutation]!;
};
const done = async (...args: Parameters<typeof perform>): Promise<Answer> => {
  const answer = await perform(...args);
  expect(answer.userErrors).toEqual([]);
  return answer;
};
const refused = async (...args: Parameters<typeof perform>): Promise<string | undefined> => (await perform(...args)).userErrors[0]?.code;

const aProduct = async (certificate?: string): Promise<string> => {
  const id = uuidV7();
  const tokens = [await registry.say(id, productRegistered(id))];
  if (certificate !== undefined) tokens.push(await rating.say(id, recognised(id, certificate)));
  await caughtUp(tokens, service.eventing);
  return id;
};
const draw = async (product: string, difference: object = {}): Promise<{ id: string; code: string }> => {
  const { sample } = await done(inspector, 'drawSample', { product, lot: 'L-01', drawnOn: '2026-11-20', sealNumber: 'N-77', productTypes: ['FISH_SAUCE'], ...difference });
  return sample as { id: string; code: string };
};
const receive = (code: string) => done(technician, 'receiveSample', { code, sealNumber: 'N-77', seal: 'INTACT' });
const nitrogen = (value: string) => ({ indicator: 'TOTAL_NITROGEN', unit: 'g/l', method: 'TCVN 3705:1990', value, uncertainty: '0.3' });
const reported = async (product: string, result: object, reportNumber = 'KN-01'): Promise<SampleShown & { after: string }> => {
  const { code } = await draw(product);
  await receive(code);
  await done(technician, 'enterResult', { code, ...result });
  await done(second, 'verifyResults', { code });
  const { sample, after } = await done(head, 'issueTestReport', { code, reportNumber });
  return { ...(sample as SampleShown), after };
};
const holdsOf = async (product: string, caller = officer): Promise<HoldShown[]> => {
  const operation = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Product { holds { id scope lot state publicNote allowedActions } } } }';
  const { _entities } = await as(caller).ask<{ _entities: [{ holds: HoldShown[] }] }>(operation, { representations: [{ __typename: 'Product', id: product }] }, { language: 'en' });
  return _entities[0].holds;
};
const samplesOf = async (product: string, caller?: ReturnType<typeof aCaller>): Promise<Partial<SampleShown>[]> => {
  const operation = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Product { samples { id code lot state verdict drawnOn report { number } } } } }';
  const { _entities } = await as(caller).ask<{ _entities: [{ samples: Partial<SampleShown>[] }] }>(operation, { representations: [{ __typename: 'Product', id: product }] });
  return _entities[0].samples;
};

/** The reaction itself, as the consumer calls it: what it has to do is done when it returns. */
const react = async (sampleId: string, productId: string, verdict: 'FAIL' | 'UNCONFIRMED'): Promise<void> => {
  const { handle, save, state } = service.eventing;
  const event: Received<'ocop.quality.TestReportIssued.v1'> = { id: `${sampleId}/2`, type: 'ocop.quality.TestReportIssued.v1', service: 'quality', aggregate: sampleId, sequence: 2, recordedAt: '2026-11-24T03:00:00.000Z', commandId: 'c', actor: 'a', data: { sampleId, productId, reportNumber: 'KN-01', issuedOn: '2026-11-24', verdict, results: [] } };
  await onTestReportIssued.on['ocop.quality.TestReportIssued.v1']!(event, { requestId: (suffix = '') => uuidV5(`test/${event.id}/${suffix}`), at: event.recordedAt, actor: 'reaction', handle, save, state });
};

beforeAll(async () => {
  const keys = await testKeys();
  service = createQualityService({ ...baseConfig(space, 'quality', keys), limitsVersion: 'test' }, { clock: () => new Date('2026-11-24T03:00:00.000Z') });
  await service.start();
  [registry, rating] = await Promise.all([neighbour(space, 'registry'), neighbour(space, 'rating')]);
  as = serviceClient({ service: 'quality', url: () => service.url, keys });
  await until('only the limits are missing', () => Promise.resolve(service.readiness().reasons.join() === 'quality-limits are not version test yet'));
  await registry.say('quality-limits', limitsPublished);
  await service.whenReady();
}, 90_000);
afterAll(async () => {
  await Promise.all([service.stop(), registry.stop(), rating.stop()]);
  await space.drop();
}, 60_000);

describe('a sample under its blind code', () => {
  it('shows the laboratory neither product nor maker nor lot, until the report is issued', async () => {
    const product = await aProduct();
    const { id, code } = await draw(product);
    const look = 'query ($id: ID!) { sample(id: $id) { state product { id } lot code } }';
    expect((await as(inspector).ask(look, { id }))['sample']).toEqual({ state: 'UNDER_TEST', product: { id: product }, lot: 'L-01', code });
    for (const blind of [technician, head, aCaller('LAB_TECHNICIAN', { roles: ['LAB_TECHNICIAN', 'INSPECTOR'] })]) {
      expect((await as(blind).ask(look, { id }))['sample']).toEqual({ state: 'UNDER_TEST', product: null, lot: null, code: null });
      expect(await samplesOf(product, blind)).toEqual([]);
    }
    const received = await receive(code);
    expect(received).toMatchObject({ after: '', labSample: { code, state: 'IN_TESTING', sample: null } });
    expect(JSON.stringify(received)).not.toContain(id);
    await done(technician, 'enterResult', { code, ...nitrogen('12') });
    await done(second, 'verifyResults', { code });
    await done(head, 'issueTestReport', { code, reportNumber: 'KN-77' });
    expect((await as(technician).ask(look, { id }))['sample']).toMatchObject({ state: 'REPORTED', product: { id: product }, lot: 'L-01' });
    expect(await samplesOf(product, technician)).toHaveLength(1);
  }, 30_000);

  it('has a code that says nothing: random, and another for each sample of one product', async () => {
    const product = await aProduct();
    const codes = await Promise.all(Array.from({ length: 5 }, async () => (await draw(product)).code));
    expect(new Set(codes).size).toBe(5);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
  }, 30_000);

  it('keeps its code when the same drawing is sent again, and refuses the id for another lot', async () => {
    const product = await aProduct();
    const id = requestId();
    const { code } = await draw(product, { requestId: id });
    expect(await draw(product, { requestId: id })).toMatchObject({ id, code });
    expect(await refused(inspector, 'drawSample', { requestId: id, product, lot: 'L-02', drawnOn: '2026-11-20', sealNumber: 'N-77', productTypes: ['FISH_SAUCE'] })).toBe('REQUEST_ID_REUSED');
  }, 30_000);

  it('is for the laboratory alone', async () => {
    const { code } = await draw(await aProduct());
    const look = 'query ($code: String!) { labSample(code: $code) { state limits { indicator unit } } }';
    expect((await as(technician).ask<{ labSample: { limits: object[] } }>(look, { code: code.toLowerCase() })).labSample.limits).toHaveLength(4);
    expect((await as(inspector).send(look, { code })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await as().send(look, { code })).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect((await as(technician).send(look, { code: { $gt: '' } as never })).errors?.[0]?.message).toMatch(/String/);
  }, 30_000);

  it('shows the public the day and the state, and the verdict once issued', async () => {
    const product = await aProduct();
    await reported(product, nitrogen('12'), 'KN-02');
    await draw(product);
    expect(await samplesOf(product)).toMatchObject([
      { state: 'UNDER_TEST', verdict: null, drawnOn: '2026-11-20', code: null, lot: null, report: null },
      { state: 'REPORTED', verdict: 'PASS', drawnOn: '2026-11-20', code: null, lot: null, report: null },
    ]);
  }, 30_000);
});

describe('the laboratory', () => {
  it('refuses a broken seal, and the inspector sees it', async () => {
    const product = await aProduct();
    const { id, code } = await draw(product);
    expect((await done(technician, 'receiveSample', { code, sealNumber: 'N-77', seal: 'BROKEN' }))['labSample']).toMatchObject({ state: 'REFUSED', refusalReason: 'SEAL_BROKEN', allowedActions: [] });
    expect((await as(inspector).ask('query ($id: ID!) { sample(id: $id) { state } }', { id }))['sample']).toEqual({ state: 'REFUSED' });
    expect(await refused(technician, 'enterResult', { code, ...nitrogen('12') })).toBe('SAMPLE_NOT_IN_TESTING');
  }, 30_000);

  it('refuses another unit and an unknown indicator, in the caller’s language', async () => {
    const { code } = await draw(await aProduct());
    await receive(code);
    const wrong = await perform(technician, 'enterResult', { code, ...nitrogen('12'), unit: 'mg/l' }, 'vi');
    expect(wrong.userErrors).toEqual([{ code: 'WRONG_UNIT', message: 'Đơn vị phải là "g/l", không phải "mg/l".', path: ['input', 'unit'] }]);
    expect(await refused(technician, 'enterResult', { code, ...nitrogen('12'), indicator: 'LEAD' })).toBe('UNKNOWN_INDICATOR');
    expect(await refused(technician, 'enterResult', { code: 'AAAAAAAAAA', ...nitrogen('12') })).toBe('UNKNOWN_SAMPLE');
  }, 30_000);

  it('needs a second person to verify, also when the first is head of the laboratory too', async () => {
    const { code } = await draw(await aProduct());
    await receive(code);
    const both = aCaller('LAB_TECHNICIAN', { roles: ['LAB_TECHNICIAN', 'LAB_HEAD'] });
    const entered = await done(both, 'enterResult', { code, ...nitrogen('12') });
    expect(entered['labSample']).toMatchObject({ allowedActions: ['ENTER_RESULT'], refusedActions: expect.arrayContaining([{ action: 'VERIFY_RESULTS', reason: 'Whoever entered a result cannot verify it.' }]) });
    expect(await refused(both, 'verifyResults', { code })).toBe('SAME_PERSON');
    expect(await refused(head, 'issueTestReport', { code, reportNumber: 'KN-03' })).toBe('RESULTS_NOT_VERIFIED');
    await done(head, 'verifyResults', { code });
  }, 30_000);

  it('lets two people verify at once with one outcome', async () => {
    const { code } = await draw(await aProduct());
    await receive(code);
    await done(technician, 'enterResult', { code, ...nitrogen('12') });
    const outcomes = await Promise.all([second, head].map((person) => perform(person, 'verifyResults', { code })));
    expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code: reason }) => reason))).toEqual(['SAMPLE_NOT_IN_TESTING']);
  }, 30_000);

  it('does nothing that its role does not', async () => {
    const { errors } = await as(inspector).send('mutation ($input: VerifyResultsInput!) { verifyResults(input: $input) { after } }', { input: { requestId: requestId(), code: 'X' } });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  }, 30_000);
});

describe('drawing', () => {
  it('waits for a product that quality has not heard of, and takes one that only rating spoke of so far', async () => {
    const id = uuidV7();
    expect(await refused(inspector, 'drawSample', { product: id, lot: 'L-01', drawnOn: '2026-11-20', sealNumber: 'N-1', productTypes: ['FISH_SAUCE'] })).toBe('UNKNOWN_PRODUCT');
    await caughtUp(await rating.say(id, recognised(id, 'QD-A')), service.eventing);
    expect((await draw(id)).code).toHaveLength(10);
  }, 30_000);

  it('asks for the product type while two types limit one indicator', async () => {
    const product = await aProduct();
    expect(await refused(inspector, 'drawSample', { product, lot: 'L-01', drawnOn: '2026-11-20', sealNumber: 'N-1' })).toBe('PRODUCT_TYPE_NEEDED');
    expect(await refused(inspector, 'drawSample', { product, lot: ' ', drawnOn: '2026-11-20', sealNumber: 'N-1' })).toBe('TEXT_INVALID');
  }, 30_000);
});

describe('a failed report', () => {
  it('holds the lot at once, in neutral words, and not the product', async () => {
    const product = await aProduct('QD-1');
    const { verdict, report } = await reported(product, nitrogen('8.2'));
    expect(verdict).toBe('FAIL');
    expect(report).toMatchObject({ results: [{ indicator: 'TOTAL_NITROGEN', outcome: 'FAIL', isLimitConfirmed: true }] });
    const holds = await until('the lot is held', async () => { const found = await holdsOf(product); return found.length > 0 && found; });
    expect(holds).toMatchObject([{ scope: 'LOT', lot: 'L-01', state: 'HELD', publicNote: 'This lot is held for checking.', allowedActions: ['LIFT'] }]);
    expect((await holdsOf(product, aCaller('PRODUCER')))[0]?.allowedActions).toEqual([]);
  }, 30_000);

  it('holds the product too when a confirmed limit of the safety class was broken', async () => {
    const product = await aProduct('QD-2');
    await reported(product, { indicator: 'TEST_POISON', unit: 'mg/kg', method: 'test', value: '0.4' });
    const holds = await until('lot and product are held', async () => { const found = await holdsOf(product); return found.length === 2 && found; });
    expect(holds.map(({ scope }) => scope).sort()).toEqual(['LOT', 'PRODUCT']);
  }, 30_000);

  it('never comes of a limit that nobody confirmed, nor does a hold', async () => {
    const product = await aProduct('QD-3');
    const { id, verdict } = await reported(product, { indicator: 'HISTAMINE', unit: 'mg/kg', method: 'test', value: '4000' });
    expect(verdict).toBe('UNCONFIRMED');
    await react(id, product, 'UNCONFIRMED');
    expect(await holdsOf(product)).toEqual([]);
  }, 30_000);

  it('places its holds once when the report is heard twice more', async () => {
    const product = await aProduct('QD-4');
    const { id } = await reported(product, { indicator: 'TEST_POISON', unit: 'mg/kg', method: 'test', value: '0.4' });
    await react(id, product, 'FAIL');
    await react(id, product, 'FAIL');
    expect(await holdsOf(product)).toHaveLength(2);
  }, 30_000);

  it('ends its hold with a ground, once', async () => {
    const product = await aProduct('QD-5');
    await reported(product, nitrogen('8.2'));
    const [hold] = await until('the lot is held', async () => { const found = await holdsOf(product); return found.length > 0 && found; });
    expect(await refused(officer, 'liftHold', { hold: hold!.id, ground: '' })).toBe('TEXT_INVALID');
    await done(officer, 'liftHold', { hold: hold!.id, ground: 'Lô đã thu hồi hết' });
    expect(await refused(officer, 'liftHold', { hold: hold!.id, ground: 'Lô đã thu hồi hết' })).toBe('HOLD_NOT_IN_FORCE');
    expect(await refused(officer, 'liftHold', { hold: uuidV7(), ground: 'x' })).toBe('UNKNOWN_HOLD');
    expect((await holdsOf(product))[0]).toMatchObject({ state: 'LIFTED', publicNote: 'The check has ended.' });
  }, 30_000);
});

describe('a proposal to revoke', () => {
  it('rests on a failed sample and names the certificate in force, once', async () => {
    const product = await aProduct('QD-6/2025');
    const { id } = await reported(product, nitrogen('8.2'));
    const request = requestId();
    const input = { requestId: request, sample: id, ground: 'Đạm tổng số dưới giới hạn' };
    const first = await done(officer, 'proposeRevocation', input);
    expect(first['proposal']).toMatchObject({ certificateNumber: 'QD-6/2025', sample: { id } });
    await caughtUp(await rating.say(product, revoked(product, 'QD-6/2025')), service.eventing);
    expect(await done(officer, 'proposeRevocation', input)).toEqual(first);
    expect(await refused(officer, 'proposeRevocation', { sample: id, ground: 'Lần nữa' })).toBe('ALREADY_PROPOSED');
  }, 30_000);

  it('is refused on a sample that passed, and without a certificate in force', async () => {
    const product = await aProduct('QD-7');
    const passed = await reported(product, nitrogen('12'));
    expect(await refused(officer, 'proposeRevocation', { sample: passed.id, ground: 'x' })).toBe('EVIDENCE_NOT_A_FAILED_TEST');
    expect(await refused(officer, 'proposeRevocation', { sample: uuidV7(), ground: 'x' })).toBe('UNKNOWN_SAMPLE');
    const failed = await reported(product, nitrogen('8'));
    await caughtUp([await rating.say(product, revoked(product, 'QD-7')), await rating.say(product, revoked(product, 'QD-7'))], service.eventing);
    expect(await refused(officer, 'proposeRevocation', { sample: failed.id, ground: 'x' })).toBe('NO_CERTIFICATE_IN_FORCE');
  }, 30_000);

  it('sees the revocation also when it came before the product was known', async () => {
    const id = uuidV7();
    await caughtUp([await rating.say(id, recognised(id, 'QD-8')), await rating.say(id, revoked(id, 'QD-8'))], service.eventing);
    await caughtUp(await registry.say(id, productRegistered(id)), service.eventing);
    const failed = await reported(id, nitrogen('8'));
    expect(await refused(officer, 'proposeRevocation', { sample: failed.id, ground: 'x' })).toBe('NO_CERTIFICATE_IN_FORCE');
  }, 30_000);
});
