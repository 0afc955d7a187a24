import { isRejected, type Rejection } from '@ocop/domain-kit';

/** An outcome without refusals that this command cannot meet; if one comes all the same, it is a bug. */
export const ruledOut = <O, const C extends string>(outcome: O, ...codes: readonly C[]): Exclude<O, Rejection<C>> => {
  if (isRejected(outcome) && (codes as readonly string[]).includes(outcome.rejected)) throw new Error(`${outcome.rejected} was ruled out`);
  return outcome as Exclude<O, Rejection<C>>;
};
