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
  /** Commands that were accepted so far. */
  readonly count: () => number;
  readonly payloads: () => readonly Performed[];
  /** Ends after the command under way. */
  readonly stop: () => Promise<void>;
};

/** Somebody who sends one command after the other, about ten a second, whatever happens to the system. */
export const load = (login: string, mutation: string, inputOf: (serial: number) => object, selection = ''): Load => {
  const payloads: Performed[] = [];
  const state: { stopped: boolean } = { stopped: false };
  const work = (async () => {
    for (let serial = 0; !state.stopped; serial += 1) {
      payloads.push(await accepted(login, mutation, inputOf(serial), selection));
      await pause(PACE_MS);
    }
  })();
  work.catch(() => undefined);
  return {
    count: () => payloads.length,
    payloads: () => payloads,
    stop: async () => {
      state.stopped = true;
      await work;
    },
  };
};
