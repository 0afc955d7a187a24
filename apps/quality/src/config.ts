import { readBaseConfig, type BaseConfig, type Environment } from '@ocop/service-kit';

export type QualityConfig = BaseConfig;

/** Quality needs no setting of its own. */
export const readConfig = (env: Environment): QualityConfig => readBaseConfig(env, 'quality');
