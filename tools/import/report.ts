import type { Refusal } from './columns.ts';

export type Language = 'vi' | 'en';

/** One refused row, as it is printed. */
export const refusalLine = ({ line, column, reason }: Refusal, language: Language): string => `line ${String(line)}, column ${column}: ${reason[language].replaceAll(/\s+/g, ' ')}`;

/** What an import says at its end: refused rows in file order, then the counts. */
export const reportLines = (imported: number, refusals: readonly Refusal[], language: Language): string[] => [
  ...[...refusals].sort((a, b) => a.line - b.line).map((refusal) => refusalLine(refusal, language)),
  `imported ${String(imported)} rows, refused ${String(refusals.length)}`,
];
