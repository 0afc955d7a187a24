import { rejected, type Rejection, type Text } from '@ocop/domain-kit';

/** Longest texts of an input: a number or code, a sentence. */
export const TEXT = { number: 64, sentence: 200 } as const;

/** Refuses a text of the input that is empty or too long for what is printed and published. */
export const checkTexts = (texts: Readonly<Record<string, readonly [text: string | null | undefined, longest: number]>>): Rejection<'TEXT_INVALID'> | undefined => {
  const wrong = Object.entries(texts).find(([, [text = '', longest]]) => text === null || text.trim() === '' || text.trim().length > longest);
  return wrong && rejected('TEXT_INVALID', { longest: wrong[1][1] }, ['input', wrong[0]]);
};

/** What a refused text is told. */
export const textInvalid = ({ longest }: Readonly<Record<string, unknown>>): Text => ({
  vi: `Nội dung không được để trống và dài tối đa ${String(longest)} ký tự.`,
  en: `The text must not be empty and has at most ${String(longest)} characters.`,
});
