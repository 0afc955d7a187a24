import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

export type GatewayKeys = {
  /** Private JWK (Ed25519), for the gateway alone: `OCOP_GATEWAY_KEY`. */
  readonly privateFile: string;
  /** Public JWKS, for the services: `OCOP_GATEWAY_JWKS`. */
  readonly publicFile: string;
};

const writeWhole = (file: string, content: string, mode: number): void => {
  writeFileSync(`${file}.${String(process.pid)}`, content, { mode });
  renameSync(`${file}.${String(process.pid)}`, file);
};

/** The gateway's development keys in `<dataDir>/keys`, made when they are not there. */
export const gatewayKeys = async (dataDir: string): Promise<GatewayKeys> => {
  const folder = join(dataDir, 'keys');
  const files = { privateFile: join(folder, 'gateway.jwk.json'), publicFile: join(folder, 'gateway.jwks.json') };
  if (existsSync(files.privateFile) && existsSync(files.publicFile)) return files;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const open: JWK = { ...(await exportJWK(publicKey)), alg: 'EdDSA', use: 'sig' };
  const kid = await calculateJwkThumbprint(open);
  writeWhole(files.publicFile, `${JSON.stringify({ keys: [{ ...open, kid }] })}\n`, 0o644);
  writeWhole(files.privateFile, `${JSON.stringify({ ...(await exportJWK(privateKey)), kid, alg: 'EdDSA', use: 'sig' })}\n`, 0o600);
  return files;
};

/** Reads a private key file of the gateway. */
export const readPrivateKey = (file: string): JWK => JSON.parse(readFileSync(file, 'utf8')) as JWK;
