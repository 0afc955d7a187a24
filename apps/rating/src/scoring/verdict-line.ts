import type { Law, Line } from '@ocop/law';

/** A line of a stored trace with the law that gives it words. */
export type ShownLine = { readonly line: Line; readonly law: Law | undefined };
