import { rejected, type Rejection } from '@ocop/domain-kit';
import type { Units } from '@ocop/law';
import type { Caller } from '@ocop/service-kit';
import { access, whyNot, type NotYours } from '../access.ts';
import type { RegistryContext } from '../context.ts';
import { producerById } from '../producer/producer.loader.ts';
import type { ProductView } from './product-view.ts';

export const productActions = ['RECORD_DETAILS', 'RECORD_PAPER'] as const;
export type ProductAction = (typeof productActions)[number];
const mutations = { RECORD_DETAILS: 'recordProductDetails', RECORD_PAPER: 'recordPaper' } as const satisfies Record<ProductAction, keyof typeof access>;

type Around = { readonly units: Units; readonly caller: Caller; readonly owner: string | undefined; readonly unit: string };

/** What a decision about a product rests on besides its state. */
export const around = async (context: RegistryContext, { unitId, producer }: ProductView): Promise<Around> => ({
  units: context.reference.units,
  caller: context.caller,
  unit: unitId,
  owner: context.caller.anonymous ? undefined : (await producerById(context).load(producer.id))?.owner,
});

/** Why the caller may not do this with a product; undefined: may. */
export const whyProductBlocked = (action: ProductAction, { units, caller, owner, unit }: Around): NotYours | Rejection<'ROLE'> | undefined =>
  access[mutations[action]].some((role) => caller.roles.includes(role)) ? whyNot(units, caller, { unit, owner }) : rejected('ROLE');
