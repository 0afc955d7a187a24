import { optionalText, readBaseConfig, type BaseConfig, type Environment } from '@ocop/service-kit';

export type PromotionConfig = BaseConfig & {
  /** The version of the administrative units without which promotion is not ready; any when absent. */
  readonly unitsVersion?: string;
};

export const readConfig = (env: Environment): PromotionConfig => {
  const unitsVersion = optionalText(env, 'OCOP_UNITS_VERSION');
  return { ...readBaseConfig(env, 'promotion'), ...(unitsVersion !== undefined && { unitsVersion }) };
};
