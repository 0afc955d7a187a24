import type { Settings } from './settings.ts';

/** The sign-in does not give a token: `retriable` when it did not answer. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly code = 'SIGN_IN_FAILED';
  readonly retriable: boolean;
  constructor(message: string, retriable: boolean, options?: ErrorOptions) {
    super(message, options);
    this.retriable = retriable;
  }
}

/** Gives the token to use now. `renew`: the one in use was refused. */
export type AccessToken = (renew?: boolean) => Promise<string>;

const EARLY_MS = 30_000;
const PATIENCE_MS = 10_000;

type Granted = { readonly access_token?: unknown; readonly expires_in?: unknown; readonly error?: unknown };

const fetchJson = async (url: string, init: RequestInit = {}): Promise<{ ok: boolean; body: unknown }> => {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status >= 500) throw new Error(`status ${String(response.status)}`);
    return { ok: response.ok, body: await response.json() };
  } catch (cause) {
    throw new SignInError(`the sign-in at ${url} does not answer`, true, { cause });
  }
};

/** A token of the import's own service account (OAuth 2.0 client credentials), renewed before it ends. */
export const accessToken = (access: Settings['access']): AccessToken => {
  if ('token' in access) return () => Promise.resolve(access.token);
  const { issuer, clientId, clientSecret } = access;
  let held: Promise<{ token: string; until: number }> | undefined;

  const grant = async (): Promise<{ token: string; until: number }> => {
    const { body: discovery } = await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    const endpoint = (discovery as { token_endpoint?: unknown }).token_endpoint;
    if (typeof endpoint !== 'string') throw new SignInError(`${issuer} names no token endpoint`, false);
    const { ok, body } = await fetchJson(endpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'ocop' }),
    });
    const { access_token: token, expires_in: seconds, error } = body as Granted;
    if (!ok || typeof token !== 'string') throw new SignInError(`the sign-in refuses the account ${clientId}: ${String(error)}`, false);
    return { token, until: Date.now() + (typeof seconds === 'number' ? seconds * 1000 : 60_000) - EARLY_MS };
  };

  const fresh = (): Promise<{ token: string; until: number }> => {
    held = grant();
    held.catch(() => { held = undefined; });
    return held;
  };

  return async (renew = false) => {
    const current = await held;
    return (current === undefined || renew || current.until < Date.now() ? await fresh() : current).token;
  };
};
