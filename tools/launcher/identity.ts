import { join } from 'node:path';
import { startAndAwait } from './answers.ts';
import { oidcIssuerOf, portalUrlOf } from './addresses.ts';
import { signingKey } from './gateway-key.ts';
import { nodeProgram } from './node-program.ts';
import { secret } from './secrets.ts';
import type { Session } from './session.ts';

export const importSecretOf = (dataDir: string): string => secret(dataDir, 'import-client');

/** The demonstration's sign-in, unless the address of another is given. */
export const startIdentity = async (session: Session): Promise<void> => {
  const { settings } = session;
  if (settings.given.oidcIssuer !== undefined) return;
  const issuer = oidcIssuerOf(settings);
  const key = await signingKey(settings.dataDir, 'oidc');
  const program = nodeProgram(settings, 'oidc', join(settings.root, 'tools', 'oidc', 'main.ts'), {
    environment: {
      OIDC_ISSUER: issuer,
      OCOP_PORTAL_URLS: [portalUrlOf(settings), portalUrlOf(settings).replace('127.0.0.1', 'localhost')].join(','),
      OCOP_OIDC_KEY: key.privateKey,
      OCOP_OIDC_COOKIE_KEY: secret(settings.dataDir, 'oidc-cookies'),
      OCOP_IMPORT_CLIENT_SECRET: importSecretOf(settings.dataDir),
    },
  });
  await startAndAwait(session, 'services', program, { url: `${issuer}/health/ready` });
};
