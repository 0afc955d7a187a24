import { GraphQLError, Kind } from 'graphql';

/** What a client sees of an error outside of execution: a variable that its type does not take is the caller's fault and has a code; anything else says nothing of the inside. */
export const refusedVariable = (error: unknown, message: string): Error => {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions: { code: 'INTERNAL' } });
  const { nodes, extensions } = error;
  return nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION && extensions['code'] === undefined ? new GraphQLError(error.message, { nodes, extensions: { code: 'BAD_USER_INPUT' } }) : error;
};
