import type { Text } from '@ocop/domain-kit';
import type { Caller } from './caller.ts';
import type { Context } from './context.ts';

const reasons = {
  role: { vi: 'Vai trò của bạn không làm việc này.', en: 'Your role does not do this.' },
  state: { vi: 'Chưa đến hoặc đã qua bước này.', en: 'It is not the time for this step.' },
} as const satisfies Record<string, Text>;

export type Permissions<A extends string> = { readonly allowed: A[]; readonly refused: { readonly action: A; readonly reason: string }[] };

/** What the caller may do now with a thing in its state, and why not the rest; `mayCall` is the service's access table. */
export const permissionsBy = <M extends string>(mayCall: (caller: Caller, mutation: M) => boolean) => <A extends string>(
  { caller, language }: Pick<Context, 'caller' | 'language'>,
  mutations: Readonly<Record<A, M>>,
  now: readonly A[],
  besides: (action: A) => Text | undefined = () => undefined,
): Permissions<A> => {
  const why = (action: A): Text | undefined => (!mayCall(caller, mutations[action]) ? reasons.role : !now.includes(action) ? reasons.state : besides(action));
  const actions = Object.keys(mutations) as A[];
  return {
    allowed: actions.filter((action) => why(action) === undefined),
    refused: actions.flatMap((action) => { const reason = why(action); return reason === undefined ? [] : [{ action, reason: reason[language] }]; }),
  };
};
