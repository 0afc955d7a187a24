// What the gateway, tools and tests need of the kit without MongoDB and Kafka behind it.
export { graphqlUrl, ports } from './addresses.ts';
export { anonymousCaller, type Caller } from './caller.ts';
export { readKeySet } from './key-set.ts';
export { ConfigError, optionalText, requiredText, wholeNumber, type Environment } from './environment.ts';
export { closeServer, listen } from './listen.ts';
export { maskError, traceIdOf } from './errors.ts';
export { callerOf, GATEWAY_ISSUER, gatewayTokenVerifier, signGatewayToken, UntrustedTokenError } from './gateway-token.ts';
export { languageOf, type Language } from './language.ts';
export { createLog, type Log } from './log.ts';
export { measureOperations, prometheusHandler } from './metrics.ts';
export { AFTER_HEADER } from './read-your-write.ts';
export { run, type Runnable } from './run.ts';
export { sharedSdl, subgraphSchema, type Slice } from './subgraph.ts';
