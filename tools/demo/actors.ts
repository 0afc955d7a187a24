import { uuidV7 } from '@ocop/domain-kit';
import type { Language } from '@ocop/service-kit/edge';
import { findAccount, type DemonstrationAccount } from '../oidc/accounts.ts';
import { SettledDocument, type TypedDocumentString } from './__generated__/graphql.ts';
import { GatewayError, sender, signIn, type Answer } from './gateway.ts';
import { until } from './waiting.ts';

/** A rule said no: the story ends with what the system answered. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Payload = { readonly after: string; readonly userErrors: readonly { readonly code: string; readonly message: string }[] };
type PayloadOf<Data> = Extract<Data[keyof Data], Payload>;

export type Actor = {
  readonly account: DemonstrationAccount | undefined;
  /** Carries out one mutation; a refusal is thrown. */
  readonly perform: <Data, Input extends { requestId: string }>(operation: TypedDocumentString<Data, { input: Input }>, input: Omit<Input, 'requestId'>) => Promise<PayloadOf<Data>>;
  /** Asks a question; the answer shows everything written before. */
  readonly ask: <Data, Variables extends object>(operation: TypedDocumentString<Data, Variables>, variables: Variables, language?: Language) => Promise<Data>;
};

export type Actors = {
  /** A demonstration account by its login; without one, anybody in the street. */
  readonly as: (login?: string) => Actor;
  readonly personOf: (login: string) => string;
  /** Waits until all services have seen what was written so far: before somebody acts at another service. */
  readonly settled: () => Promise<void>;
};

const NEWEST = 20;

export const createActors = ({ url, issuer }: { url: string; issuer: string }): Actors => {
  const known = new Map<string, Actor>();
  let written: string[] = [];

  const accountOf = (login: string): DemonstrationAccount => {
    const account = findAccount(login);
    if (account === undefined) throw new RangeError(`there is no demonstration account "${login}"`);
    return account;
  };

  const actor = (login: string | undefined): Actor => {
    let bearer: Promise<string> | undefined;
    const send = sender(url, login === undefined ? undefined : () => (bearer ??= signIn(issuer, login)));
    return {
      account: login === undefined ? undefined : accountOf(login),
      ask: async (operation, variables, language) => (await send(operation, variables, written, language)).data,
      perform: async <Data, Input extends { requestId: string }>(operation: TypedDocumentString<Data, { input: Input }>, input: Omit<Input, 'requestId'>) => {
        const { data } = await send(operation, { input: { ...input, requestId: uuidV7() } as Input }, []);
        const [payload] = Object.values(data as Record<string, PayloadOf<Data>>);
        if (payload === undefined) throw new GatewayError('NO_ANSWER', 'an answer without a payload', true);
        const [refusal, ...more] = payload.userErrors;
        if (refusal !== undefined) throw new RefusedError(refusal.code, [refusal, ...more].map(({ message }) => message).join(' '));
        if (payload.after !== '') written = [...written, payload.after].slice(-NEWEST);
        return payload;
      },
    };
  };

  const nobody = sender(url);
  return {
    as: (login) => {
      const found = known.get(login ?? '');
      if (found) return found;
      const made = actor(login);
      known.set(login ?? '', made);
      return made;
    },
    personOf: (login) => accountOf(login).person,
    settled: async () => {
      await until('mọi dịch vụ đã thấy các bước trước / every service has seen the steps before', async (): Promise<Answer<unknown> | undefined> => {
        const answer = await nobody(SettledDocument, {}, written);
        return answer.behind.length === 0 ? answer : undefined;
      });
    },
  };
};
