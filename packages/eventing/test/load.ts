import { isRejected, uuidV5 } from '@ocop/domain-kit';
import type { Eventing } from '../src/index.ts';
import { accept, ideas, propose, rename, type IdeaCommand } from './idea.ts';

export const AGGREGATES = 12;
const idOf = (seed: number, aggregate: number): string => uuidV5(`aggregate/${String(seed)}/${String(aggregate)}`);
const requestOf = (seed: number, aggregate: number, step: number): string => uuidV5(`request/${String(seed)}/${String(aggregate)}/${String(step)}`);

/** The commands of a seed: the same ids each time, so that a client may send all of them again. */
const stepsOf = (seed: number, aggregate: number, rounds: number): IdeaCommand[] => [
  propose(requestOf(seed, aggregate, 0), `Ý tưởng ${String(aggregate)}`),
  ...Array.from({ length: rounds }, (_, step) => rename(requestOf(seed, aggregate, step + 1), `Ý tưởng ${String(aggregate)}.${String(step)}`)),
  accept(requestOf(seed, aggregate, rounds + 1)),
];

/** Sends all commands of a seed, aggregates side by side, and tells of each answer. A fault of the world is tried again. */
export const load = async (eventing: Pick<Eventing, 'handle'>, seed: number, acknowledged: (request: { id: string; requestId: string }) => void, rounds = 4): Promise<void> => {
  await Promise.all(Array.from({ length: AGGREGATES }, async (_, aggregate) => {
    const id = idOf(seed, aggregate);
    for (const command of stepsOf(seed, aggregate, rounds)) {
      for (;;) {
        try {
          const outcome = await eventing.handle(ideas, id, command);
          if (isRejected(outcome)) throw new Error(`${command.type} was refused: ${outcome.rejected}`);
          acknowledged({ id, requestId: command.requestId });
          break;
        } catch (error) {
          if (!(error instanceof Error) || !error.name.startsWith('Mongo')) throw error;
          await new Promise((resolve) => { setTimeout(resolve, 200); });
        }
      }
    }
  }));
};
