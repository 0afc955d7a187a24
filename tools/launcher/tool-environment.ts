import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gatewayUrlOf, oidcIssuerOf, portalUrlOf, rememberedAddresses } from './addresses.ts';
import { importClient } from '../oidc/clients.ts';
import { commonEnvironment } from './node-program.ts';
import type { Settings } from './settings.ts';
import { readText } from './state-file.ts';

/** What tools and tests are told about the running copy; a folder that was never started gives the addresses alone. */
export const toolEnvironment = (settings: Settings): NodeJS.ProcessEnv => {
  const { dataDir, given, ports } = settings;
  const known = rememberedAddresses(dataDir);
  const keys = join(dataDir, 'keys');
  const password = readText(join(keys, 'mongodb-root'))?.trim();
  const importSecret = readText(join(keys, 'import-client'))?.trim();
  const mongodbUrl = given.mongodbUrl ?? known.mongodbUrl ?? (password === undefined ? undefined : `mongodb://root:${password}@127.0.0.1:${ports.mongodb}/?directConnection=true`);
  const keyFiles = existsSync(join(keys, 'gateway.jwk.json')) ? { OCOP_GATEWAY_KEY: join(keys, 'gateway.jwk.json'), OCOP_GATEWAY_JWKS: join(keys, 'gateway.jwks.json') } : {};
  return {
    ...commonEnvironment(settings),
    ...(mongodbUrl === undefined ? {} : { MONGODB_URL: mongodbUrl }),
    KAFKA_BROKERS: given.kafkaBrokers ?? known.kafkaBrokers ?? `127.0.0.1:${ports.kafka}`,
    OIDC_ISSUER: given.oidcIssuer ?? known.oidcIssuer ?? oidcIssuerOf(settings),
    OCOP_GATEWAY_URL: gatewayUrlOf(settings),
    OCOP_PORTAL_URL: portalUrlOf(settings),
    OCOP_IMPORT_CLIENT_ID: importClient,
    ...(importSecret === undefined ? {} : { OCOP_IMPORT_CLIENT_SECRET: importSecret }),
    ...keyFiles,
  };
};
