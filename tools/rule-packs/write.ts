import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** JSON with one row per line, so that a review shows the rows that changed. */
export const rowsPerLine = (document: Readonly<Record<string, unknown>>): string => {
  const members = Object.entries(document).filter(([, value]) => value !== undefined).map(([key, value]) => {
    const isTable = Array.isArray(value) && value.length > 0 && value.every((row) => typeof row === 'object' && row !== null);
    return `  ${JSON.stringify(key)}: ${isTable ? `[\n${value.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]` : JSON.stringify(value)}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
};

export const write = (path: string, document: Readonly<Record<string, unknown>>): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, rowsPerLine(document));
};
