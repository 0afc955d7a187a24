import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on 127.0.0.1; resolves with the port taken. */
export const listen = async (app: RequestListener, port: number): Promise<{ server: Server; port: number }> => {
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 30_000 }, app);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
};

/** Takes no new connections, lets running requests end for `graceMs`, then cuts what is left. */
export const closeServer = async (server: Server, graceMs: number): Promise<void> => {
  const cut = setTimeout(() => { server.closeAllConnections(); }, graceMs);
  await new Promise<void>((done) => { server.close(() => { done(); }); server.closeIdleConnections(); });
  clearTimeout(cut);
};

