/** Text as a person means it: composed, without outer blanks, one blank between words; undefined when empty, too long or with control characters. */
export const cleanText = (text: string, longest: number): string | undefined => {
  const clean = text.normalize('NFC').replace(/[^\S\n\r\t]+/g, ' ').trim();
  return clean === '' || clean.length > longest || /\p{Cc}/u.test(clean) ? undefined : clean;
};
