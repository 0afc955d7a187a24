import { generateKeyPair, exportJWK, SignJWT, type CryptoKey, type JSONWebKeySet } from 'jose';
import { execute, graphql, parse } from 'graphql';
import { rejected } from '@ocop/domain-kit';
import { guardMutations } from './access.ts';
import { anonymousCaller, type Caller } from './caller.ts';
import { ConfigError } from './environment.ts';
import { GATEWAY_ISSUER, gatewayTokenVerifier, signGatewayToken } from './gateway-token.ts';
import { parseId } from './ids.ts';
import { languageOf } from './language.ts';
import { parsePage, toConnection } from './page.ts';
import { subgraphSchema } from './subgraph.ts';
import { userErrors } from './user-errors.ts';

describe('the language of an answer', () => {
  it('is Vietnamese unless English is preferred', () => {
    expect(languageOf(undefined)).toBe('vi');
    expect(languageOf('fr-FR')).toBe('vi');
    expect(languageOf('en-GB,vi;q=0.5')).toBe('en');
    expect(languageOf('en;q=0.3, vi-VN;q=0.8')).toBe('vi');
  });
});

describe('the token of the gateway', () => {
  let key: CryptoKey;
  let keys: JSONWebKeySet;
  const officer: Caller = { person: 'p-1', roles: ['COMMUNE_OFFICER'], unit: '18073@E2025H2', anonymous: false };
  beforeAll(async () => {
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    key = pair.privateKey;
    keys = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'EdDSA' }] };
  });
  const verify = (token: string) => Promise.resolve().then(() => gatewayTokenVerifier(keys, 'rating')(token));

  it('carries the caller to the service it is for', async () => {
    expect(await verify(await signGatewayToken(officer, { key, audience: 'rating' }))).toEqual(officer);
    expect(await verify(await signGatewayToken(anonymousCaller, { key, audience: 'rating' }))).toEqual(anonymousCaller);
  });
  it('is refused by another service', async () => {
    await expect(verify(await signGatewayToken(officer, { key, audience: 'registry' }))).rejects.toMatchObject({ code: 'UNTRUSTED_TOKEN' });
  });
  it('is refused after a minute, also when it was believed before', async () => {
    const token = await signGatewayToken(officer, { key, audience: 'rating', now: Date.now() - 61_000 });
    await expect(verify(token)).rejects.toMatchObject({ code: 'UNTRUSTED_TOKEN' });
    let now = Date.now();
    const verifier = gatewayTokenVerifier(keys, 'rating', { now: () => now });
    const good = await signGatewayToken(officer, { key, audience: 'rating' });
    expect(await verifier(good)).toEqual(officer);
    now += 61_000;
    await expect(Promise.resolve().then(() => verifier(good))).rejects.toMatchObject({ code: 'UNTRUSTED_TOKEN' });
  });
  it('is refused when unsigned, signed by another key, by another algorithm, or by another issuer', async () => {
    const claims = Buffer.from(JSON.stringify({ iss: GATEWAY_ISSUER, aud: 'rating', sub: 'p-1', roles: ['OPERATIONS'], exp: Date.now() })).toString('base64url');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
    const stranger = (await generateKeyPair('EdDSA')).privateKey;
    const hs = new SignJWT({ roles: ['OPERATIONS'] }).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).setIssuer(GATEWAY_ISSUER).setAudience('rating').setSubject('p').setExpirationTime('1m').sign(Buffer.from(JSON.stringify(keys.keys[0])));
    const foreign = new SignJWT({}).setProtectedHeader({ alg: 'EdDSA' }).setIssuer('somebody').setAudience('rating').setSubject('p').setExpirationTime('1m').sign(key);
    for (const token of [unsigned, await signGatewayToken(officer, { key: stranger, audience: 'rating' }), await hs, await foreign, 'x', 'a.b.c']) {
      await expect(verify(token)).rejects.toMatchObject({ code: 'UNTRUSTED_TOKEN' });
    }
  });
  it('gives no role that the platform does not know', async () => {
    const token = await signGatewayToken({ ...officer, roles: ['EMPEROR' as 'OPERATIONS', 'INSPECTOR'] }, { key, audience: 'rating' });
    expect(await verify(token)).toMatchObject({ roles: ['INSPECTOR'] });
  });
});

describe('a page of a list', () => {
  it('has twenty rows unless asked otherwise, and never more than a hundred', () => {
    expect(parsePage({})).toEqual({ first: 20 });
    expect(parsePage({ first: 100 })).toEqual({ first: 100 });
    for (const first of [101, -1]) expect(() => parsePage({ first })).toThrow('"first"');
  });
  it('goes on where its cursor says', () => {
    const page = parsePage({ first: 2 });
    const shown = toConnection(['a', 'b', 'c'], page, (row) => row, 3);
    expect(shown.pageInfo.hasNextPage).toBe(true);
    expect(parsePage({ first: 2, after: shown.pageInfo.endCursor })).toEqual({ first: 2, after: 'b' });
    expect(toConnection([], page, (row: string) => row, 0).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });
  it('refuses a cursor that holds an object or nonsense', () => {
    for (const content of ['{"$gt":""}', '[{"$gt":""}]', '7', 'x']) expect(() => parsePage({ after: Buffer.from(content).toString('base64url') })).toThrow('cursor');
  });
});

describe('an id', () => {
  it('is a UUID or refused', () => {
    expect(parseId('7A8F3B1E-94A1-5D53-8A42-2CF5BE6A7A10')).toBe('7a8f3b1e-94a1-5d53-8a42-2cf5be6a7a10');
    for (const value of ['', 'x', '{"$gt":""}', { $gt: '' }, 7, null]) expect(() => parseId(value)).toThrow('UUID');
  });
});

describe('user errors', () => {
  const messages = { PAPERS_MISSING: ({ missing }: Readonly<Record<string, unknown>>) => ({ vi: `Thiếu: ${String(missing)}`, en: `Missing: ${String(missing)}` }) };
  it('speak the language of the caller and name the field', () => {
    expect(userErrors(rejected('PAPERS_MISSING', { missing: 'D04' }, ['input', 'papers']), messages, 'vi')).toEqual([{ code: 'PAPERS_MISSING', message: 'Thiếu: D04', path: ['input', 'papers'] }]);
    expect(userErrors(rejected('REQUEST_ID_REUSED'), messages, 'en')[0]?.message).toContain('request id');
  });
});

const slice = {
  sdl: `
    extend type Query { thing(id: ID!): Thing, on(day: Date!): Date, at(moment: DateTime!): DateTime, much(amount: Decimal!): Decimal }
    type Thing @key(fields: "id") { id: ID!, name: String }
    extend type Mutation { paint(input: PaintInput!): PaintPayload! }
    input PaintInput { requestId: ID! }
    type PaintPayload { thing: Thing, after: String!, userErrors: [PaintUserError!]! }
    type PaintUserError implements UserError { code: PaintErrorCode!, message: String!, path: [String!] }
    enum PaintErrorCode { ALREADY_PAINTED, REQUEST_ID_REUSED }`,
  resolvers: {
    Query: { on: (_: unknown, { day }: { day: string }) => day, at: (_: unknown, { moment }: { moment: string }) => moment, much: (_: unknown, { amount }: { amount: string }) => amount },
    Mutation: { paint: () => ({ after: 'x', userErrors: [] }) },
    Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `thing ${id}` }) },
  },
};

describe('the schema of a service', () => {
  const schema = subgraphSchema([slice]);
  it('resolves references for the gateway', async () => {
    const result = await graphql({ schema, source: '{ _entities(representations: [{ __typename: "Thing", id: "7" }]) { ... on Thing { name } } }' });
    expect(result).toEqual({ data: { _entities: [{ name: 'thing 7' }] } });
  });
  it('takes only days that exist, moments with an offset, and exact decimals', async () => {
    const good = await graphql({ schema, source: '{ on(day: "2024-02-29") at(moment: "2024-07-26T07:00:00+07:00") much(amount: 12.50) }' });
    expect(good.data).toEqual({ on: '2024-02-29', at: '2024-07-26T00:00:00.000Z', much: '12.50' });
    for (const source of ['{ on(day: "2023-02-29") }', '{ on(day: 20230228) }', '{ at(moment: "2024-07-26") }', '{ at(moment: "2024-02-30T00:00:00Z") }', '{ much(amount: "1e3") }']) {
      expect((await graphql({ schema, source })).errors).toHaveLength(1);
    }
  });
  it('refuses an object where text is expected', async () => {
    const result = await graphql({ schema, source: 'query ($id: ID!) { thing(id: $id) { name } }', variableValues: { id: { $gt: '' } } });
    expect(result.errors?.[0]?.message).toContain('ID cannot represent');
  });
  it('fails to start when an enum of refusals cannot say that a request id was reused', () => {
    expect(() => subgraphSchema([{ ...slice, sdl: slice.sdl.replace(', REQUEST_ID_REUSED', '') }])).toThrow(ConfigError);
  });
});

describe('access to mutations', () => {
  const paint = (caller: Caller, access: Parameters<typeof guardMutations>[1] = { paint: ['INSPECTOR'] }) =>
    execute({ schema: guardMutations(subgraphSchema([slice]), access), document: parse('mutation { paint(input: { requestId: "7" }) { after } }'), contextValue: { caller, language: 'en' } });
  it('is for the roles of the row alone', async () => {
    expect(await paint({ person: 'p', roles: ['INSPECTOR'], anonymous: false })).toEqual({ data: { paint: { after: 'x' } } });
    expect(await paint({ person: 'p', roles: ['PRODUCER'], anonymous: false })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await paint(anonymousCaller)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
  it('is nobody’s when the row is empty, and the service does not start when the row is missing', async () => {
    expect(await paint({ person: 'p', roles: ['OPERATIONS'], anonymous: false }, { paint: [] })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(() => guardMutations(subgraphSchema([slice]), {})).toThrow('paint has no row');
    expect(() => guardMutations(subgraphSchema([slice]), { paint: [], carve: [] })).toThrow('carve');
    expect(() => guardMutations(subgraphSchema([{ ...slice, resolvers: { Thing: slice.resolvers.Thing } }]), { paint: [] })).toThrow('no resolver');
  });
});
