import { aCaller, baseConfig, caughtUp, namespace, requestId, serviceClient, testKeys, testStack, type GraphQLClient, type TestKeys } from '../src/index.ts';
import { createSmallService } from './small-service/service.ts';

type ProposeData = { proposeThing: { thing: { id: string; name?: string | null } | null; after: string; userErrors: { code: string; message: string; path: string[] | null }[] } };
const propose = 'mutation ($input: ProposeThingInput!) { proposeThing(input: $input) { thing { id } after userErrors { code message path } } }';

const space = namespace(import.meta.url);
let keys: TestKeys;
let service: ReturnType<typeof createSmallService>;
let as: (caller?: ReturnType<typeof aCaller>) => GraphQLClient;
const proposeAs = async (client: GraphQLClient, input: { requestId: string; name: string }, language: 'vi' | 'en' = 'en') =>
  (await client.ask<ProposeData>(propose, { input }, { language })).proposeThing;

beforeAll(async () => {
  keys = await testKeys();
  service = createSmallService(baseConfig(space, 'registry', keys));
  await service.start();
  await service.whenReady();
  as = serviceClient({ service: 'registry', url: () => service.url, keys });
}, 60_000);
afterAll(async () => {
  await service.stop();
  await space.drop();
}, 60_000);

describe('a service', () => {
  it('shows a caller what he just wrote', async () => {
    const producer = as(aCaller('PRODUCER'));
    const id = requestId();
    const done = await proposeAs(producer, { requestId: id, name: 'Nước mắm' });
    expect(done).toMatchObject({ thing: { id }, userErrors: [] });
    const { data, extensions } = await producer.send('query ($id: ID!) { thing(id: $id) { name } }', { id }, { after: done.after });
    expect(data).toEqual({ thing: { name: 'Nước mắm' } });
    expect(extensions).toBeUndefined();
    await caughtUp(done.after, service.eventing);
  }, 30_000);

  it('says what it has not seen yet, after at most two seconds', async () => {
    const unseen = service.eventing.token({ id: requestId(), sequence: 1 });
    const began = Date.now();
    const { data, extensions } = await as().send('{ things { totalCount } }', {}, { after: unseen });
    expect(data).toHaveProperty('things');
    expect(extensions).toMatchObject({ behind: [{ service: 'registry', sequence: 1 }] });
    expect(Date.now() - began).toBeLessThan(4000);
  }, 30_000);

  it('answers the same when a command comes twice, and refuses its id with other content', async () => {
    const producer = as(aCaller('PRODUCER'));
    const input = { requestId: requestId(), name: 'Bưởi' };
    const first = await proposeAs(producer, input);
    expect(await proposeAs(producer, input)).toEqual(first);
    const refused = await proposeAs(producer, { ...input, name: 'Cam' });
    expect(refused).toMatchObject({ thing: null, after: '', userErrors: [{ code: 'REQUEST_ID_REUSED' }] });
  }, 30_000);

  it('refuses with a code, a sentence in the caller’s language, and the field', async () => {
    const producer = as(aCaller('PRODUCER'));
    expect((await proposeAs(producer, { requestId: requestId(), name: ' ' }, 'en')).userErrors).toEqual([{ code: 'NAME_EMPTY', message: 'The name is empty.', path: ['input', 'name'] }]);
    expect((await proposeAs(producer, { requestId: requestId(), name: ' ' }, 'vi')).userErrors[0]?.message).toBe('Tên để trống.');
  }, 30_000);

  it('lets nobody write without the role', async () => {
    const variables = { input: { requestId: requestId(), name: 'x' } };
    expect((await as().send(propose, variables)).errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect((await as(aCaller('INSPECTOR')).send(propose, variables)).errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  it('answers nobody who does not come from the gateway', async () => {
    const others = await testKeys();
    const withoutToken = await fetch(service.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
    const stranger = await serviceClient({ service: 'registry', url: () => service.url, keys: others })().send('{ __typename }');
    const forAnother = await serviceClient({ service: 'rating', url: () => service.url, keys })().send('{ __typename }');
    expect([withoutToken.status, stranger.status, forAnother.status]).toEqual([401, 401, 401]);
  });

  it('takes no object for an id, and finds nothing under an id that cannot be', async () => {
    const wrong = await as().send('query ($id: ID!) { thing(id: $id) { name } }', { id: { $gt: '' } });
    expect(wrong.errors?.[0]?.message).toContain('ID cannot represent');
    expect(await as().ask('{ thing(id: "{\\"$gt\\":\\"\\"}") { name } }')).toEqual({ thing: null });
    const badRequestId = await as(aCaller('PRODUCER')).send(propose, { input: { requestId: '7', name: 'x' } });
    expect(badRequestId.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.requestId' });
  });

  it('keeps bugs and faults to itself but for a number to ask by', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const { errors } = await as().send('{ broken down }', {}, { headers: { traceparent }, language: 'en' });
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'INTERNAL', traceId }, { code: 'UNAVAILABLE', traceId, retriable: true }]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('turns pages', async () => {
    const producer = as(aCaller('PRODUCER'));
    const after = [(await proposeAs(producer, { requestId: requestId(), name: 'a' })).after, (await proposeAs(producer, { requestId: requestId(), name: 'b' })).after];
    type Page = { things: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number } };
    const page = 'query ($after: String) { things(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } totalCount } }';
    const one = await as().ask<Page>(page, {}, { after });
    const two = await as().ask<Page>(page, { after: one.things.pageInfo.endCursor });
    expect(one.things.pageInfo.hasNextPage).toBe(true);
    expect(two.things.edges[0]!.node.id > one.things.edges[0]!.node.id).toBe(true);
    expect((await as().send('{ things(first: 101) { totalCount } }')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  }, 30_000);

  it('says that it lives, is ready, and what it measures', async () => {
    const get = (path: string) => fetch(service.url.replace('/graphql', path));
    expect(await (await get('/health/live')).json()).toEqual({ live: true });
    expect(await (await get('/health/ready')).json()).toEqual({ ready: true, reasons: [] });
    expect(await (await get('/metrics')).text()).toContain('ocop_graphql_duration');
  });
});

describe('a service whose stores are down', () => {
  it('lives, says why it is not ready, and stops when told to', async () => {
    const alone = createSmallService({ ...baseConfig(space, 'registry', keys), mongodbUrl: 'mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=300', kafkaBrokers: ['127.0.0.1:9'], logLevel: 'silent' });
    await alone.start();
    const get = (path: string) => fetch(alone.url.replace('/graphql', path));
    expect((await get('/health/live')).status).toBe(200);
    const ready = await get('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, reasons: ['waiting for MongoDB'] }]);
    const began = Date.now();
    await alone.stop();
    expect(Date.now() - began).toBeLessThan(9000);
  }, 30_000);
});

describe('the test stack', () => {
  it('says in a sentence what is missing', () => {
    expect(() => testStack({})).toThrow('npm test');
  });
});
