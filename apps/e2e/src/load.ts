import { setTimeout as pause } from 'node:timers/promises';
import { requestId, until } from '@ocop/testing';
import { as, mutationText, type Performed } from './people.ts';

const PACE_MS = 100;
const REFUSED = new Set(['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED', 'GRAPHQL_VALIDATION_FAILED']);

/** Sends one command, again with the same request while parts of the system are down, until it is accepted. */
const accepted = (login: string, mutation: string, input: object, selection: string): Promise<Performed> => {
  const variables = { input: { requestId: requestId(), ...input } };
  return until(`${mutation} is accepted`, async () => {
    const { data, errors } = await as(login).send<Record<string, Performed>>(mutationText(mutation, selection), variables).catch(() => ({ data: null, errors: [] as { message: string; extensions?: Record<string, unknown> }[] }));
    const code = errors?.[0]?.extensions?.['code'];
    if (REFUSED.has(String(code))) throw new Error(`${mutation}: ${errors![0]!.message}`);
    const payload = data?.[mutation];
    if (payload === undefined || errors !== undefined) { await pause(PACE_MS); return undefined; }
    if (payload.userErrors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(payload.userErrors)}`);
    return payload;
  }, 120_000);
};

export type Load = {
  /** Commands that were accepted so far; fails with what made one fail. */
  readonly count: () => number;
  readonly payloads: () => readonly Performed[];
  /** Sends so many commands at once, beside the steady ones: some are always under way when a part dies. */
  readonly burst: (size: number) => void;
  /** Ends after the commands under way; fails with what made one fail. */
  readonly stop: () => Promise<void>;
};

/** Somebody who sends one command after the other, about ten a second, whatever happens to the system. */
export const load = (login: string, mutation: string, inputOf: (serial: number) => object, selection = ''): Load => {
  const payloads: Performed[] = [];
  const state: { stopped: boolean; serial: number; failure?: Error } = { stopped: false, serial: 0 };
  const send = async (): Promise<void> => {
    state.serial += 1;
    payloads.push(await accepted(login, mutation, inputOf(state.serial), selection));
  };
  const steady = async (): Promise<void> => {
    while (!state.stopped) {
      await send();
      await pause(PACE_MS);
    }
  };
  const work: Promise<void>[] = [];
  const begin = (task: Promise<void>): void => {
    task.catch((error: unknown) => { state.failure ??= error as Error; });
    work.push(task);
  };
  begin(steady());
  return {
    count: () => {
      if (state.failure) throw state.failure;
      return payloads.length;
    },
    payloads: () => payloads,
    burst: (size) => { for (let at = 0; at < size; at += 1) begin(send()); },
    stop: async () => {
      state.stopped = true;
      await Promise.all(work);
    },
  };
};
