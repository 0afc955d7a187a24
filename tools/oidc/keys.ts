import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** A fresh Ed25519 signing key as a private JWK. */
export const newSigningKey = async (keyId: string): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { ...(await exportJWK(privateKey)), kid: keyId, alg: 'EdDSA', use: 'sig' };
};

/** The part of a key that may be shown to everybody. */
export const publicPart = ({ kty, crv, x, kid, alg, use }: JWK): JWK =>
  Object.fromEntries(Object.entries({ kty, crv, x, kid, alg, use }).filter(([, value]) => value !== undefined));
