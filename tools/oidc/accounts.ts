import { readFileSync } from 'node:fs';
import { roles as knownRoles, type Role } from '@ocop/contracts';

/** A person of the demonstration: invented, one for each role. `person` is the opaque id that events carry. */
export type DemonstrationAccount = {
  readonly login: string;
  readonly person: string;
  readonly name: string;
  readonly nameEn: string;
  readonly roles: readonly Role[];
  readonly agency?: string;
  readonly unit?: string;
};

const text = (row: Record<string, unknown>, field: string): string => {
  const value = row[field];
  if (typeof value !== 'string' || value === '') throw new TypeError(`accounts.json: "${field}" is missing in ${JSON.stringify(row)}`);
  return value;
};

const isRole = (value: unknown): value is Role => (knownRoles as readonly unknown[]).includes(value);

const parseAccount = (value: unknown): DemonstrationAccount => {
  const row = value as Record<string, unknown>;
  const roles: unknown = row['roles'];
  if (!Array.isArray(roles) || !roles.every(isRole)) throw new TypeError(`accounts.json: unknown role in ${JSON.stringify(row)}`);
  return {
    login: text(row, 'login'), person: text(row, 'person'), name: text(row, 'name'), nameEn: text(row, 'nameEn'), roles,
    ...(row['agency'] === undefined ? {} : { agency: text(row, 'agency') }),
    ...(row['unit'] === undefined ? {} : { unit: text(row, 'unit') }),
  };
};

const rows: unknown = JSON.parse(readFileSync(new URL('accounts.json', import.meta.url), 'utf8'));

export const accounts: readonly DemonstrationAccount[] = (rows as unknown[]).map(parseAccount);

/** By login or by person id. */
export const findAccount = (name: string): DemonstrationAccount | undefined => accounts.find(({ login, person }) => login === name || person === name);

/** What access and identity tokens say of a person. */
export const claimsOf = ({ person, name, roles, agency, unit }: DemonstrationAccount) => ({
  person, name, roles: [...roles], ...(agency === undefined ? {} : { agency }), ...(unit === undefined ? {} : { unit }),
});
