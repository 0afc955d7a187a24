import { foldedWords } from '@ocop/domain-kit';

const LONGEST_WORD = 40;
const MOST_WORDS = 12;

/** The folded words of several texts, each once. */
export const wordsOf = (...texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap(foldedWords).map((word) => word.slice(0, LONGEST_WORD)))].sort();

/** The words of a search; a word that begins another one of the search asks nothing of its own. */
export const searchedWords = (search: string): string[] => {
  const words = wordsOf(search);
  return words.filter((word) => !words.some((other) => other !== word && other.startsWith(word)))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST_WORDS);
};
