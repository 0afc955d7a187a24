import { join } from 'node:path';
import { createPortalServer } from './server.ts';

const offset = Number(process.env['PORT_OFFSET'] ?? 0);
const server = await createPortalServer({
  port: Number(process.env['PORT'] ?? 4200 + offset),
  gatewayUrl: new URL(process.env['OCOP_GATEWAY_URL'] ?? `http://127.0.0.1:${String(4000 + offset)}`).origin,
  dist: process.env['OCOP_PORTAL_DIST'] ?? join(import.meta.dirname, '..', 'dist'),
});
const stop = (): void => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The launcher holds the other end: when it dies, so do we.
process.stdin.on('end', stop).resume();
