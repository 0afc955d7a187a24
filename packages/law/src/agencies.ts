import type { Day } from '@ocop/domain-kit';
import type { Agency, DirectiveDuty } from './reference.ts';

/** Whether an agency exists on a day: first and last day both count. */
export const agencyExistsOn = (agency: Agency, day: Day): boolean => (agency.validFrom === null || agency.validFrom <= day) && (agency.validTo === null || day <= agency.validTo);

/** An agency by its code, if it exists on a day. */
export const agencyOn = (agencies: readonly Agency[], code: string, day: Day): Agency | undefined => agencies.find((agency) => agency.code === code && agencyExistsOn(agency, day));

/** Who carries a duty of the directive on a day: the agency it names, or from their days on its successors by that duty's own line. */
export const dutyHolders = (duty: DirectiveDuty, day: Day): readonly { readonly code: string; readonly confirmed: boolean; readonly scope?: string }[] => {
  const successors = duty.successors.filter((successor) => successor.from <= day);
  return successors.length > 0 ? successors : [{ code: duty.agency, confirmed: true }];
};
