const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Letters that follow another in the Vietnamese alphabet; `{` and `|` sort behind every Latin letter. */
const LETTERS: Readonly<Record<string, string>> = { ă: 'a{', â: 'a|', đ: 'd{', ê: 'e{', ô: 'o{', ơ: 'o|', ư: 'u{' };

/** A key whose byte order is the order of the Vietnamese alphabet (a ă â b c d đ e ê …); tones and case make no difference. */
export const sortKey = (text: string): string =>
  text.normalize('NFD').replace(TONES, '').normalize('NFC').toLowerCase()
    .replace(/[ăâđêôơư]/g, (letter) => LETTERS[letter]!)
    .replace(/[^\p{L}\p{N}{|]+/gu, ' ').trim();

/** Sort key and id: a total order, and the cursor of a page. */
export const orderOf = (name: string, id: string): string => `${sortKey(name)}\t${id}`;
