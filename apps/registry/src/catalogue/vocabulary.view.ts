import type { EventData } from '@ocop/contracts';
import { defineProjection, type Change, type Projection } from '@ocop/eventing';
import { areasOf } from '../reference/areas.ts';
import type { ReferenceData } from '../reference/reference-data.ts';
import { productWords } from './catalogue.view.ts';

/** Words of the catalogue that begin with the same two letters. Syllables are few and soon all known; numbers are many and stay out. */
export type VocabularyPage = { readonly _id: string; readonly words: readonly string[] };

export const isNumber = (word: string): boolean => /^\p{N}/u.test(word);
const pageOf = (word: string): string => word.slice(0, 2);

const learned = (id: string, words: readonly string[]): Change<VocabularyPage> => ({
  id,
  change: (page) => {
    const known = page?.words ?? [];
    const fresh = words.filter((word) => !known.includes(word));
    return page && fresh.length === 0 ? page : { _id: id, words: [...known, ...fresh].sort() };
  },
});

/** The words that a search can mean: what begins with a prefix is looked up here, so that the catalogue is asked for whole words, in its order. */
export const vocabularyOf = ({ units, administrativeUnits }: ReferenceData): Projection<VocabularyPage> => {
  const words = productWords(areasOf(units, administrativeUnits.rows));
  const learn = ({ data }: { readonly data: EventData<'ocop.registry.ProductRegistered.v1'> }): Change<VocabularyPage>[] => {
    const pages = Map.groupBy(words(data).filter((word) => !isNumber(word)), pageOf);
    return [...pages].map(([id, fresh]) => learned(id, fresh));
  };
  return defineProjection<VocabularyPage>({
    view: 'vocabulary',
    version: 1,
    on: { 'ocop.registry.ProductRegistered.v1': learn, 'ocop.registry.ProductDetailsRecorded.v1': learn },
  });
};
