import { optionalText, readBaseConfig, type BaseConfig, type Environment } from '@ocop/service-kit';

export type QualityConfig = BaseConfig & {
  /** The version of the limits without which quality is not ready; any when absent. */
  readonly limitsVersion?: string;
};

export const readConfig = (env: Environment): QualityConfig => {
  const limitsVersion = optionalText(env, 'OCOP_QUALITY_LIMITS_VERSION');
  return { ...readBaseConfig(env, 'quality'), ...(limitsVersion !== undefined && { limitsVersion }) };
};
