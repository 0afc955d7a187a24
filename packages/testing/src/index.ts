export { baseConfig } from './base-config.ts';
export { aCaller, builder, requestId } from './builder.ts';
export { caughtUp, until } from './caught-up.ts';
export { databaseAccess } from './database-access.ts';
export { gatewayClient } from './gateway-client.ts';
export { graphqlClient, type GraphQLAnswer, type GraphQLClient, type Operation, type SendOptions } from './graphql-client.ts';
export { namespace, type Namespace } from './namespace.ts';
export { serviceClient, testKeys, type TestKeys } from './service-client.ts';
export { testStack, type TestStack } from './stack.ts';
