import { readBaseConfig, type BaseConfig, type Environment } from '@ocop/service-kit';

export type RegistryConfig = BaseConfig;

/** Reads the settings of registry. */
export const readConfig = (env: Environment): RegistryConfig => readBaseConfig(env, 'registry');
