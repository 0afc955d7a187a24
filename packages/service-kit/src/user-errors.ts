import type { Rejection, Text } from '@ocop/domain-kit';
import type { Language } from './language.ts';

type Details = Readonly<Record<string, unknown>>;

/** What to say for each refusal, in both languages; a function where the message names values. */
export type Messages<Code extends string> = { readonly [C in Code]: Text | ((details: Details) => Text) };

export type UserError<Code extends string> = { code: Code; message: string; path: string[] | null };

/** Refusals any command can meet. */
export type CommonCode = 'REQUEST_ID_REUSED';
const common: Messages<CommonCode> = {
  REQUEST_ID_REUSED: { vi: 'Mã yêu cầu này đã được dùng cho nội dung khác.', en: 'This request id was used before with other content.' },
};

/** A rejection as the list of user errors that a payload carries. */
export const userErrors = <Code extends string>(rejection: Rejection<Code>, messages: Messages<Exclude<Code, CommonCode>>, language: Language): UserError<Code>[] => {
  const known: Readonly<Record<string, Text | ((details: Details) => Text) | undefined>> = { ...common, ...messages };
  const message = known[rejection.rejected];
  if (message === undefined) throw new Error(`no message for the rejection ${rejection.rejected}`);
  const text = typeof message === 'function' ? message(rejection.details ?? {}) : message;
  return [{ code: rejection.rejected, message: text[language], path: rejection.path === undefined ? null : [...rejection.path] }];
};
