import { gatewayClient, requestId, type GraphQLClient } from '@ocop/testing';

export type UserError = { readonly code: string; readonly message: string; readonly path: readonly string[] | null };
export type Performed = { readonly [field: string]: unknown; readonly after: string; readonly userErrors: readonly UserError[] };

const clients = new Map<string, GraphQLClient>();

/** A demonstration account of the running system by its login; without one, somebody who is not signed in. */
export const as = (login?: string): GraphQLClient => {
  const known = clients.get(login ?? '');
  if (known) return known;
  const made = gatewayClient(login === undefined ? {} : { account: login });
  clients.set(login ?? '', made);
  return made;
};

const inputOf = (mutation: string): string => `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;

/** Text of a mutation in the form that all have: one input, a payload with `after` and `userErrors`. */
export const mutationText = (mutation: string, selection = '', errors = 'userErrors { code message path }'): string =>
  `mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { ${selection} after ${errors} } }`;

/** Sends a mutation and gives its payload, refused or not. */
export const perform = async (login: string, mutation: string, input: object, selection = ''): Promise<Performed> =>
  (await as(login).ask<Record<string, Performed>>(mutationText(mutation, selection), { input: { requestId: requestId(), ...input } }))[mutation]!;

/** Sends a mutation that must be accepted. */
export const done = async (login: string, mutation: string, input: object, selection = ''): Promise<Performed> => {
  const payload = await perform(login, mutation, input, selection);
  if (payload.userErrors.length > 0) throw new Error(`${mutation} was refused: ${payload.userErrors.map(({ code, message }) => `${code} ${message}`).join('; ')}`);
  return payload;
};

export const codesOf = ({ userErrors }: Performed): string[] => userErrors.map(({ code }) => code);
