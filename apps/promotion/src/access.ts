import type { Role } from '@ocop/contracts';
import type { Caller } from '@ocop/service-kit';
import type { Mutation } from './__generated__/resolvers.ts';

export type MutationName = Exclude<keyof Mutation, '__typename'>;

/** Who may call what; what nobody grants is refused. */
export const access = {
  registerSalesPoint: ['TRADE_OFFICER'],
  closeSalesPoint: ['TRADE_OFFICER'],
  publishListing: ['SALES_POINT_OPERATOR', 'TRADE_OFFICER'],
  withdrawListing: ['SALES_POINT_OPERATOR', 'TRADE_OFFICER'],
  issueStamps: ['TRADE_OFFICER', 'NTM_OFFICER'],
} as const satisfies Record<MutationName, readonly Role[]>;

export const mayCall = ({ roles }: Caller, mutation: MutationName): boolean => roles.some((role) => (access[mutation] as readonly Role[]).includes(role));
