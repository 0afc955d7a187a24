import { readFileSync } from 'node:fs';
import { columns, type RegisterField, type RegisterRow } from '../../src/past-products/past-row.ts';

const cells = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)).slice(0, -1);

/** The rows of the register that is shipped. */
export const registerRows = (): RegisterRow[] => {
  const [head = '', ...lines] = readFileSync(new URL('../../../../data/register-hatinh.csv', import.meta.url), 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/);
  const names = cells(head);
  return lines.map((line, index) => {
    const row = cells(line);
    const entries = Object.entries(columns).map(([field, name]) => [field as RegisterField, row[names.indexOf(name)] ?? ''] as const);
    return { line: index + 2, ...Object.fromEntries(entries) };
  });
};
