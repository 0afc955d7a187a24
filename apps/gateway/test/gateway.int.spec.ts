import { closeServer, listen } from '@ocop/service-kit/edge';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JSONWebKeySet } from 'jose';
import { createGateway, type Gateway } from '../src/gateway.ts';
import { startTwoServices } from './two-services/start.ts';

type Answer = { status: number; data?: Record<string, unknown> | null; errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]; extensions?: Record<string, unknown> };

const makeKeys = async (kid: string): Promise<{ key: CryptoKey; keys: JSONWebKeySet }> => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  return { key: privateKey, keys: { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'EdDSA' }] } };
};

const startIssuer = async (keys: JSONWebKeySet) => {
  let issuer = '';
  const { server, port } = await listen((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/jwks' ? keys : { issuer, jwks_uri: `${issuer}/jwks` }));
  }, 0);
  issuer = `http://127.0.0.1:${port}`;
  return { issuer, stop: () => closeServer(server, 0) };
};

describe('the gateway', () => {
  let gateway: Gateway;
  let services: Awaited<ReturnType<typeof startTwoServices>>;
  let provider: Awaited<ReturnType<typeof startIssuer>>;
  let providerKey: CryptoKey;

  const start = async (supergraph: string, key: CryptoKey, issuer: string, production = false): Promise<Gateway> => {
    const made = createGateway({ supergraph, port: 0, signingKey: { key, keyId: 'g1' }, issuer, audience: 'urn:ocop:gateway', production, logLevel: 'silent' });
    await made.start();
    started.push(made);
    return made;
  };
  const ask = async (body: object, headers: Record<string, string> = {}, url = gateway.url): Promise<Answer> => {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  };
  const token = ({ issuer = provider.issuer, audience = 'urn:ocop:gateway', expires = '1h', key = providerKey } = {}): Promise<string> =>
    new SignJWT({ person: 'p-7', roles: ['INSPECTOR'], unit: '18073@E2025H2', agency: 'DARD' }).setProtectedHeader({ alg: 'EdDSA', kid: 'o1' })
      .setIssuer(issuer).setAudience(audience).setSubject('account-7').setIssuedAt().setExpirationTime(expires).sign(key);
  const bearer = async (options?: Parameters<typeof token>[0]) => ({ authorization: `Bearer ${await token(options)}` });

  const started: Gateway[] = [];
  let gatewayKey: CryptoKey;
  beforeAll(async () => {
    const [ours, theirs] = [await makeKeys('g1'), await makeKeys('o1')];
    gatewayKey = ours.key;
    providerKey = theirs.key;
    services = await startTwoServices(ours.keys);
    provider = await startIssuer(theirs.keys);
    gateway = await start(services.supergraph, ours.key, provider.issuer);
  });
  afterAll(async () => {
    for (const made of started) await made.stop();
    await services.stop();
    await provider.stop();
  });
  beforeEach(() => { services.asked.length = 0; });

  it('joins what several services know of one thing', async () => {
    const { data } = await ask({ query: '{ goods { name stars } }' });
    expect(data).toEqual({ goods: [{ name: 'good 1', stars: 2 }, { name: 'good 2', stars: 3 }, { name: 'good 3', stars: 4 }] });
  });

  it('asks each service once per entity step, also when a page needs it twice', async () => {
    const { extensions } = await ask({ query: '{ a: goods { id stars maker { rank } } b: goods { label name } me { anonymous } best { stars } seen }' }, { 'x-ocop-debug': '1' });
    expect(services.asked.map(({ service }) => service).sort()).toEqual(['shelf', 'stars', 'stars']);
    expect(extensions).toEqual({ subrequests: { shelf: 1, stars: 2 } });
  });

  it('vouches for the caller to each service in a token of its own', async () => {
    const { data } = await ask({ query: '{ me { person roles unit anonymous } goods { stars } }' }, await bearer());
    expect(data?.['me']).toEqual({ person: 'p-7', roles: ['INSPECTOR'], unit: '18073@E2025H2', anonymous: false });
    expect(services.asked.map(({ service, caller }) => [service, (caller as { person: string }).person])).toEqual([['shelf', 'p-7'], ['stars', 'p-7']]);
    const tokens = services.asked.map(({ headers }) => headers['authorization']);
    expect(new Set(tokens).size).toBe(2);
    expect(tokens).not.toContain((await bearer()).authorization);
  });

  it('gives no service a token or header that the client chose', async () => {
    await ask({ query: '{ goods { stars } }', extensions: { headers: { authorization: 'Bearer mine', 'x-evil': '1' } } }, { 'x-evil': '1', cookie: 'a=b' });
    expect(services.asked.map(({ caller }) => caller)).toEqual([expect.objectContaining({ anonymous: true }), expect.objectContaining({ anonymous: true })]);
    for (const { headers } of services.asked) expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-evil']));
    for (const { headers } of services.asked) expect(headers['cookie']).toBeUndefined();
  });

  it('takes everybody without a token for anonymous', async () => {
    expect((await ask({ query: '{ me { anonymous roles } }' })).data).toEqual({ me: { anonymous: true, roles: [] } });
  });

  it('refuses a token that is expired, unsigned, of a foreign issuer, for another audience, or signed by somebody else', async () => {
    const claims = Buffer.from(JSON.stringify({ iss: provider.issuer, aud: 'urn:ocop:gateway', sub: 'x', person: 'x', roles: ['OPERATIONS'], exp: Math.floor(Date.now() / 1000) + 600 })).toString('base64url');
    const stranger = (await makeKeys('o1')).key;
    const bad = [
      await bearer({ expires: '-1m' }),
      { authorization: `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.` },
      await bearer({ issuer: 'http://127.0.0.1:9' }),
      await bearer({ audience: 'somebody' }),
      await bearer({ key: stranger }),
      { authorization: 'Bearer x' },
      { authorization: 'Basic YTpi' },
    ];
    for (const headers of bad) expect(await ask({ query: '{ me { anonymous } }' }, headers)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(services.asked).toEqual([]);
  });

  it('passes on language, trace and the token of an own write, and merges what is behind', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const { extensions } = await ask({ query: '{ goods { stars } }' }, { 'x-ocop-after': 'w1', 'accept-language': 'en', traceparent });
    expect(services.asked).toHaveLength(2);
    for (const { headers } of services.asked) expect(headers).toMatchObject({ 'x-ocop-after': 'w1', 'accept-language': 'en', traceparent });
    expect(extensions).toEqual({ behind: [{ service: 'shelf', aggregate: 'w1', sequence: 1 }] });
  });

  it('lets a mutation go on to other services', async () => {
    const { data } = await ask({ query: 'mutation { place(input: { requestId: "9" }) { after good { name stars } } }' }, await bearer());
    expect(data).toEqual({ place: { after: 'token', good: { name: 'new', stars: 10 } } });
  });

  it('hides what broke inside a service, and refuses nonsense', async () => {
    const broken = await ask({ query: '{ broken goods { id } }' });
    expect(broken).toMatchObject({ data: { broken: null, goods: expect.anything() }, errors: [{ path: ['broken'], extensions: { service: 'shelf' } }] });
    expect(JSON.stringify(broken)).not.toContain('secret');
    expect((await ask({ query: '{ nothing }' })).errors).toHaveLength(1);
    expect((await ask({ query: '{ goods(first: "x") { id } }' })).errors).toHaveLength(1);
    expect(services.asked).toHaveLength(1);
  });

  it('refuses a request of unknown length or beyond four million bytes', async () => {
    expect(await ask({ query: `{ seen } # ${'x'.repeat(4_000_001)}` })).toMatchObject({ status: 413 });
    const stream = new ReadableStream({ start: (controller) => { controller.enqueue(new TextEncoder().encode('{"query":"{ seen }"}')); controller.close(); } });
    const response = await fetch(gateway.url, { method: 'POST', body: stream, duplex: 'half', headers: { 'content-type': 'application/json' } } as RequestInit);
    expect(response.status).toBe(411);
  });

  it('says that it lives, is ready, and what it measures', async () => {
    const get = (path: string) => fetch(gateway.url.replace('/graphql', path));
    expect((await get('/health/live')).status).toBe(200);
    expect(await (await get('/health/ready')).json()).toEqual({ ready: true, reasons: [] });
    expect(await (await get('/metrics')).text()).toContain('ocop_gateway_subrequests');
    expect((await get('/elsewhere')).status).toBe(404);
  });

  it('answers anonymous readers while the sign-in is down, and tells others to come back', async () => {
    const alone = await start(services.supergraph, gatewayKey, 'http://127.0.0.1:9');
    expect((await ask({ query: '{ seen }' }, {}, alone.url)).data).toEqual({ seen: 'yes' });
    expect(await ask({ query: '{ seen }' }, await bearer({ issuer: 'http://127.0.0.1:9' }), alone.url)).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  });

  it('shows its schema to developers, and to nobody in production', async () => {
    const introspect = { query: '{ __schema { queryType { name } } }' };
    expect((await ask(introspect)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    const strict = await start(services.supergraph, gatewayKey, provider.issuer, true);
    expect((await ask(introspect, {}, strict.url)).errors).not.toHaveLength(0);
    expect((await ask({ query: '{ seen }' }, {}, strict.url)).data).toEqual({ seen: 'yes' });
    const page = await fetch(strict.url, { headers: { accept: 'text/html' } });
    expect([page.ok, await page.text()]).toEqual([false, '']);
  });

  it('answers what it can while a service is down, and names the part that is missing', async () => {
    await services.stop('stars');
    const answer = await ask({ query: '{ goods { name stars } }' }, { 'accept-language': 'en' });
    expect(answer.data).toEqual({ goods: [1, 2, 3].map((id) => ({ name: `good ${id}`, stars: null })) });
    expect(answer.errors).toEqual([{ message: expect.stringContaining('try again'), path: ['goods'], extensions: { code: 'UNAVAILABLE', service: 'stars', retriable: true } }]);
    expect(await ask({ query: '{ seen }' })).toMatchObject({ status: 200, data: null, errors: [{ path: ['seen'] }] });
  });
});
