import type { ServiceName } from '@ocop/contracts';
import type { BaseConfig } from '@ocop/service-kit';
import type { Namespace } from './namespace.ts';
import type { TestKeys } from './service-client.ts';

/** Settings of a service under test: a free port, its own namespace, quiet. */
export const baseConfig = (space: Namespace, service: ServiceName, keys: TestKeys): BaseConfig => ({
  service,
  port: 0,
  namespace: space.name,
  mongodbUrl: space.mongodbUrl,
  kafkaBrokers: space.kafkaBrokers,
  gatewayKeys: keys.public,
  production: false,
  logLevel: process.env['OCOP_LOG_LEVEL'] ?? 'error',
});
