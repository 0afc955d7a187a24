import type { Day, Text } from '@ocop/domain-kit';

/** One dated file of `data/reference`: content version, where it comes from, rows. */
export type Dataset<R> = { readonly dataset: string; readonly version: string; readonly source: string; readonly note?: string; readonly rows: readonly R[] };

export type Era = 'E2024' | 'E2025H1' | 'E2025H2';
export type UnitLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
export type UnitKind = 'PROVINCE' | 'CITY' | 'TOWN' | 'RURAL_DISTRICT' | 'WARD' | 'RURAL_COMMUNE' | 'TOWNSHIP';
export type UnitLink = { readonly unit: string; readonly toBeConfirmed: boolean; readonly basis?: string };

/** An administrative unit is code and era (`<code>@<era>`); `from ≤ day < to`, null = open. Splits and merges are many-to-many. */
export type AdministrativeUnit = {
  readonly id: string;
  readonly code: string;
  readonly era: Era;
  readonly kind: UnitKind;
  readonly level: UnitLevel;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly parent: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly mergedFrom: readonly UnitLink[];
  readonly mergedInto: readonly UnitLink[];
  /** Units of the district level (early 2025) whose land a commune of 2025-07-01 has. */
  readonly formerDistricts: readonly string[];
  /** Longitude and latitude. */
  readonly centre: readonly [number, number] | null;
  readonly confirmed: boolean;
  readonly source: string;
};

export type AgencySuccessor = { readonly code: string; readonly from: Day; readonly confirmed: boolean; readonly scope?: string; readonly basis?: string; readonly units?: readonly string[] };

/** An agency with its first and last day (`validFrom ≤ day ≤ validTo`, null = no end known); a duty passes by the duties' own lines. */
export type Agency = {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly level: 'COMMUNE' | 'DISTRICT' | 'PROVINCE' | 'CENTRE';
  readonly inDirective: boolean;
  readonly isKind: boolean;
  readonly unit: string | null;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly endConfirmed: boolean;
  readonly predecessors: readonly string[];
  readonly successors: readonly AgencySuccessor[];
  /** Ids of the duties that the directive gives it. */
  readonly duties: readonly string[];
  readonly confirmed: boolean;
  readonly source: string;
  readonly note?: string;
};

export type ProductGroup = { readonly code: string; readonly key: string; readonly name: Text; readonly confirmed: boolean; readonly source: string };

/** A product set of QĐ 148 (1–26, whatever the year) with the sheets of QĐ 1048 it maps to by name. */
export type ProductSet = {
  readonly set: string;
  readonly group: string;
  readonly subGroup: string;
  readonly name: Text;
  readonly leadMinistries: readonly string[];
  readonly ministriesConfirmed: boolean;
  readonly sheets: readonly { readonly sheet1048: number; readonly variant?: string; readonly complete: boolean }[];
  readonly state: 'complete' | 'incomplete' | 'none';
  readonly confirmed: boolean;
  readonly note?: string;
  readonly source: string;
};

/** n samples of a lot, at most c between m and M, none above M; c = 0: none above m (m = 0: absent). */
export type SamplingPlan = { readonly n: number; readonly c: number; readonly m: number; readonly M: number | null };

export type LimitRule =
  | { readonly kind: 'min'; readonly min: number }
  | { readonly kind: 'max'; readonly max: number }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'plan'; readonly plan: SamplingPlan };

/** A limit of a standard. Only a confirmed one may fail a product, and only a confirmed safety limit may hold it. */
export type QualityLimit = {
  readonly id: string;
  readonly productType: string;
  readonly productName: Text;
  /** Product sets whose goods may be of this type; ours, not confirmed. */
  readonly sets: readonly string[];
  readonly indicator: string;
  readonly indicatorName: Text;
  readonly unit: string;
  readonly rule: LimitRule;
  readonly class: 'safety' | 'quality';
  readonly method: string | null;
  readonly standard: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly confirmed: boolean;
  readonly source: string;
  readonly note?: string;
};

export type DutySuccessor = { readonly code: string; readonly from: Day; readonly confirmed: boolean; readonly scope?: string };

export type DirectiveDuty = {
  readonly id: string;
  readonly paragraph: string;
  readonly agency: string;
  readonly role: string;
  readonly duty: Text;
  readonly successors: readonly DutySuccessor[];
  readonly cadence: readonly string[];
  readonly cadenceSource: string;
  readonly indicators: readonly { readonly key: string; readonly en: string }[];
  readonly evidence: readonly string[];
  readonly note?: string;
};

export type DirectiveWeakness = { readonly id: string; readonly weakness: Text; readonly indicators: readonly { readonly key: string; readonly en: string }[]; readonly duties: readonly string[] };

export type DatasetRow = {
  'administrative-units': AdministrativeUnit;
  agencies: Agency;
  'product-groups': ProductGroup;
  'product-sets': ProductSet;
  'quality-limits': QualityLimit;
  'directive-duties': DirectiveDuty;
  'directive-weaknesses': DirectiveWeakness;
};
export type DatasetName = keyof DatasetRow;
