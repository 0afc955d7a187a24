import { randomBytes } from 'node:crypto';
import { trace } from '@opentelemetry/api';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import type { Language } from './language.ts';
import type { Log } from './log.ts';

const messages = {
  UNAVAILABLE: { vi: 'Hệ thống tạm thời chưa trả lời được phần này. Vui lòng thử lại sau.', en: 'The system cannot answer this part at the moment. Please try again later.' },
  INTERNAL: { vi: 'Đã xảy ra lỗi trong hệ thống.', en: 'Something went wrong inside the system.' },
} as const;

/** Errors of the MongoDB driver that mean "not now" rather than "wrong". */
const driverFault = /^Mongo(ServerSelection|Network|NetworkTimeout|NotConnected|WaitQueueTimeout|PoolCleared|TopologyClosed|ClientClosed|OperationTimeout)Error$|^MongooseServerSelectionError$/;

/** The world failed (style: a class ending in Error with `code` and `retriable`), as told from a bug. */
const isFault = (error: Error): boolean => ('retriable' in error && typeof error.retriable === 'boolean') || driverFault.test(error.name);

const innermost = (error: GraphQLError): Error => {
  let inner: Error = error;
  while (inner instanceof GraphQLError && inner.originalError instanceof Error) inner = inner.originalError;
  return inner;
};

/** Trace id of the request: of the active span, else of the incoming `traceparent`, else a new one. */
export const traceIdOf = (traceparent: string | undefined): string =>
  trace.getActiveSpan()?.spanContext().traceId ?? traceparent?.split('-')[1] ?? randomBytes(16).toString('hex');

/** What a client may see of an error: refusals of the request as they are; faults and bugs as a neutral sentence with the trace id, logged once here. */
export const maskError = (error: GraphQLError, { language, traceparent, log }: { language: Language; traceparent?: string; log: Log }): GraphQLError => {
  const inner = innermost(error);
  if (inner instanceof GraphQLError) return error;
  const traceId = traceIdOf(traceparent);
  const fault = isFault(inner);
  log.error({ err: inner, traceId, path: error.path?.join('.') }, fault ? 'a fault while answering' : 'a bug while answering');
  const code = fault ? 'UNAVAILABLE' : 'INTERNAL';
  return new GraphQLError(messages[code][language], {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.path && { path: error.path }),
    extensions: { code, traceId, ...(fault && { retriable: !('retriable' in inner) || inner.retriable === true }) },
  });
};

/** Masks what resolvers threw. What fails before execution is masked by yoga itself. */
export const maskErrors = (): Plugin<Context> => ({
  onExecute: ({ args }) => {
    const context = args.contextValue;
    return {
      onExecuteDone: ({ result, setResult }) => {
        const { errors } = result as ExecutionResult;
        if (errors !== undefined) setResult({ ...result, errors: errors.map((error) => maskError(error, context)) });
      },
    };
  },
});
