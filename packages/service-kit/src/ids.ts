import { isUuid } from '@ocop/domain-kit';
import { GraphQLError } from 'graphql';

/** A client sent something that cannot mean anything: a fault of the request, not a rule that said no. */
export const badInput = (message: string, path: readonly string[] = []): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(path.length > 0 && { argument: path.join('.') }) } });

/** The id as a lower-case UUID, or BAD_USER_INPUT: no other value reaches a filter. */
export const parseId = (value: unknown, ...path: readonly string[]): string => {
  const text = typeof value === 'string' ? value.toLowerCase() : value;
  if (!isUuid(text)) throw badInput('Mã định danh không hợp lệ (UUID). / Not a valid id (UUID).', path);
  return text;
};

/** The id as a lower-case UUID, or undefined: for look-ups where an id that cannot exist is simply not found. */
export const idOrNothing = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.toLowerCase() : value;
  return isUuid(text) ? text : undefined;
};
