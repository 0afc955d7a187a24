import { anonymousCaller, callerOf, type Caller } from '@ocop/service-kit/edge';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';

/** Signature algorithms that a caller's token may use: asymmetric ones alone (RFC 8725, 3.1). */
const ALGORITHMS = ['EdDSA', 'ES256', 'RS256', 'PS256'];
const REMEMBERED = 5000;

/** The caller's token is not good. */
export class BadTokenError extends Error {
  readonly code = 'UNAUTHENTICATED';
  override readonly name = 'BadTokenError';
}

/** The OpenID provider cannot be asked for its keys. */
export class IssuerUnreachableError extends Error {
  readonly code = 'ISSUER_UNREACHABLE';
  readonly retriable = true;
  override readonly name = 'IssuerUnreachableError';
}

export type SignIn = (authorization: string | undefined) => Caller | Promise<Caller>;

export type SignInOptions = { issuer?: string; issuerKeysUrl?: string; audience: string; now?: () => number };

const discoverKeysUrl = async (issuer: string): Promise<string> => {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5000) });
  if (!response.ok) throw new Error(`discovery answered ${String(response.status)}`);
  const document = (await response.json()) as { jwks_uri?: unknown; issuer?: unknown };
  if (typeof document.jwks_uri !== 'string' || document.issuer !== issuer) throw new Error('discovery names no keys or another issuer');
  return document.jwks_uri;
};

/**
 * Who calls, from `Authorization: Bearer`: the token's issuer, audience, expiry and algorithm are checked against the provider's keys, which
 * are asked for when first needed. No token: anonymous. Without an issuer no token can be checked, so none is believed and everybody is anonymous.
 */
export const signIn = ({ issuer, issuerKeysUrl, audience, now = Date.now }: SignInOptions): SignIn => {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const known = new Map<string, { caller: Caller; until: number }>();

  const keysOf = (from: string): Promise<JWTVerifyGetKey> => {
    keys ??= (async () => createRemoteJWKSet(new URL(issuerKeysUrl ?? (await discoverKeysUrl(from))), { timeoutDuration: 5000 }))();
    keys.catch(() => { keys = undefined; });
    return keys;
  };

  const verify = async (from: string, token: string): Promise<Caller> => {
    const keySet = await keysOf(from).catch((cause: unknown) => { throw new IssuerUnreachableError('the sign-in does not answer', { cause }); });
    try {
      const { payload } = await jwtVerify(token, keySet, { issuer: from, audience, algorithms: ALGORITHMS, requiredClaims: ['exp'], currentDate: new Date(now()) });
      const caller = callerOf({ ...payload, anonymous: false });
      if (known.size >= REMEMBERED) known.delete(known.keys().next().value!);
      known.set(token, { caller, until: payload.exp! * 1000 });
      return caller;
    } catch (cause) {
      if (cause instanceof errors.JWKSTimeout || !(cause instanceof errors.JOSEError) && cause instanceof TypeError) throw new IssuerUnreachableError('the sign-in does not answer', { cause });
      throw new BadTokenError('the token is not good', { cause });
    }
  };

  return (authorization) => {
    if (authorization === undefined || issuer === undefined) return anonymousCaller;
    const [, token] = /^bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization) ?? [];
    if (token === undefined) throw new BadTokenError('Authorization is not "Bearer <JWT>"');
    const entry = known.get(token);
    if (entry !== undefined && entry.until > now()) return entry.caller;
    known.delete(token);
    return verify(issuer, token);
  };
};
