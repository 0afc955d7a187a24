import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import { operationKind } from './operation-kind.ts';

/** Header with the `after` of a payload: wait for its effects before a query is answered. */
export const AFTER_HEADER = 'x-ocop-after';

/** Before a query with the header, waits until this service's views hold what it names; what is missing then is told in `extensions.behind`. */
export const readYourWrite = (longestWaitMs = 2000): Plugin<Context> => ({
  onExecute: async ({ args }) => {
    const context = args.contextValue;
    const token = context.request.headers.get(AFTER_HEADER);
    if (token === null || token === '' || operationKind(args) !== 'query') return undefined;
    const behind = await context.eventing.waitFor(token, longestWaitMs);
    if (behind.length === 0) return undefined;
    return {
      onExecuteDone: ({ result, setResult }) => {
        if (!(Symbol.asyncIterator in result)) setResult({ ...result, extensions: { ...result.extensions, behind } });
      },
    };
  },
});
