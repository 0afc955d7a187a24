export type Language = 'vi' | 'en';

/** The platform's language that a caller prefers (RFC 9110, 12.5.4); Vietnamese when nothing fits. */
export const languageOf = (acceptLanguage: string | null | undefined): Language => {
  let best: { language: Language; quality: number } = { language: 'vi', quality: 0 };
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = tag.split('-')[0];
    if (language !== 'vi' && language !== 'en') continue;
    const weight = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    if (quality > best.quality) best = { language, quality };
  }
  return best.language;
};
