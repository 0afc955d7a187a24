import { join } from 'node:path';
import { optionalText, ports, readBaseConfig, wholeNumber, type BaseConfig, type Environment } from '@ocop/service-kit';

export type RatingConfig = BaseConfig & {
  /** Where the portal answers: the address behind the QR code of a certificate. */
  readonly portalUrl: string;
  readonly rulePacksFolder: string;
  /** The version of the administrative units without which rating is not ready; any when absent. */
  readonly unitsVersion?: string;
};

const shipped = join(import.meta.dirname, '../../../data/rule-packs');

export const readConfig = (env: Environment): RatingConfig => {
  const unitsVersion = optionalText(env, 'OCOP_UNITS_VERSION');
  return {
    ...readBaseConfig(env, 'rating'),
    portalUrl: (optionalText(env, 'PORTAL_URL') ?? `http://127.0.0.1:${String(ports.portal + wholeNumber(env, 'PORT_OFFSET', 0))}`).replace(/\/$/, ''),
    rulePacksFolder: optionalText(env, 'OCOP_RULE_PACKS') ?? shipped,
    ...(unitsVersion !== undefined && { unitsVersion }),
  };
};
