import { readFileSync } from 'node:fs';
import type { JWK } from 'oidc-provider';
import { createProvider } from './provider.ts';
import { serve } from './server.ts';

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: the launcher starts this program (npm start)`);
  return value;
};

const issuer = required('OIDC_ISSUER');
const provider = createProvider({
  issuer,
  portalUrls: required('OCOP_PORTAL_URLS').split(','),
  signingKey: JSON.parse(readFileSync(required('OCOP_OIDC_KEY'), 'utf8')) as JWK,
  cookieKey: required('OCOP_OIDC_COOKIE_KEY'),
  importSecret: required('OCOP_IMPORT_CLIENT_SECRET'),
  development: process.env['NODE_ENV'] !== 'production',
});
const server = serve(provider);
server.listen(Number(new URL(issuer).port), '127.0.0.1', () => process.stdout.write(`listening at ${issuer}\n`));
const stop = () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
