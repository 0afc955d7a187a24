/**
 * Vietnamese text without tone marks, case, and the difference of đ and d, with single blanks: for search and comparison, never for display.
 * Unicode: decomposed, combining marks dropped; `đ` has no decomposition and is mapped by hand.
 */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The folded words of a text, in order. */
export const foldedWords = (text: string): string[] => fold(text).split(' ').filter((word) => word !== '');
