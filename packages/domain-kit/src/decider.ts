import type { Rejection } from './rejection.ts';

/**
 * An aggregate's rules as pure functions: `decide` answers a command with facts or a rejection, `evolve` folds facts into state.
 * Neither uses a clock, randomness or I/O; `evolve` never refuses, for facts have happened.
 */
export type Decider<C, S, E, R extends Rejection = never> = {
  initial: S;
  decide: (command: C, state: S) => readonly E[] | R;
  evolve: (state: S, event: E) => S;
};
