import { roles, type Role } from '@ocop/contracts';
import { createLocalJWKSet, jwtVerify, SignJWT, type CryptoKey, type JSONWebKeySet, type JWTPayload } from 'jose';
import { anonymousCaller, type Caller } from './caller.ts';

/** Issuer of the only tokens a service believes. */
export const GATEWAY_ISSUER = 'ocop-gateway';

/** A request came without a token of the gateway that is good for this service. */
export class UntrustedTokenError extends Error {
  readonly code = 'UNTRUSTED_TOKEN';
  readonly retriable = false;
  override readonly name = 'UntrustedTokenError';
}

const known: ReadonlySet<unknown> = new Set(roles);
const isRole = (value: unknown): value is Role => known.has(value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Claims of a token → caller: unknown roles give nothing, a token without a person is nobody's. */
export const callerOf = (claims: JWTPayload): Caller => {
  if (claims['anonymous'] === true) return anonymousCaller;
  const person = text(claims['person']) ?? text(claims.sub);
  if (person === undefined) throw new UntrustedTokenError('the token names no person');
  const [name, agency, unit] = [text(claims['name']), text(claims['agency']), text(claims['unit'])];
  const held = Array.isArray(claims['roles']) ? claims['roles'].filter(isRole) : [];
  return { person, roles: held, anonymous: false, ...(name !== undefined && { name }), ...(agency !== undefined && { agency }), ...(unit !== undefined && { unit }) };
};

/** Signs the gateway's short-lived token for one caller and one service (EdDSA; lives a minute). */
export const signGatewayToken = (
  caller: Caller,
  { key, keyId, audience, seconds = 60, now = Date.now() }: { key: CryptoKey; keyId?: string; audience: string; seconds?: number; now?: number },
): Promise<string> => {
  const { person, anonymous, ...claims } = caller;
  const issuedAt = Math.floor(now / 1000);
  return new SignJWT(anonymous ? { anonymous } : claims)
    .setProtectedHeader({ alg: 'EdDSA', ...(keyId !== undefined && { kid: keyId }) })
    .setIssuer(GATEWAY_ISSUER).setAudience(audience).setSubject(person)
    .setIssuedAt(issuedAt).setExpirationTime(issuedAt + seconds)
    .sign(key);
};

export type TokenVerifier = (token: string) => Caller | Promise<Caller>;

/**
 * Checks the gateway's token for one service: EdDSA alone, issuer, audience, expiry (RFC 8725). A token seen before is not
 * verified again while it lives, since the gateway sends one token with many requests.
 */
export const gatewayTokenVerifier = (keys: JSONWebKeySet, audience: string, { now = Date.now, remembered = 1000 }: { now?: () => number; remembered?: number } = {}): TokenVerifier => {
  const keySet = createLocalJWKSet(keys);
  const seen = new Map<string, { caller: Caller; until: number }>();
  const verify = async (token: string): Promise<Caller> => {
    try {
      const { payload } = await jwtVerify(token, keySet, { algorithms: ['EdDSA'], issuer: GATEWAY_ISSUER, audience, requiredClaims: ['exp', 'sub'], currentDate: new Date(now()) });
      const caller = callerOf(payload);
      if (seen.size >= remembered) seen.delete(seen.keys().next().value!);
      seen.set(token, { caller, until: payload.exp! * 1000 });
      return caller;
    } catch (cause) {
      throw new UntrustedTokenError('the token is not one of the gateway for this service', { cause });
    }
  };
  return (token) => {
    const entry = seen.get(token);
    if (entry === undefined) return verify(token);
    if (entry.until > now()) return entry.caller;
    seen.delete(token);
    return verify(token);
  };
};
