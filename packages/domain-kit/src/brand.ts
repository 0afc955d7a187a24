declare const brand: unique symbol;

/** A base type that cannot be mixed up with another of the same shape: `Brand<string, 'DossierId'>`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** One text in the two languages of the platform. */
export type Text = { readonly vi: string; readonly en: string };
