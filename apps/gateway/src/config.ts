import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, optionalText, ports, wholeNumber, type Environment } from '@ocop/service-kit/edge';
import { generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

export type SigningKey = { readonly key: CryptoKey; readonly keyId?: string };

export type GatewayConfig = {
  readonly supergraph: string;
  readonly port: number;
  /** Signs the tokens for the services. Without one a key of this process is made: no service that checks will believe it. */
  readonly signingKey: SigningKey;
  /** OpenID provider whose access tokens are believed; without one everybody is anonymous. */
  readonly issuer?: string;
  /** Address of the provider's keys, when it is not to be discovered. */
  readonly issuerKeysUrl?: string;
  /** Audience that a caller's token must name. */
  readonly audience: string;
  readonly production: boolean;
  readonly logLevel: string;
};

const readSigningKey = async (file: string | undefined): Promise<SigningKey> => {
  if (file === undefined) return { key: (await generateKeyPair('EdDSA')).privateKey };
  try {
    const jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK;
    return { key: (await importJWK(jwk, 'EdDSA')) as CryptoKey, ...(jwk.kid !== undefined && { keyId: jwk.kid }) };
  } catch (cause) {
    throw new ConfigError(`OCOP_GATEWAY_KEY is not the file of a private Ed25519 JWK: ${file}`, { cause });
  }
};

const readSupergraph = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigError(`the supergraph cannot be read: ${file}`, { cause });
  }
};

const parsePort = (text: string | undefined, fallback: number): number => {
  if (text === undefined) return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ConfigError(`--port must be 0 to 65535, not "${text}"`);
  return port;
};

/** Reads `--supergraph FILE --port N` and the environment. */
export const readConfig = async (args: readonly string[], env: Environment): Promise<GatewayConfig> => {
  const { values } = parseArgs({ args: [...args], options: { supergraph: { type: 'string' }, port: { type: 'string' } } });
  if (values.supergraph === undefined) throw new ConfigError('usage: node apps/gateway/src/main.ts --supergraph FILE [--port N]');
  const [issuer, issuerKeysUrl] = [optionalText(env, 'OIDC_ISSUER'), optionalText(env, 'OIDC_JWKS_URL')];
  return {
    supergraph: readSupergraph(values.supergraph),
    port: parsePort(values.port, ports.gateway + wholeNumber(env, 'PORT_OFFSET', 0)),
    signingKey: await readSigningKey(optionalText(env, 'OCOP_GATEWAY_KEY')),
    ...(issuer !== undefined && { issuer }),
    ...(issuerKeysUrl !== undefined && { issuerKeysUrl }),
    audience: optionalText(env, 'OIDC_AUDIENCE') ?? 'urn:ocop:gateway',
    production: env['NODE_ENV'] === 'production',
    logLevel: optionalText(env, 'OCOP_LOG_LEVEL') ?? 'info',
  };
};
