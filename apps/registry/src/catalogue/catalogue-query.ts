import type { Day } from '@ocop/domain-kit';
import type { Eventing, Projection } from '@ocop/eventing';
import type { mongo } from 'mongoose';
import type { CatalogueRow, ListedRow } from './catalogue.view.ts';
import { rememberedCounts } from './remembered-counts.ts';
import { searchedWords } from './search-words.ts';
import type { VocabularyPage } from './vocabulary.view.ts';
import { wholeWords } from './whole-words.ts';

export type CatalogueFilter = { readonly search?: string; readonly area?: string; readonly group?: string; readonly stars?: number; readonly today: Day };

export type CatalogueQuery = {
  /** Rows in order behind `after`, at most `limit`. */
  page: (filter: CatalogueFilter, after: string | undefined, limit: number) => Promise<readonly ListedRow[]>;
  /** `fresh`: not a count from before. */
  count: (filter: CatalogueFilter, fresh: boolean) => Promise<number>;
};

type Filter = mongo.Filter<CatalogueRow>;

/** Queries of the catalogue; `order` leaves stubs out. */
export const catalogueQuery = (eventing: Pick<Eventing, 'view' | 'onViewChange'>, catalogue: Projection<CatalogueRow>, vocabulary: Projection<VocabularyPage>): CatalogueQuery => {
  const words = wholeWords(eventing, vocabulary);
  const counts = rememberedCounts();
  eventing.onViewChange((views) => { if (views.includes(catalogue.view)) counts.forget(); });

  const beginning = async (asked: string): Promise<Filter> => {
    const whole = await words(asked);
    return whole === undefined ? { words: { $elemMatch: { $gte: asked, $lt: `${asked}\uffff` } } } : { words: whole.length === 1 ? whole[0]! : { $in: whole } };
  };
  const where = async ({ search, area, group, stars, today }: CatalogueFilter, after: string): Promise<Filter> => {
    const conditions: Filter[] = [{ order: { $gt: after } }];
    if (search !== undefined) conditions.push(...await Promise.all(searchedWords(search).map(beginning)));
    if (area !== undefined) conditions.push({ areas: area });
    if (group !== undefined) conditions.push({ 'listed.group': group });
    if (stars !== undefined) conditions.push({ 'periods.stars': stars, periods: { $elemMatch: { stars, from: { $lte: today }, to: { $gt: today } } } });
    return conditions.length === 1 ? conditions[0]! : { $and: conditions };
  };

  return {
    page: async (filter, after = '', limit) => {
      const view = await eventing.view(catalogue);
      return await view.find(await where(filter, after), { projection: { listed: 1, order: 1 } }).sort({ order: 1 }).limit(limit).toArray() as unknown as ListedRow[];
    },
    count: (filter, fresh) => counts.of(JSON.stringify(filter), async () => {
      const view = await eventing.view(catalogue);
      return view.countDocuments(await where(filter, ''));
    }, fresh),
  };
};
