import { readFileSync } from 'node:fs';
import { columns, fields, type RegisterRow } from '../../src/register/register-row.ts';
import { registerFile } from './reference.ts';

const cellsOf = (line: string): string[] => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');

/** The rows of the shipped register; none of its cells holds a line break. */
export const registerRows = (): RegisterRow[] => {
  const [header = '', ...lines] = readFileSync(registerFile, 'utf8').trimEnd().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line, index) => {
    const cells = cellsOf(line);
    return { line: index + 2, ...Object.fromEntries(fields.map((field) => [field, cells[names.indexOf(columns[field])] ?? ''])) };
  });
};

/** In the order in which the import sends them: by product, day, kind. */
export const inImportOrder = (rows: readonly RegisterRow[]): RegisterRow[] => {
  const turn = (kind: string): number => ['DE_XUAT_NANG_HANG', 'CONG_NHAN_MOI', 'DANH_GIA_LAI', 'NANG_HANG', 'THU_HOI'].indexOf(kind);
  const key = (row: RegisterRow): string => [row.productCode, row.decidedOn, turn(row.kind ?? '')].join('|');
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** A good row of an invented product; `change` gives the one line of difference. */
export const aRow = (change: Partial<RegisterRow> = {}): RegisterRow => ({
  line: 2, productCode: 'HT-444-9001', productName: 'Cam Hương Trà (minh họa 901)', producerName: 'HTX Hương Trà (minh họa 901)', legalForm: 'HTX', districtCode: '444', communeCode: '18550',
  set: '1', kind: 'CONG_NHAN_MOI', stars: '3', score: '61.5', level: 'HUYEN', decisionNumber: '10/QĐ-UBND', decidedOn: '2024-03-01', markets: '', source: 'minh-hoa', ...change,
});
