import type { Context } from '@ocop/service-kit';
import type { CatalogueQuery } from './catalogue/catalogue-query.ts';
import type { SerialNumbers } from './numbering/serial-numbers.ts';
import type { Lineage } from './reference/areas.ts';
import type { ReferenceData } from './reference/reference-data.ts';
import type { PastProducts } from './past-products/past-products.ts';

/** What registry's resolvers have besides the kit's context. */
export type Parts = {
  readonly reference: ReferenceData;
  readonly lineage: Lineage;
  readonly serials: SerialNumbers;
  readonly countIdeas: (where: object) => Promise<number>;
  readonly catalogue: CatalogueQuery;
  readonly pastProducts: PastProducts;
};
export type RegistryContext = Context & Parts;
