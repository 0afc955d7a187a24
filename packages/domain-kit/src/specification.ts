import type { Decider } from './decider.ts';
import { isRejected, type Rejection } from './rejection.ts';

/** Given / when / then for a decider: facts that happened, a command, and what must follow. Uses Jest's `expect`. */
export const specification = <C, S, E, R extends Rejection>({ initial, decide, evolve }: Decider<C, S, E, R>) => ({
  given: (...history: readonly E[]) => ({
    when: (...commands: readonly [...C[], C]) => {
      let state = history.reduce(evolve, initial);
      let outcome: readonly E[] | R = [];
      for (const command of commands) {
        outcome = decide(command, state);
        if (isRejected(outcome)) break;
        state = outcome.reduce(evolve, state);
      }
      return {
        outcome,
        state,
        /** The last command led to exactly these facts (matched as subsets when given as partial objects). */
        then: (...expected: readonly Partial<E>[]) => {
          expect(outcome).toMatchObject(expected);
          expect(outcome).toHaveLength(expected.length);
        },
        thenNothing: () => { expect(outcome).toEqual([]); },
        thenRejected: (code: R['rejected']) => { expect(outcome).toMatchObject({ rejected: code }); },
        thenState: (expected: unknown) => { expect(state).toMatchObject(expected as object); },
      };
    },
  }),
});
