import type { ServiceName } from '@ocop/contracts';
import type { JSONWebKeySet } from 'jose';
import { ports } from './addresses.ts';
import { optionalText, requiredText, wholeNumber, type Environment } from './environment.ts';
import { readKeySet } from './key-set.ts';

/** What every service needs to run; a service's own config extends it. */
export type BaseConfig = {
  service: ServiceName;
  /** 0 takes any free port (tests). */
  port: number;
  namespace: string;
  mongodbUrl: string;
  kafkaBrokers: readonly string[];
  /** Public keys of the gateway: the only issuer a service believes. */
  gatewayKeys: JSONWebKeySet;
  production: boolean;
  logLevel: string;
};

/** Reads the settings that all services share; throws a ConfigError that names what is wrong. */
export const readBaseConfig = (env: Environment, service: ServiceName): BaseConfig => ({
  service,
  port: ports[service] + wholeNumber(env, 'PORT_OFFSET', 0),
  namespace: optionalText(env, 'OCOP_NAMESPACE') ?? 'ocop',
  mongodbUrl: requiredText(env, 'MONGODB_URL'),
  kafkaBrokers: requiredText(env, 'KAFKA_BROKERS').split(',').map((broker) => broker.trim()),
  gatewayKeys: readKeySet('OCOP_GATEWAY_JWKS', requiredText(env, 'OCOP_GATEWAY_JWKS')),
  production: env['NODE_ENV'] === 'production',
  logLevel: optionalText(env, 'OCOP_LOG_LEVEL') ?? 'info',
});
