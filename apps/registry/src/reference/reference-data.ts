import { fileURLToPath } from 'node:url';
import { unitLookups, type AdministrativeUnit, type Agency, type Dataset, type ProductGroup, type ProductSet, type QualityLimit, type Units } from '@ocop/law';
import { readDataset } from '@ocop/law/files';

/** The dated files of `data/reference` that registry owns, and lookups over them. */
export type ReferenceData = {
  readonly units: Units;
  readonly administrativeUnits: Dataset<AdministrativeUnit>;
  readonly agencies: Dataset<Agency>;
  readonly productGroups: Dataset<ProductGroup>;
  readonly productSets: Dataset<ProductSet>;
  readonly qualityLimits: Dataset<QualityLimit>;
  readonly sectorOf: (set: number) => Sector | undefined;
};

export type Sector = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI';

const folder = fileURLToPath(new URL('../../../../data/reference', import.meta.url));

/** Reads the reference data; throws when a file is missing or holds another dataset. */
export const readReferenceData = (from: string = folder): ReferenceData => {
  const administrativeUnits = readDataset(from, 'administrative-units');
  const productSets = readDataset(from, 'product-sets');
  const sectors = new Map(productSets.rows.map(({ set, group }) => [Number(set), group as Sector]));
  return {
    units: unitLookups(administrativeUnits.rows),
    administrativeUnits,
    agencies: readDataset(from, 'agencies'),
    productGroups: readDataset(from, 'product-groups'),
    productSets,
    qualityLimits: readDataset(from, 'quality-limits'),
    sectorOf: (set) => sectors.get(set),
  };
};
