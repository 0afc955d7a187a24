import type { Received } from '@ocop/contracts';
import { defineProjection, type Change, type Eventing } from '@ocop/eventing';
import type { Certificates } from './certificate.ts';

export type ProductRef = { readonly id: string };

/** What promotion knows of a product; a part is missing until the service that owns it has spoken. */
export type ProductCopy = Certificates & {
  readonly _id: string;
  /** From registry: as known from the latest day on. */
  readonly details?: { readonly from: string; readonly name: string };
};

const stub = (id: string): ProductCopy => ({ _id: id, certificates: [], revocations: [] });
type Details = 'ocop.registry.ProductRegistered.v1' | 'ocop.registry.ProductDetailsRecorded.v1';

const details = ({ data, effectiveOn = '' }: Received<Details>): readonly Change<ProductCopy>[] => [{
  id: data.productId,
  change: (copy = stub(data.productId)) =>
    (copy.details === undefined || copy.details.from <= effectiveOn ? { ...copy, details: { from: effectiveOn, name: data.name } } : copy),
}];

export const productCopy = defineProjection<ProductCopy>({
  view: 'products',
  version: 1,
  on: {
    'ocop.registry.ProductRegistered.v1': details,
    'ocop.registry.ProductDetailsRecorded.v1': details,
    'ocop.rating.ProductRecognised.v1': ({ data }) => [{
      id: data.productId,
      change: (copy = stub(data.productId)) => ({
        ...copy,
        certificates: [...copy.certificates.filter(({ number }) => number !== data.certificateNumber), { number: data.certificateNumber, validFrom: data.validFrom, validUntil: data.validUntil }],
      }),
    }],
    'ocop.rating.CertificateRevoked.v1': ({ data }) => [{
      id: data.productId,
      change: (copy = stub(data.productId)) => ({ ...copy, revocations: [...copy.revocations.filter(({ number }) => number !== data.certificateNumber), { number: data.certificateNumber, from: data.decidedOn }] }),
    }],
  },
});

export const findProduct = async (eventing: Eventing, id: string): Promise<ProductCopy | undefined> =>
  (await (await eventing.view(productCopy)).findOne({ _id: id })) ?? undefined;
