import type { Role } from '@ocop/contracts';
import { defaultFieldResolver, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Caller } from './caller.ts';
import { ConfigError } from './environment.ts';
import type { Language } from './language.ts';

/** Which roles may call a mutation; one row for each, and nobody else may. */
export type AccessTable = Readonly<Record<string, readonly Role[]>>;

const messages = {
  UNAUTHENTICATED: { vi: 'Cần đăng nhập để thực hiện việc này.', en: 'Sign in to do this.' },
  FORBIDDEN: { vi: 'Bạn không có quyền thực hiện việc này.', en: 'You are not allowed to do this.' },
} as const;

type Asking = { readonly caller: Caller; readonly language: Language };

/** Throws UNAUTHENTICATED or FORBIDDEN unless the caller holds one of the roles. */
export const requireRole = ({ caller, language }: Asking, roles: readonly Role[]): void => {
  if (roles.some((role) => caller.roles.includes(role))) return;
  const code = caller.anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  throw new GraphQLError(messages[code][language], { extensions: { code } });
};

/** Puts the table in front of every mutation of a schema. A mutation without a row or a resolver, or a row without its mutation, is a ConfigError. */
export const guardMutations = (schema: GraphQLSchema, access: AccessTable): GraphQLSchema => {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  for (const name of Object.keys(access)) if (!Object.hasOwn(mutations, name)) throw new ConfigError(`access names ${name}, which is no mutation of the schema`);
  for (const [name, field] of Object.entries(mutations)) {
    const roles = Object.hasOwn(access, name) ? access[name] : undefined;
    if (roles === undefined) throw new ConfigError(`mutation ${name} has no row in the access table`);
    const { resolve } = field;
    if (resolve === undefined || resolve === defaultFieldResolver) throw new ConfigError(`mutation ${name} has no resolver`);
    field.resolve = (source, args, context: Asking, info) => {
      requireRole(context, roles);
      return resolve(source, args, context, info);
    };
  }
  return schema;
};
