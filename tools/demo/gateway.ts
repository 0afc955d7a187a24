import { AFTER_HEADER, type Language } from '@ocop/service-kit/edge';
import type { TypedDocumentString } from './__generated__/graphql.ts';

/** The system does not answer, or answers with a fault instead of a refusal. */
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

export type Answer<Data> = { readonly data: Data; readonly behind: readonly unknown[] };
export type Send = <Data, Variables extends object>(operation: TypedDocumentString<Data, Variables>, variables: Variables, after: readonly string[], language?: Language) => Promise<Answer<Data>>;

type Body = { data?: unknown; errors?: { message: string; extensions?: { code?: unknown } }[]; extensions?: { behind?: unknown[] } };
const ANSWER_MS = 15_000;

const post = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, { ...init, method: 'POST', signal: AbortSignal.timeout(ANSWER_MS) });
  } catch (cause) {
    throw new GatewayError('NO_ANSWER', `Hệ thống chưa chạy tại ${url}: hãy chạy \`npm start\` trước. / The system is not running at ${url}: run \`npm start\` first (with the same PORT_OFFSET).`, true, { cause });
  }
};

/** Signs in with the demonstration grant: development only. */
export const signIn = async (issuer: string, account: string): Promise<string> => {
  const response = await post(`${issuer}/token`, { body: new URLSearchParams({ grant_type: 'urn:ocop:grant-type:demonstration', client_id: 'ocop-demonstration', account }) });
  const { access_token: token, error_description: reason } = (await response.json()) as { access_token?: string; error_description?: string };
  if (token === undefined) throw new GatewayError('SIGN_IN_FAILED', `${account}: ${reason ?? `status ${String(response.status)}`}`, false);
  return token;
};

/** Sends operations in the name of one account, or of nobody. */
export const sender = (url: string, bearer?: () => Promise<string>): Send => async <Data, Variables extends object>(operation: TypedDocumentString<Data, Variables>, variables: Variables, after: readonly string[], language: Language = 'vi') => {
  const token = await bearer?.();
  const response = await post(url, {
    headers: { 'content-type': 'application/json', 'accept-language': language, ...(token !== undefined && { authorization: `Bearer ${token}` }), ...(after.length > 0 && { [AFTER_HEADER]: after.join(',') }) },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  const { data, errors: [error] = [], extensions } = (await response.json()) as Body;
  if (error !== undefined) throw new GatewayError(typeof error.extensions?.code === 'string' ? error.extensions.code : 'INTERNAL', error.message, false);
  if (data === undefined || data === null) throw new GatewayError('NO_ANSWER', `status ${String(response.status)}`, true);
  return { data: data as Data, behind: extensions?.behind ?? [] };
};
