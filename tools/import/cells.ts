import { columns, fields, type Column, type Field, type Reason, type Refusal, type RegisterRow } from './columns.ts';

/** A cell as text, or why it is not taken. */
export type Cell = string | { readonly refused: Reason };
/** A record of the file: its cells, and the line on which it begins. */
export type SourceRecord = { readonly line: number; readonly cells: readonly Cell[] };

/** Longer than any column allows by far: such a cell is not sent. Rating refuses what is too long for its column. */
const LONGEST_CELL = 1000;

const formula: Reason = {
  vi: 'không nhận công thức (ô bắt đầu bằng =, +, - hoặc @): hãy ghi giá trị, hoặc để trống',
  en: 'a formula is not taken (the cell begins with =, +, - or @): give its value, or leave the cell empty',
};
const tooLong = (length: number): Reason => ({
  vi: `ô có ${String(length)} ký tự, dài hơn mọi cột cho phép`,
  en: `the cell has ${String(length)} characters, more than any column allows`,
});
const tooFew = (count: number): Reason => ({ vi: `dòng chỉ có ${String(count)} ô, cần ${String(columns.length)}`, en: `the row has ${String(count)} cells, ${String(columns.length)} are needed` });
const tooMany = (count: number): Reason => ({ vi: `dòng có ${String(count)} ô, chỉ cần ${String(columns.length)}`, en: `the row has ${String(count)} cells, ${String(columns.length)} are needed` });

/** What a spreadsheet would calculate when the register is opened there again; a plain number is none. */
const isFormula = (text: string): boolean => /^[=+\-@]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text);

const readCell = (cell: Cell): Cell => {
  if (typeof cell !== 'string') return cell;
  if (cell.length > LONGEST_CELL) return { refused: tooLong(cell.length) };
  const text = cell.normalize('NFC').replaceAll(' ', ' ').trim();
  return isFormula(text) ? { refused: formula } : text;
};

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A row of the register, a refusal that names its first column at fault, or undefined for a line without any content. */
export const readRecord = ({ line, cells }: SourceRecord, header: readonly (Column | undefined)[]): RegisterRow | Refusal | undefined => {
  if (cells.every(isEmpty)) return undefined;
  const missing = header[cells.length];
  if (cells.length < header.length && missing !== undefined) return { line, column: missing, reason: tooFew(cells.length) };
  const extra = cells.findIndex((cell, index) => index >= header.length && !isEmpty(cell));
  if (extra >= 0) return { line, column: String(extra + 1), reason: tooMany(cells.length) };
  const row: Partial<Record<Field, string>> = {};
  for (const [index, column] of header.entries()) {
    if (column === undefined) continue;
    const cell = readCell(cells[index] ?? '');
    if (typeof cell !== 'string') return { line, column, reason: cell.refused };
    row[fields[column]] = cell;
  }
  return { line, ...(row as Record<Field, string>) };
};
