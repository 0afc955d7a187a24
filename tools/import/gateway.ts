import { setTimeout as pause } from 'node:timers/promises';
import { AFTER_HEADER, type Language } from '@ocop/service-kit/edge';
import type { TypedDocumentString } from './__generated__/graphql.ts';
import { SignInError, type AccessToken } from './access-token.ts';

/** The gateway cannot be reached, or refuses for good. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: string;
  readonly retriable: boolean;
  constructor(code: string, message: string, retriable: boolean, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.retriable = retriable;
  }
}

export type Answer<T> = { readonly data: T; readonly behind: number };
/** Sends one operation, again and again while parts of the system are down. */
export type Send = <Data, Variables extends object>(operation: TypedDocumentString<Data, Variables>, variables: Variables, after?: string) => Promise<Answer<Data>>;

export type GatewayOptions = {
  readonly url: string;
  readonly token: AccessToken;
  readonly language: Language;
  /** How long to go on trying when nothing succeeds any more. */
  readonly patienceMs?: number;
  /** Once for each time that nothing goes on. */
  readonly onWaiting?: (reason: string) => void;
};

const ANSWER_MS = 30_000;
const LONGEST_PAUSE_MS = 3000;
/** What looks like a bug may be a process or its store going down, for so long. */
const PATIENCE_WITH_BUGS_MS = 60_000;
const FINAL = new Set(['BAD_USER_INPUT', 'FORBIDDEN', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_REQUEST', 'PERSISTED_QUERY_ONLY']);

type Body = { data?: unknown; errors?: { message: string; extensions?: { code?: unknown } }[]; extensions?: { behind?: unknown[] } };

const readBody = async (response: Response): Promise<Body> => {
  try {
    return (await response.json()) as Body;
  } catch (cause) {
    throw new GatewayError('NO_ANSWER', `the gateway answered with status ${String(response.status)} and no JSON`, true, { cause });
  }
};

/** A client of the gateway that outlives restarts of its parts. Everything it sends may be sent twice. */
export const gatewayClient = ({ url, token, language, patienceMs = 180_000, onWaiting = () => undefined }: GatewayOptions): Send => {
  let lastSuccess = Date.now();
  let waiting = false;

  const post = async (query: string, variables: object, after: string | undefined): Promise<Body> => {
    const ask = async (renew: boolean): Promise<Response> => {
      const authorization = `Bearer ${await token(renew)}`;
      try {
        return await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization, 'accept-language': language, ...(after !== undefined && after !== '' && { [AFTER_HEADER]: after }) },
          body: JSON.stringify({ query, variables }),
          signal: AbortSignal.timeout(ANSWER_MS),
        });
      } catch (cause) {
        throw new GatewayError('NO_ANSWER', `the gateway at ${url} does not answer`, true, { cause });
      }
    };
    const first = await ask(false);
    const response = first.status === 401 ? await ask(true) : first;
    const body = await readBody(response);
    if (response.status === 401) throw new GatewayError('UNAUTHENTICATED', 'the gateway does not believe the import\'s account', false);
    return body;
  };

  const once = async <Data, Variables extends object>(operation: TypedDocumentString<Data, Variables>, variables: Variables, after: string | undefined): Promise<Answer<Data>> => {
    const { data, errors = [], extensions } = await post(operation.toString(), variables, after);
    const [error] = errors;
    if (error !== undefined) {
      const code = typeof error.extensions?.code === 'string' ? error.extensions.code : 'INTERNAL';
      throw new GatewayError(code, `${error.message} (${code})`, !FINAL.has(code));
    }
    if (data === undefined || data === null) throw new GatewayError('NO_ANSWER', 'an answer without data', true);
    return { data: data as Data, behind: extensions?.behind?.length ?? 0 };
  };

  return async <Data, Variables extends object>(operation: TypedDocumentString<Data, Variables>, variables: Variables, after?: string) => {
    for (let turn = 0; ; turn += 1) {
      try {
        const answer = await once(operation, variables, after);
        lastSuccess = Date.now();
        waiting = false;
        return answer;
      } catch (error) {
        if (!(error instanceof GatewayError || error instanceof SignInError) || !error.retriable) throw error;
        const patience = error.code === 'INTERNAL' ? Math.min(patienceMs, PATIENCE_WITH_BUGS_MS) : patienceMs;
        if (Date.now() - lastSuccess > patience) throw error;
        if (turn === 1 && !waiting) {
          waiting = true;
          onWaiting(error.message);
        }
        await pause(Math.min(200 * 2 ** turn, LONGEST_PAUSE_MS));
      }
    }
  };
};

/** Whether the gateway is there at all; asked for a few seconds, since it may be starting. */
export const gatewayIsUp = async (url: string, withinMs = 3000): Promise<boolean> => {
  for (const end = Date.now() + withinMs; ;) {
    try {
      if ((await fetch(new URL('/health/live', url), { signal: AbortSignal.timeout(2000) })).ok) return true;
    } catch { /* asked again below */ }
    if (Date.now() > end) return false;
    await pause(250);
  }
};
