import type { Bilingual } from './text.ts';

export type Paper = { readonly write: (text: string) => unknown; readonly isTTY?: boolean; readonly columns?: number };

export type Page = {
  readonly title: (text: Bilingual) => void;
  readonly act: (text: Bilingual) => void;
  readonly step: (number: number, text: Bilingual, by: Bilingual) => void;
  readonly change: (text: Bilingual) => void;
  /** One long thing (an address, a number) on a line of its own. */
  readonly line: (text: string) => void;
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => void;
  readonly stop: (text: string) => void;
};

const NARROWEST = 80;
const WIDEST = 120;
const INDENT = 4;
const GAP = 3;

/** Columns that a text takes on the screen: Vietnamese letters count as one, however they are written. */
export const widthOf = (text: string): number => Array.from(text.normalize('NFC')).length;
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Breaks a text between words so that no line is wider; a longer word stands alone. */
export const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.normalize('NFC').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Vietnamese on the left, English beside it. */
export const beside = ({ vi, en }: Bilingual, width: number): [string, string][] => {
  const [left, right] = [wrapped(vi, width), wrapped(en, width)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, line) => [padded(left[line] ?? '', width), right[line] ?? '']);
};

/** Prints the story: quiet, in two columns, with colour on a terminal alone. */
export const createPage = (paper: Paper, env: Readonly<Record<string, string | undefined>> = {}): Page => {
  const isColoured = paper.isTTY === true && (env['NO_COLOR'] ?? '') === '';
  const paint = (code: string) => (text: string): string => (isColoured && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
  const [bold, dim, green, red] = [paint('1'), paint('2'), paint('32'), paint('31')];
  const width = Math.min(WIDEST, Math.max(NARROWEST, paper.columns ?? WIDEST));
  const column = Math.floor((width - INDENT - GAP) / 2);
  const put = (text: string): void => { paper.write(`${text.trimEnd()}\n`); };
  const pair = (text: Bilingual, margin: string, vi: (text: string) => string, en: (text: string) => string): void => {
    for (const [line, [left, right]] of beside(text, column).entries()) put(`${line === 0 ? margin : ' '.repeat(INDENT)}${vi(left)}${' '.repeat(GAP)}${en(right)}`);
  };
  return {
    title: ({ vi, en }) => {
      put('');
      put(bold(vi));
      put(dim(en));
    },
    act: (text) => {
      put('');
      put(dim('─'.repeat(width)));
      pair(text, ' '.repeat(INDENT), bold, dim);
    },
    step: (number, text, by) => {
      put('');
      pair(text, `${padded(String(number), 2)}  `, bold, bold);
      pair(by, ' '.repeat(INDENT), dim, dim);
    },
    change: (text) => { pair(text, '  → ', green, (right) => right); },
    line: (text) => { put(`${' '.repeat(INDENT)}${text}`); },
    table: (head, rows) => {
      const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => widthOf(row[at] ?? ''))));
      const cells = (row: readonly string[]): string => row.map((cell, at) => (at === 0 ? padded(cell, widths[at]!) : ' '.repeat(widths[at]! - widthOf(cell)) + cell)).join('   ');
      put('');
      put(`${' '.repeat(INDENT)}${dim(cells(head))}`);
      for (const row of rows) put(`${' '.repeat(INDENT)}${cells(row)}`);
    },
    stop: (text) => {
      put('');
      for (const [at, line] of wrapped(text, width - INDENT).entries()) put(`  ${at === 0 ? red('✗') : ' '} ${line}`);
    },
  };
};
