import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { findAccount } from './accounts.ts';
import { loginPage } from './login-page.ts';

const largestForm = 10_000;

const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > largestForm) throw new Error('the form is too large');
  }
  return new URLSearchParams(body);
};

const answer = (response: ServerResponse, status: number, html: string): void => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-frame-options': 'DENY' }).end(html);
};

const interact = async (provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') { answer(response, 200, loginPage(uid)); return; }
  const account = findAccount((await readForm(request)).get('account') ?? '');
  if (account === undefined) { answer(response, 400, loginPage(uid)); return; }
  await provider.interactionFinished(request, response, { login: { accountId: account.person } });
};

/** Serves the provider and its login page. */
export const serve = (provider: Provider): Server => {
  const protocol = provider.callback();
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/health/live' || pathname === '/health/ready') { response.writeHead(200).end('ok'); return; }
    if (!pathname.startsWith('/interaction/')) { void protocol(request, response); return; }
    interact(provider, request, response).catch(() => {
      if (!response.headersSent) answer(response, 400, '<!doctype html><meta charset="utf-8"><p>Phiên đăng nhập đã hết hạn. / The sign-in has expired.</p>');
    });
  });
};
