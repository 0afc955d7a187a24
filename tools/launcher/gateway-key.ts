import { join } from 'node:path';
import type { JWK } from 'jose';
import { newSigningKey, publicPart } from '../oidc/keys.ts';
import { readObject, writeWhole } from './state-file.ts';

export type KeyFiles = { readonly privateKey: string; readonly publicKeys: string };

/** A signing key of this data folder, made on the first start: the private JWK and the JWKS that others may see. */
export const signingKey = async (dataDir: string, name: string): Promise<KeyFiles> => {
  const files = { privateKey: join(dataDir, 'keys', `${name}.jwk.json`), publicKeys: join(dataDir, 'keys', `${name}.jwks.json`) };
  const known = readObject(files.privateKey) as JWK | undefined;
  const key = known ?? (await newSigningKey(`${name}-1`));
  if (known === undefined) writeWhole(files.privateKey, JSON.stringify(key));
  if (known === undefined || readObject(files.publicKeys) === undefined) writeWhole(files.publicKeys, JSON.stringify({ keys: [publicPart(key)] }));
  return files;
};
