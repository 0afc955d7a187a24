import type { Eventing, Projection } from '@ocop/eventing';
import { isNumber, type VocabularyPage } from './vocabulary.view.ts';

const MOST = 100;
const REMEMBERED = 5000;

/** Answers the words of the catalogue that begin with what was asked, or undefined: too many, or a number. */
export type WholeWords = (prefix: string) => Promise<readonly string[] | undefined>;

/** Looks prefixes up in the vocabulary; an answer stands until the vocabulary grows. */
export const wholeWords = (eventing: Pick<Eventing, 'view' | 'onViewChange'>, vocabulary: Projection<VocabularyPage>): WholeWords => {
  let known = new Map<string, readonly string[] | undefined>();
  eventing.onViewChange((views) => { if (views.includes(vocabulary.view)) known = new Map(); });
  return async (prefix) => {
    if (isNumber(prefix)) return undefined;
    const mine = known;
    if (mine.has(prefix)) return mine.get(prefix);
    const page = prefix.slice(0, 2);
    const pages = await (await eventing.view(vocabulary)).find({ _id: prefix.length === 1 ? { $gte: page, $lt: `${page}\uffff` } : page }).toArray();
    const words = pages.flatMap((one) => one.words).filter((word) => word.startsWith(prefix));
    if (mine.size >= REMEMBERED) mine.delete(mine.keys().next().value!);
    const answer = words.length > MOST ? undefined : words;
    mine.set(prefix, answer);
    return answer;
  };
};
