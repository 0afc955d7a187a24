import type { EventData, Received } from '@ocop/contracts';
import { defineProjection, type Change, type Eventing } from '@ocop/eventing';

/** A product that registry owns, by its id. */
export type ProductRef = { readonly id: string };
export type ProductFacts = EventData<'ocop.registry.ProductRegistered.v1'>;
type ProductCopy = { readonly _id: string; readonly from: string; readonly facts: ProductFacts };

const latest = ({ data, effectiveOn = '' }: Received<'ocop.registry.ProductRegistered.v1' | 'ocop.registry.ProductDetailsRecorded.v1'>): readonly Change<ProductCopy>[] => [{
  id: data.productId,
  change: (copy) => (copy !== undefined && copy.from > effectiveOn ? copy : { _id: data.productId, from: effectiveOn, facts: data }),
}];

/** What registry says of products, as known from the latest day on. */
export const productCopy = defineProjection<ProductCopy>({
  view: 'products',
  version: 1,
  on: { 'ocop.registry.ProductRegistered.v1': latest, 'ocop.registry.ProductDetailsRecorded.v1': latest },
});

export const findProduct = async (eventing: Pick<Eventing, 'view'>, id: string): Promise<ProductFacts | undefined> =>
  (await (await eventing.view(productCopy)).findOne({ _id: id }))?.facts;
