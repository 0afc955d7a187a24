import type { Day } from '@ocop/domain-kit';
import type { Eventing, Projection } from '@ocop/eventing';
import type { mongo } from 'mongoose';
import type { CatalogueRow, ListedRow } from './catalogue.view.ts';
import { rememberedCounts } from './remembered-counts.ts';
import { searchedWords } from './search-words.ts';

export type CatalogueFilter = { readonly search?: string; readonly area?: string; readonly group?: string; readonly stars?: number; readonly today: Day };

export type CatalogueQuery = {
  /** Rows in order behind `after`, at most `limit`. */
  page: (filter: CatalogueFilter, after: string | undefined, limit: number) => Promise<readonly ListedRow[]>;
  count: (filter: CatalogueFilter) => Promise<number>;
};

type Filter = mongo.Filter<CatalogueRow>;

const conditionsOf = ({ search, area, group, stars, today }: CatalogueFilter): Filter[] => [
  ...(search === undefined ? [] : searchedWords(search).map((word): Filter => ({ words: { $elemMatch: { $gte: word, $lt: `${word}\uffff` } } }) as Filter)),
  ...(area === undefined ? [] : [{ areas: area }]),
  ...(group === undefined ? [] : [{ 'listed.group': group }] as Filter[]),
  ...(stars === undefined ? [] : [{ 'periods.stars': stars, periods: { $elemMatch: { stars, from: { $lte: today }, to: { $gt: today } } } }] as Filter[]),
];

/** Queries of the catalogue; `order` leaves stubs out. */
export const catalogueQuery = (eventing: Pick<Eventing, 'view' | 'onViewChange'>, catalogue: Projection<CatalogueRow>): CatalogueQuery => {
  const counts = rememberedCounts();
  eventing.onViewChange((views) => { if (views.includes(catalogue.view)) counts.forget(); });
  return {
    page: async (filter, after, limit) => {
      const view = await eventing.view(catalogue);
      const where = { $and: [{ order: { $gt: after ?? '' } }, ...conditionsOf(filter)] } as Filter;
      return await view.find(where, { projection: { listed: 1, order: 1 } }).sort({ order: 1 }).limit(limit).toArray() as unknown as ListedRow[];
    },
    count: (filter) => counts.of(JSON.stringify(filter), async () => {
      const view = await eventing.view(catalogue);
      return view.countDocuments({ $and: [{ order: { $gt: '' } }, ...conditionsOf(filter)] } as Filter);
    }),
  };
};
