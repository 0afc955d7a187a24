import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import type { SourceRecord } from './cells.ts';
import { FileRefusedError, type Reason } from './columns.ts';

const NEWLINE = 0x0a;

const notUtf8: Reason = { vi: 'tệp không phải UTF-8', en: 'the file is not UTF-8' };
const malformed = (detail: string): Reason => ({ vi: `dấu ngoặc kép không đúng (${detail})`, en: `malformed quotes (${detail})` });

/** Counts lines up to a byte; asked with growing bytes. */
const lineCounter = (bytes: Uint8Array): ((byte: number) => number) => {
  let [line, at] = [1, 0];
  return (byte) => {
    for (let next = bytes.indexOf(NEWLINE, at); next >= 0 && next < byte; next = bytes.indexOf(NEWLINE, at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
};

/** A line break is never inside a character of UTF-8, so that the first line at fault can be found line by line. */
const requireUtf8 = (bytes: Uint8Array): void => {
  if (isUtf8(bytes)) return;
  for (let [line, from] = [1, 0]; from <= bytes.length; line += 1) {
    const end = bytes.indexOf(NEWLINE, from);
    const to = end < 0 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(from, to))) throw new FileRefusedError([{ line, column: '1', reason: notUtf8 }]);
    from = to;
  }
};

/** Records of a CSV file (RFC 4180; UTF-8 with or without BOM; LF or CRLF), each with the line on which it begins. */
export const csvRecords = (bytes: Uint8Array): SourceRecord[] => {
  requireUtf8(bytes);
  const lineAt = lineCounter(bytes);
  const records: SourceRecord[] = [];
  let begin = 0;
  try {
    parse(Buffer.from(bytes), {
      bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'],
      // The parser counts CRLF inside quotes twice; bytes are exact.
      on_record: (cells: string[], { bytes: end }) => {
        records.push({ line: lineAt(begin), cells });
        begin = end;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileRefusedError([{ line: lineAt(begin), column: '1', reason: malformed(error.code) }], { cause: error });
  }
  return records;
};
