import type { Eventing, Projection } from '@ocop/eventing';
import { isNumber, type VocabularyPage } from './vocabulary.view.ts';

const MOST = 100;

/** Answers the words of the catalogue that begin with what was asked, or undefined: too many, or a number. */
export type WholeWords = (prefix: string) => Promise<readonly string[] | undefined>;

/** Looks prefixes up in the vocabulary. Not remembered: another process may have taught it a word, and it is one document by its id. */
export const wholeWords = (eventing: Pick<Eventing, 'view'>, vocabulary: Projection<VocabularyPage>): WholeWords => async (prefix) => {
  if (isNumber(prefix)) return undefined;
  const view = await eventing.view(vocabulary);
  const pages = await view.find({ _id: prefix.length === 1 ? { $gte: prefix, $lt: `${prefix}\uffff` } : prefix.slice(0, 2) }).toArray();
  const words = pages.flatMap((page) => page.words).filter((word) => word.startsWith(prefix));
  return words.length > MOST ? undefined : words;
};
