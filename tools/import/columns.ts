/** The register's columns (register-format.md) and the names under which the platform takes them. */
export const fields = {
  ma_san_pham: 'productCode',
  ten_san_pham: 'productName',
  ten_chu_the: 'producerName',
  loai_hinh: 'legalForm',
  ma_huyen: 'districtCode',
  ma_xa: 'communeCode',
  bo_san_pham: 'set',
  loai_quyet_dinh: 'kind',
  so_sao: 'stars',
  diem: 'score',
  cap: 'level',
  so_quyet_dinh: 'decisionNumber',
  ngay_quyet_dinh: 'decidedOn',
  thi_truong_xuat_khau: 'markets',
  nguon: 'source',
} as const;

export type Column = keyof typeof fields;
export type Field = (typeof fields)[Column];
export const columns = Object.keys(fields) as Column[];
const isColumn = (name: string): name is Column => Object.hasOwn(fields, name);

/** A row of the register as text, with the line on which it begins; the header is line 1. */
export type RegisterRow = { readonly line: number } & Readonly<Record<Field, string>>;

/** Why a row, or the whole file, is not taken; `line L, column C: reason`. */
export type Refusal = { readonly line: number; readonly column: string; readonly reason: Reason };
/** One sentence in the two languages of the platform. */
export type Reason = { readonly vi: string; readonly en: string };

/** The file as a whole cannot be taken. */
export class FileRefusedError extends Error {
  override readonly name = 'FileRefusedError';
  readonly code = 'FILE_REFUSED';
  readonly retriable = false;
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[], options?: ErrorOptions) {
    super(refusals.map(({ line, column, reason }) => `line ${String(line)}, column ${column}: ${reason.en}`).join('\n'), options);
    this.refusals = refusals;
  }
}

/** Where each column stands in a header; missing, doubled and unknown ones refuse the file, each by name. */
export const readHeader = (cells: readonly string[]): readonly (Column | undefined)[] => {
  const names = cells.map((cell) => cell.normalize('NFC').trim());
  while (names.at(-1) === '') names.pop();
  const refuse = (column: string, vi: string, en: string): Refusal => ({ line: 1, column, reason: { vi, en } });
  const refusals = [
    ...columns.filter((column) => !names.includes(column)).map((column) => refuse(column, 'thiếu cột này', 'the column is missing')),
    ...[...new Set(names.filter((name, index) => isColumn(name) && names.indexOf(name) !== index))].map((column) => refuse(column, 'cột này có hai lần', 'the column is there twice')),
    ...names.flatMap((name, index) => (isColumn(name) ? [] : [refuse(name === '' ? String(index + 1) : name.slice(0, 64), 'sổ đăng ký không có cột này', 'the register has no such column')])),
  ];
  if (refusals.length > 0) throw new FileRefusedError(refusals);
  return names.filter(isColumn);
};
