import { rejected, type Rejection } from '@ocop/domain-kit';
import type { Units } from '@ocop/law';
import type { AccessTable, Caller } from '@ocop/service-kit';
import type { MutationResolvers } from './__generated__/resolvers.ts';

const entering = ['PRODUCER', 'COMMUNE_OFFICER', 'NTM_OFFICER'] as const;

/** Who may call what. A producer acts for itself, a commune's officer in the commune, the NTM office everywhere: see `whyNot`. */
export const access = {
  registerProducer: entering,
  proposeIdea: entering,
  acceptIdea: ['COMMUNE_OFFICER', 'NTM_OFFICER'],
  refuseIdea: ['COMMUNE_OFFICER', 'NTM_OFFICER'],
  registerProduct: entering,
  recordProductDetails: entering,
  recordPaper: entering,
  recordPastProducts: ['REGISTER_IMPORTER'],
} as const satisfies AccessTable & Record<keyof MutationResolvers, unknown>;

export type NotYours = Rejection<'NOT_YOUR_UNIT'> | Rejection<'NOT_YOUR_PRODUCER'>;

/** Whether an officer works for a unit: the NTM office for the whole province, a commune's officer for the commune and what it followed. */
export const worksFor = (units: Units, caller: Caller, unit: string): boolean =>
  caller.roles.includes('NTM_OFFICER') || (caller.roles.includes('COMMUNE_OFFICER') && caller.unit !== undefined && units.underOrEqual(unit, caller.unit));

/** Why a caller with a suitable role may not act on a thing of this unit and owner; undefined: may. Without `owner` it is for officers alone. */
export const whyNot = (units: Units, caller: Caller, { unit, owner }: { unit: string; owner?: string | undefined }): NotYours | undefined => {
  if (worksFor(units, caller, unit)) return undefined;
  if (owner !== undefined && caller.roles.includes('PRODUCER') && caller.person === owner) return undefined;
  return caller.roles.includes('COMMUNE_OFFICER') ? rejected('NOT_YOUR_UNIT') : rejected('NOT_YOUR_PRODUCER');
};
