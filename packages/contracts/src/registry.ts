import { z } from 'zod';
import { day, era, id, legalForm, markets, productGroup, productSet, provenance, text200, text64, unitRef } from './values.ts';

/** What is known of a product and its maker from a day on. */
export const productFacts = z.strictObject({
  productId: id,
  code: text64,
  name: text200,
  producerId: id,
  producerName: text200,
  legalForm,
  set: productSet,
  group: productGroup,
  unit: unitRef,
  district: unitRef.optional(),
  ideaId: id.optional(),
  markets,
  ...provenance,
});

export const registryEvents = {
  /** Administrative units of all eras; the whole list in one version. */
  'ocop.registry.AdministrativeUnitsPublished.v1': z.strictObject({
    version: text64,
    units: z.array(z.strictObject({
      code: z.string(), era, level: z.enum(['PROVINCE', 'DISTRICT', 'COMMUNE']), kind: z.string(), name: z.string(),
      parent: unitRef.optional(), from: day.nullable(), to: day.nullable(),
      successors: z.array(z.strictObject({ code: z.string(), era, confirmed: z.boolean() })),
    })),
  }),
  /** Agencies with first and last day and successors. */
  'ocop.registry.AgenciesPublished.v1': z.strictObject({
    version: text64,
    agencies: z.array(z.strictObject({
      code: z.string(), nameVi: z.string(), nameEn: z.string(), kind: z.string(), level: z.string(), validFrom: day.nullable(), validTo: day.nullable(), confirmed: z.boolean(),
      successors: z.array(z.strictObject({ code: z.string(), from: day.nullable(), duty: z.string().optional(), confirmed: z.boolean() })),
    })),
  }),
  /** The 26 product sets of QĐ 148 with their groups. */
  'ocop.registry.ProductSetsPublished.v1': z.strictObject({
    version: text64,
    groups: z.array(z.strictObject({ code: productGroup, nameVi: z.string(), nameEn: z.string() })),
    sets: z.array(z.strictObject({ no: productSet, group: productGroup, nameVi: z.string(), confirmed: z.boolean() })),
  }),
  /** Limits of quality and safety; an unconfirmed one never fails a product. */
  'ocop.registry.QualityLimitsPublished.v1': z.strictObject({
    version: text64,
    limits: z.array(z.strictObject({
      id: z.string(), productType: z.string(), sets: z.array(productSet), indicator: z.string(), unit: z.string(), kind: z.enum(['min', 'max', 'range', 'qualitative', 'plan']),
      min: z.number().optional(), max: z.number().optional(), text: z.string().optional(), method: z.string().nullable(), standard: z.string(),
      class: z.enum(['safety', 'quality']), confirmed: z.boolean(), source: z.string(),
    })),
  }),

  'ocop.registry.ProductIdeaProposed.v1': z.strictObject({ ideaId: id, code: text64, producerId: id, name: text200, set: productSet, unit: unitRef, technologyLevel: z.enum(['NONE', 'PRELIMINARY_PROCESSING', 'PROCESSING', 'DEEP_PROCESSING']), proposedOn: day }),
  'ocop.registry.ProductIdeaAccepted.v1': z.strictObject({ ideaId: id, acceptedOn: day }),
  'ocop.registry.ProductIdeaRefused.v1': z.strictObject({ ideaId: id, refusedOn: day, reason: z.string().min(1).max(64) }),
  'ocop.registry.ProducerRegistered.v1': z.strictObject({ producerId: id, name: text200, legalForm, unit: unitRef, ...provenance }),
  /** A product entered the programme. */
  'ocop.registry.ProductRegistered.v1': productFacts,
  /** The same product, as it is known from `effectiveon` on: another name, maker, form, unit or market. */
  'ocop.registry.ProductDetailsRecorded.v1': productFacts,
  /** A paper was handed in once, to be reused by every dossier; validity ends on its last day. */
  'ocop.registry.PaperRecorded.v1': z.strictObject({ paperId: id, producerId: id, productId: id.optional(), kind: text64, number: text64.optional(), issuedBy: text200.optional(), issuedOn: day.optional(), validUntil: day.optional() }),
} as const;
