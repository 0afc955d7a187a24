import { readFileSync } from 'node:fs';

export type Account = { readonly login: string; readonly person: string; readonly roles: readonly string[]; readonly unit?: string };

const rows = JSON.parse(readFileSync(new URL('../../../tools/oidc/accounts.json', import.meta.url), 'utf8')) as readonly Account[];

/** The demonstration accounts of the sign-in, by login. */
export const accounts: Readonly<Record<string, Account>> = Object.fromEntries(rows.map((account) => [account.login, account]));
