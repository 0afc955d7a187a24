import { z } from 'zod';

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const day = z.iso.date();
/** An opaque id: a UUID of any version. */
export const id = z.guid();
/** Short text of the register: 1–200 characters. */
export const text200 = z.string().min(1).max(200);
/** A number or code of a document: 1–64 characters. */
export const text64 = z.string().min(1).max(64);
/** Markets of one product, as the register names them; `KHAC` is exported, market not documented. */
export const markets = z.array(z.string().min(1).max(200)).max(50);

/** Eras of the province's administrative units: one code names different units in different eras. */
export const era = z.enum(['E2024', 'E2025H1', 'E2025H2']);
/** A unit is code and era (admin-units). */
export const unitRef = z.strictObject({ code: z.string().regex(/^\d{2,5}$/), era });
export type UnitRef = z.infer<typeof unitRef>;

/** Levels that decide (register-format: HUYEN, TINH, TRUNG_UONG). */
export const level = z.enum(['DISTRICT', 'PROVINCE', 'CENTRE']);
export type Level = z.infer<typeof level>;
/** Kinds of decision (register-format: loai_quyet_dinh). */
export const decisionKind = z.enum(['INITIAL', 'REEVALUATION', 'UPGRADE', 'UPGRADE_PROPOSAL', 'REVOCATION']);
export type DecisionKind = z.infer<typeof decisionKind>;
/** Stars that a certificate can carry. */
export const stars = z.union([z.literal(3), z.literal(4), z.literal(5)]);
export type Stars = z.infer<typeof stars>;

/** Legal forms of a producer (glossary: loai_hinh). */
export const legalForm = z.enum(['HOUSEHOLD_BUSINESS', 'COOPERATIVE_GROUP', 'FARM', 'PRIVATE_ENTERPRISE', 'COOPERATIVE', 'COOPERATIVE_UNION', 'COMPANY', 'ASSOCIATION']);
export type LegalForm = z.infer<typeof legalForm>;
/** Product set 1–26 of QĐ 148, and its group I–VI. */
export const productSet = z.int().min(1).max(26);
export const productGroup = z.enum(['I', 'II', 'III', 'IV', 'V', 'VI']);

/** Where a fact comes from, and whether it may be taken for true. */
export const provenance = {
  /** Rests on an invented row or sheet: shown wherever the fact is shown. */
  illustrative: z.boolean(),
  /** The source states it; false: recalled, inferred or invented. */
  confirmed: z.boolean(),
  source: z.string().min(1).max(64),
};
