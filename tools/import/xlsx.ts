import excel from '@protobi/exceljs';
import type { Cell as ExcelCell, Worksheet } from '@protobi/exceljs';
import type { Cell, SourceRecord } from './cells.ts';
import { FileRefusedError, type Reason } from './columns.ts';

const refused = (vi: string, en: string): { refused: Reason } => ({ refused: { vi, en } });
const midnight = /T00:00:00\.000Z$/;

/** A cell as the register would have it as text: no formulas, no errors, no merged cells. */
const cellText = (cell: ExcelCell): Cell => {
  const { value } = cell;
  if (cell.isMerged) return refused('không nhận ô gộp', 'a merged cell is not taken');
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return refused('không nhận giá trị đúng/sai', 'a true/false value is not taken');
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return refused('không phải là ngày', 'not a day');
    const text = value.toISOString();
    return midnight.test(text) ? text.slice(0, 10) : refused('ngày có cả giờ', 'a day with a time of day is not taken');
  }
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return typeof value.text === 'string' ? value.text : cell.text;
  if ('formula' in value || 'sharedFormula' in value) return refused('không nhận công thức: hãy ghi giá trị', 'a formula is not taken: give its value');
  return refused('ô bị lỗi', 'the cell holds an error');
};

const recordsOf = (sheet: Worksheet): SourceRecord[] => {
  const records: SourceRecord[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, line) => {
    records.push({ line, cells: Array.from({ length: row.cellCount }, (_, index) => cellText(row.getCell(index + 1))) });
  });
  return records;
};

/** Records of the first sheet of an Excel workbook; a row's line is its number in the sheet. */
export const xlsxRecords = async (bytes: Uint8Array): Promise<SourceRecord[]> => {
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  } catch (cause) {
    throw new FileRefusedError([{ line: 1, column: '1', reason: { vi: 'không đọc được tệp .xlsx', en: 'the file cannot be read as .xlsx' } }], { cause });
  }
  const sheet = workbook.worksheets[0];
  return sheet === undefined ? [] : recordsOf(sheet);
};
