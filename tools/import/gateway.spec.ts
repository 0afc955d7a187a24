import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ImportedFiguresDocument } from './__generated__/graphql.ts';
import { accessToken } from './access-token.ts';
import { gatewayClient, gatewayIsUp } from './gateway.ts';

type Reply = { readonly status?: number; readonly body?: unknown; readonly hangUp?: true };
const figures = { data: { programmeStatistics: { recognisedTotal: 1 }, products: { totalCount: 1 } } };

/** A gateway that answers as it is told, in turn; the last answer is repeated. */
const aGateway = async (...replies: readonly Reply[]): Promise<{ url: string; seen: IncomingMessage['headers'][]; server: Server }> => {
  const seen: IncomingMessage['headers'][] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { status = 200, body = figures, hangUp } = replies[Math.min(seen.length, replies.length - 1)] ?? {};
    seen.push(request.headers);
    if (hangUp) request.socket.destroy();
    else request.resume().on('end', () => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)));
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`, seen, server };
};

const refused = (code: string): Reply => ({ body: { data: null, errors: [{ message: 'no', extensions: { code } }] } });

describe('the client of the gateway', () => {
  let server: Server | undefined;
  afterEach(() => { server?.closeAllConnections(); server?.close(); });

  const ask = async (replies: readonly Reply[], { patienceMs, onWaiting }: { patienceMs?: number; onWaiting?: (reason: string) => void } = {}) => {
    const gateway = await aGateway(...replies);
    server = gateway.server;
    const renewals: boolean[] = [];
    const send = gatewayClient({ url: gateway.url, language: 'vi', token: (renew = false) => { renewals.push(renew); return Promise.resolve(renew ? 'new' : 'old'); }, ...(patienceMs !== undefined && { patienceMs }), ...(onWaiting && { onWaiting }) });
    return { answer: await send(ImportedFiguresDocument, {}, 'token').catch((error: unknown) => error as Error & { code: string }), seen: gateway.seen, renewals };
  };

  it('sends the token of the account, the language and what the answer must show', async () => {
    const { answer, seen } = await ask([{}]);
    expect(answer).toEqual({ data: figures.data, behind: 0 });
    expect(seen).toEqual([expect.objectContaining({ authorization: 'Bearer old', 'accept-language': 'vi', 'x-ocop-after': 'token' })]);
  });

  it('tells how much the answer lacks', async () => {
    expect((await ask([{ body: { ...figures, extensions: { behind: [{}, {}] } } }])).answer).toMatchObject({ behind: 2 });
  });

  it('goes on when the gateway hangs up, answers 503, or a service is down', async () => {
    const waiting: string[] = [];
    const { answer, seen } = await ask([{ hangUp: true }, { status: 503, body: {} }, refused('UNAVAILABLE'), {}], { onWaiting: (reason) => waiting.push(reason) });
    expect(answer).toMatchObject({ data: figures.data });
    expect(seen).toHaveLength(4);
    expect(waiting).toHaveLength(1);
  });

  it('gets a new token once when the old one is refused, and gives up when the new one is too', async () => {
    expect(await ask([{ status: 401, body: {} }, {}])).toMatchObject({ answer: { behind: 0 }, renewals: [false, true] });
    server?.close();
    expect(await ask([{ status: 401, body: {} }])).toMatchObject({ answer: { code: 'UNAUTHENTICATED' }, renewals: [false, true] });
  });

  it.each(['FORBIDDEN', 'BAD_USER_INPUT'])('does not ask twice what is refused as %s', async (code) => {
    const { answer, seen } = await ask([refused(code)]);
    expect(answer).toMatchObject({ code });
    expect(seen).toHaveLength(1);
  });

  it('gives up when nothing succeeds for longer than its patience', async () => {
    expect((await ask([{ status: 503, body: {} }], { patienceMs: 300 })).answer).toMatchObject({ code: 'NO_ANSWER', retriable: true });
  });

  it('knows that no gateway is there', async () => {
    const { url, server: gone } = await aGateway({});
    expect(await gatewayIsUp(url)).toBe(true);
    gone.closeAllConnections();
    await new Promise((done) => gone.close(done));
    expect(await gatewayIsUp(url, 0)).toBe(false);
  });
});

describe('the account of the import', () => {
  it('is asked for once while its token lives, and again when it is renewed', async () => {
    const { url, seen, server } = await aGateway();
    const issuer = url.replace('/graphql', '');
    server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
      seen.push(request.headers);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(request.url === '/token' ? { access_token: `t${String(seen.length)}`, expires_in: 3600 } : { token_endpoint: `${issuer}/token` }));
    });
    const token = accessToken({ issuer, clientId: 'a', clientSecret: 'b:c' });
    expect(await token()).toBe('t2');
    expect(await token()).toBe('t2');
    expect(await token(true)).toBe('t4');
    expect(seen[1]!.authorization).toBe(`Basic ${Buffer.from('a:b%3Ac').toString('base64')}`);
    server.closeAllConnections();
    server.close();
  });
});
