import { getOperationAST, type ExecutionArgs } from 'graphql';

/** Query, mutation or subscription: of the operation that is about to be executed. */
export const operationKind = ({ document, operationName }: Pick<ExecutionArgs, 'document' | 'operationName'>): 'query' | 'mutation' | 'subscription' | 'unknown' =>
  getOperationAST(document, operationName)?.operation ?? 'unknown';
