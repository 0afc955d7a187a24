import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const COLUMNS = ['ma_san_pham', 'ten_san_pham', 'ten_chu_the', 'loai_hinh', 'ma_huyen', 'ma_xa', 'bo_san_pham', 'loai_quyet_dinh', 'so_sao', 'diem', 'cap', 'so_quyet_dinh', 'ngay_quyet_dinh', 'thi_truong_xuat_khau', 'nguon'] as const;
export type RegisterRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A row that is right: three stars by the province, after the merger of communes. The days of the directive's figures stay as they are. */
export const aRow = (code: string, difference: Partial<RegisterRow> = {}): RegisterRow => ({
  ma_san_pham: code, ten_san_pham: `Trà ${code} (minh họa)`, ten_chu_the: `HTX ${code} (minh họa)`, loai_hinh: 'HTX', ma_huyen: '', ma_xa: '18073', bo_san_pham: '11', loai_quyet_dinh: 'CONG_NHAN_MOI',
  so_sao: '3', diem: '61', cap: 'TINH', so_quyet_dinh: `${code}/QĐ-UBND`, ngay_quyet_dinh: '2026-03-02', thi_truong_xuat_khau: '', nguon: 'minh-hoa', ...difference,
});

/** Writes rows as a register file of its own and answers where. */
export const registerFile = (rows: readonly RegisterRow[]): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'ocop-e2e-')), 'register.csv');
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  writeFileSync(file, `${[COLUMNS, ...rows.map((row) => COLUMNS.map((column) => cell(row[column])))].map((cells) => cells.join(',')).join('\n')}\n`);
  return file;
};
