import { readBaseConfig, type BaseConfig, type Environment } from '@ocop/service-kit';

export type PromotionConfig = BaseConfig;

/** Promotion needs no setting of its own. */
export const readConfig = (env: Environment): PromotionConfig => readBaseConfig(env, 'promotion');
