import { optionalText, readBaseConfig, type BaseConfig, type Environment } from '@ocop/service-kit';

export type ReportingConfig = BaseConfig & {
  /** Versions of reference data that must have arrived before the service is ready; none: it does not wait. */
  readonly referenceVersions: { readonly units?: string; readonly sets?: string };
};

/** Reads the settings of reporting. */
export const readConfig = (env: Environment): ReportingConfig => {
  const [units, sets] = [optionalText(env, 'OCOP_UNITS_VERSION'), optionalText(env, 'OCOP_PRODUCT_SETS_VERSION')];
  return { ...readBaseConfig(env, 'reporting'), referenceVersions: { ...(units !== undefined && { units }), ...(sets !== undefined && { sets }) } };
};
