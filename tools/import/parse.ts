import { extname } from 'node:path';
import { readRecord, type SourceRecord } from './cells.ts';
import { FileRefusedError, readHeader, type Refusal, type RegisterRow } from './columns.ts';
import { csvRecords } from './csv.ts';
import { xlsxRecords } from './xlsx.ts';

/** What a file holds: rows to be decided, and rows that cannot be read. */
export type ParsedRegister = { readonly rows: readonly RegisterRow[]; readonly refusals: readonly Refusal[] };

const isRefusal = (outcome: RegisterRow | Refusal): outcome is Refusal => 'reason' in outcome;
const isRow = (outcome: RegisterRow | Refusal): outcome is RegisterRow => !isRefusal(outcome);

const recordsOf = (name: string, bytes: Uint8Array): SourceRecord[] | Promise<SourceRecord[]> => {
  switch (extname(name).toLowerCase()) {
    case '.csv': return csvRecords(bytes);
    case '.xlsx': return xlsxRecords(bytes);
    default: throw new FileRefusedError([{ line: 1, column: '1', reason: { vi: 'chỉ nhận tệp .csv và .xlsx', en: 'only .csv and .xlsx files are taken' } }]);
  }
};

/** Reads a register; throws a FileRefusedError when it cannot be taken as a whole. */
export const parseRegister = async (name: string, bytes: Uint8Array): Promise<ParsedRegister> => {
  const [first, ...records] = await recordsOf(name, bytes);
  const header = readHeader(first?.line === 1 ? first.cells.map((cell) => (typeof cell === 'string' ? cell : '')) : []);
  const outcomes = records.map((record) => readRecord(record, header)).filter((outcome) => outcome !== undefined);
  return { rows: outcomes.filter(isRow), refusals: outcomes.filter(isRefusal) };
};
