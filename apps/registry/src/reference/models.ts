import type { AdministrativeUnit, Agency, ProductGroup, ProductSet } from '@ocop/law';

// GraphQL types of the same names are made of these rows.
export type UnitRow = AdministrativeUnit;
export type AgencyRow = Agency;
export type SectorRow = ProductGroup;
export type SetRow = ProductSet;
