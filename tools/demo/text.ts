/** Vietnamese, with English beside it. */
export type Bilingual = { readonly vi: string; readonly en: string };

export const both = (vi: string, en: string): Bilingual => ({ vi, en });
