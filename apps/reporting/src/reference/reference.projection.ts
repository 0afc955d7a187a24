import type { Received } from '@ocop/contracts';
import { defineProjection } from '@ocop/eventing';
import type { PublishedSets } from './product-groups.ts';
import type { PublishedUnits } from './units.ts';

/** One list of reference data as registry published it last. */
export type ReferenceList =
  | { readonly _id: 'units'; readonly recordedAt: string; readonly content: PublishedUnits }
  | { readonly _id: 'sets'; readonly recordedAt: string; readonly content: PublishedSets };

/** The later publication stands, in whatever order two of them arrive. */
const later = (held: ReferenceList | undefined, found: ReferenceList): ReferenceList =>
  held === undefined || held.recordedAt < found.recordedAt || (held.recordedAt === found.recordedAt && held.content.version <= found.content.version) ? found : held;

/** Reporting's own copy of the names and eras of units and product groups. */
export const reference = defineProjection<ReferenceList>({
  view: 'reference',
  version: 1,
  on: {
    'ocop.registry.AdministrativeUnitsPublished.v1': ({ recordedAt, data }: Received<'ocop.registry.AdministrativeUnitsPublished.v1'>) =>
      [{ id: 'units', change: (held) => later(held, { _id: 'units', recordedAt, content: data }) }],
    'ocop.registry.ProductSetsPublished.v1': ({ recordedAt, data }: Received<'ocop.registry.ProductSetsPublished.v1'>) =>
      [{ id: 'sets', change: (held) => later(held, { _id: 'sets', recordedAt, content: data }) }],
  },
});
