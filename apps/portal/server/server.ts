import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import express from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';
import { smallFiles } from './small-files.ts';

export type PortalOptions = { port: number; gatewayUrl: string; dist: string };

/** No script, style, font or tile from elsewhere; styles made at run time carry the nonce of their page (Mantine); WebAssembly reads QR pictures. */
const policy = (nonce: string): string => [
  "default-src 'none'", `script-src 'self' 'nonce-${nonce}' 'wasm-unsafe-eval'`, `style-src 'self' 'nonce-${nonce}'`, "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join('; ');

/** Serves the built pages on 127.0.0.1 and passes `/graphql` on to the gateway; every other path is a page of the application. */
export const createPortalServer = async ({ port, gatewayUrl, dist }: PortalOptions): Promise<Server> => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.set({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin' });
    next();
  });
  app.get('/health/live', (_request, response) => { response.json({ live: true }); });
  app.use(createProxyMiddleware({ target: gatewayUrl, pathFilter: '/graphql', proxyTimeout: 20_000 }));
  app.use('/assets', smallFiles(join(dist, 'assets')));
  app.use('/assets', express.static(join(dist, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static(dist, { index: false, maxAge: '1h' }));
  app.get(/.*/, (_request, response) => {
    const nonce = randomBytes(16).toString('base64');
    response.set({ 'content-security-policy': policy(nonce), 'cache-control': 'no-cache' }).type('html').send(page.replaceAll('__NONCE__', nonce));
  });
  const server = createServer(app);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
};
