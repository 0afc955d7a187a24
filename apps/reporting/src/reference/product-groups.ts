import type { EventData } from '@ocop/contracts';

export type PublishedSets = EventData<'ocop.registry.ProductSetsPublished.v1'>;
export type ProductGroup = PublishedSets['groups'][number];

/** The group of a code I–VI, as registry published it. */
export const groupOf = (sets: PublishedSets | undefined, code: string): ProductGroup | undefined => sets?.groups.find((group) => group.code === code);
