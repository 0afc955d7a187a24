import { cleanText } from '../text.ts';

/** Markets as named, each once; undefined when there are too many or one is no text. */
export const cleanMarkets = (markets: readonly string[]): readonly string[] | undefined => {
  const clean = markets.map((market) => cleanText(market, 200));
  if (markets.length > 50 || clean.includes(undefined)) return undefined;
  return [...new Set(clean as string[])];
};
