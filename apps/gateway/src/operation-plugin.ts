import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { metrics } from '@opentelemetry/api';
import { maskError, type Log } from '@ocop/service-kit/edge';
import type { GraphQLError } from 'graphql';
import type { Behind, OperationContext } from './operation.ts';

const distinct = (behind: readonly Behind[]): Behind[] => [...new Map(behind.map((entry) => [JSON.stringify(entry), entry])).values()];

/** After an operation: sub-requests counted, `behind` of all services merged, faults and bugs of the gateway itself masked. */
export const operationPlugin = (log: Log): GatewayPlugin<Record<string, unknown>, OperationContext> => {
  const subrequests = metrics.getMeter('ocop.gateway').createHistogram('ocop.gateway.subrequests', { description: 'Requests to services for one operation', advice: { explicitBucketBoundaries: [0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20] } });
  return {
    onParams: ({ params, setParams }) => {
      // Nothing a client puts into `extensions` goes any further.
      if (params.extensions !== undefined) setParams({ ...params, extensions: {} });
    },
    onExecute: ({ args }) => {
      const { operation } = args.contextValue;
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (Symbol.asyncIterator in result) return;
          subrequests.record(Object.values(operation.subrequests).reduce((sum, count) => sum + count, 0));
          const extensions = {
            ...(operation.behind.length > 0 && { behind: distinct(operation.behind) }),
            ...(operation.debug && { subrequests: operation.subrequests }),
          };
          const errors = result.errors?.map((error: GraphQLError) => maskError(error, { language: operation.language, log, traceparent: operation.passedOn['traceparent'] ?? '' }));
          if (errors !== undefined || Object.keys(extensions).length > 0) setResult({ ...result, ...(errors && { data: result.data ?? null, errors }), ...(Object.keys(extensions).length > 0 && { extensions: { ...result.extensions, ...extensions } }) });
        },
      };
    },
  };
};
