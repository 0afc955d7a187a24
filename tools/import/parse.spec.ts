import excel from '@protobi/exceljs';
import { columns, FileRefusedError } from './columns.ts';
import { parseRegister } from './parse.ts';
import { reportLines } from './report.ts';

const header = columns.join(',');
const cells = ['HT-446-0001', 'Nước mắm Cẩm Nhượng (minh họa)', 'Hợp tác xã minh họa', 'HTX', '446', '18676', '9', 'CONG_NHAN_MOI', '3', '62.5', 'TINH', '1/QĐ-UBND', '2020-01-15', '', 'minh-hoa'];
const row = (changes: Partial<Record<(typeof columns)[number], string>> = {}): string => columns.map((column, index) => changes[column] ?? cells[index]!).join(',');
const csv = (...lines: readonly string[]): Buffer => Buffer.from([header, ...lines, ''].join('\n'));

const parse = (bytes: Uint8Array, name = 'register.csv') => parseRegister(name, bytes);
const refusedFile = async (bytes: Uint8Array, name?: string): Promise<string> => {
  const error: unknown = await parse(bytes, name).then(() => undefined, (fault: unknown) => fault);
  expect(error).toBeInstanceOf(FileRefusedError);
  return (error as FileRefusedError).message;
};

describe('a register as CSV', () => {
  it('gives each row as text under the platform\'s names, with its line; the header is line 1', async () => {
    expect(await parse(csv(row()))).toEqual({
      refusals: [],
      rows: [{
        line: 2, productCode: 'HT-446-0001', productName: 'Nước mắm Cẩm Nhượng (minh họa)', producerName: 'Hợp tác xã minh họa', legalForm: 'HTX', districtCode: '446', communeCode: '18676', set: '9',
        kind: 'CONG_NHAN_MOI', stars: '3', score: '62.5', level: 'TINH', decisionNumber: '1/QĐ-UBND', decidedOn: '2020-01-15', markets: '', source: 'minh-hoa',
      }],
    });
  });

  it('may begin with a byte order mark and end its lines with CRLF', async () => {
    const plain = await parse(csv(row(), row()));
    expect(await parse(Buffer.from(`\uFEFF${[header, row(), row(), ''].join('\r\n')}`))).toEqual(plain);
  });

  it('may lack the last line break', async () => {
    expect((await parse(Buffer.from(`${header}\n${row()}`))).rows).toHaveLength(1);
  });

  it('counts lines through quoted line breaks, LF and CRLF: a row\'s line is where it starts', async () => {
    for (const end of ['\n', '\r\n']) {
      const quoted = row({ ten_san_pham: `"Nước mắm${end}loại một, ""ngon"""` });
      const { rows } = await parse(Buffer.from([header, row(), quoted, row(), ''].join(end)));
      expect(rows.map(({ line }) => line)).toEqual([2, 3, 5]);
      expect(rows[1]!.productName).toBe(`Nước mắm${end}loại một, "ngon"`);
    }
  });

  it('leaves out lines without content and still counts them', async () => {
    expect((await parse(csv(row(), '', ','.repeat(14), row()))).rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('takes the columns in any order', async () => {
    const bytes = Buffer.from(`${[...columns].reverse().join(',')}\n${[...cells].reverse().join(',')}\n`);
    expect((await parse(bytes)).rows).toEqual((await parse(csv(row()))).rows);
  });

  it('composes letters and takes blanks off the ends', async () => {
    const { rows } = await parse(csv(row({ ten_san_pham: '  Nước mắm  '.normalize('NFD'), so_sao: ' 3' })));
    expect(rows[0]).toMatchObject({ productName: 'Nước mắm'.normalize('NFC'), stars: '3' });
  });

  it('is taken without rows', async () => {
    expect(await parse(csv())).toEqual({ rows: [], refusals: [] });
  });
});

describe('a file refused as a whole', () => {
  it('is not UTF-8: the line of the byte is named', async () => {
    const bad = Buffer.concat([csv(row()), Buffer.from(row({ ten_san_pham: 'N' })), Buffer.from([0xff]), Buffer.from('\n')]);
    expect(await refusedFile(bad)).toBe('line 3, column 1: the file is not UTF-8');
  });

  it('is cut inside a character, or was saved in another encoding', async () => {
    expect(await refusedFile(Buffer.concat([csv(row()), Buffer.from('Nướ').subarray(0, 4)]))).toMatch(/^line 3, .*not UTF-8/);
    expect(await refusedFile(Buffer.from(`\uFEFF${header}\n${row()}\n`, 'utf16le'))).toMatch(/^line 1, .*not UTF-8/);
  });

  it('lacks a column', async () => {
    expect(await refusedFile(Buffer.from(`${columns.filter((column) => column !== 'so_sao').join(',')}\n`))).toBe('line 1, column so_sao: the column is missing');
  });

  it('has a column twice', async () => {
    expect(await refusedFile(Buffer.from(`${header},cap\n`))).toBe('line 1, column cap: the column is there twice');
  });

  it('has a column that the register does not know, or one without a name', async () => {
    expect(await refusedFile(Buffer.from(`${header},ghi_chu\n`))).toBe('line 1, column ghi_chu: the register has no such column');
    expect(await refusedFile(Buffer.from(`,${header}\n`))).toBe('line 1, column 1: the register has no such column');
  });

  it('names every fault of its header', async () => {
    expect((await refusedFile(Buffer.from('ma_san_pham,ma_san_pham,x\n'))).split('\n')).toHaveLength(14 + 1 + 1);
  });

  it('is empty, or begins with an empty line', async () => {
    expect((await refusedFile(Buffer.from(''))).split('\n')).toHaveLength(15);
    expect(await refusedFile(Buffer.from(`\n${header}\n`))).toMatch(/^line 1, column ma_san_pham: the column is missing/);
  });

  it('has a quotation mark that does not close, or one inside a cell', async () => {
    expect(await refusedFile(csv(row(), row({ ten_san_pham: '"Nước mắm' }), row()))).toMatch(/^line 3, column 1: malformed quotes/);
    expect(await refusedFile(csv(row({ ten_san_pham: 'Nước "mắm"' })))).toMatch(/^line 2, column 1: malformed quotes/);
  });

  it('is neither .csv nor .xlsx', async () => {
    expect(await refusedFile(csv(row()), 'register.xls')).toMatch('only .csv and .xlsx');
  });
});

describe('a row refused by the file alone', () => {
  const refusals = async (...lines: readonly string[]): Promise<string[]> => reportLines(0, (await parse(csv(...lines))).refusals, 'en').slice(0, -1);

  it('has a cell of 100,000 characters: line and column are named, the other rows are taken', async () => {
    const outcome = await parse(csv(row(), row({ ten_san_pham: 'x'.repeat(100_000) }), row()));
    expect(outcome.rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(reportLines(2, outcome.refusals, 'en')).toEqual(['line 3, column ten_san_pham: the cell has 100000 characters, more than any column allows', 'imported 2 rows, refused 1']);
  });

  it('has too few cells, or one too many', async () => {
    expect(await refusals('HT-446-0001,Nước mắm')).toEqual(['line 2, column ten_chu_the: the row has 2 cells, 15 are needed']);
    expect(await refusals(`${row()},x`)).toEqual(['line 2, column 16: the row has 16 cells, 15 are needed']);
    expect(await refusals(`${row()},`)).toEqual([]);
  });

  it.each(['=1+1', '=HYPERLINK("http://127.0.0.1")', '+1+2', '-2+3', '@SUM(A1)', ' =A1', '-'])('has the formula %s', async (formula) => {
    expect(await refusals(row({ ten_san_pham: `"${formula.replaceAll('"', '""')}"` }))).toEqual([expect.stringMatching(/^line 2, column ten_san_pham: a formula is not taken/)]);
  });

  it('is not one because a number has a sign: rating tells what is wrong with it', async () => {
    expect(await refusals(row({ diem: '-5' }))).toEqual([]);
  });
});

describe('the report', () => {
  it('lists refused rows in file order, in the language asked for, and ends with the counts', async () => {
    const { refusals } = await parse(csv(row({ nguon: '=1' }), 'x', row({ ten_chu_the: '@x' })));
    expect(reportLines(7, [...refusals].reverse(), 'vi').map((line) => line.split(':')[0])).toEqual(['line 2, column nguon', 'line 3, column ten_san_pham', 'line 4, column ten_chu_the', 'imported 7 rows, refused 3']);
    expect(reportLines(7, refusals, 'vi')[0]).toMatch('không nhận công thức');
  });
});

describe('a register as Excel', () => {
  type Value = excel.CellValue;
  const xlsx = async (rows: readonly (readonly Value[])[], change: (sheet: excel.Worksheet) => void = () => undefined): Promise<Buffer> => {
    const workbook = new excel.Workbook();
    const sheet = workbook.addWorksheet('Sổ đăng ký');
    sheet.addRow([...columns]);
    for (const values of rows) sheet.addRow([...values]);
    change(sheet);
    return Buffer.from(await workbook.xlsx.writeBuffer());
  };
  const values = (changes: Partial<Record<(typeof columns)[number], Value>> = {}): Value[] => columns.map((column, index) => (column in changes ? changes[column] : cells[index] === '' ? null : cells[index]));
  const read = async (rows: readonly (readonly Value[])[], change?: (sheet: excel.Worksheet) => void) => parse(await xlsx(rows, change), 'register.XLSX');

  it('is read like the same rows as CSV', async () => {
    expect(await read([values(), values()])).toEqual(await parse(csv(row(), row())));
  });

  it('gives numbers and days as the register writes them', async () => {
    const { rows } = await read([values({ ma_huyen: 446, ma_xa: 18676, bo_san_pham: 9, so_sao: 3, diem: 62.5, ngay_quyet_dinh: new Date(Date.UTC(2020, 0, 15)) })]);
    expect(rows).toEqual((await parse(csv(row()))).rows);
  });

  it('joins the pieces of rich text and takes the text of a link', async () => {
    const { rows } = await read([values({ ten_san_pham: { richText: [{ text: 'Nước ' }, { text: 'mắm', font: { bold: true } }] }, nguon: { text: 'bao-chi', hyperlink: 'http://127.0.0.1/' } })]);
    expect(rows[0]).toMatchObject({ productName: 'Nước mắm', source: 'bao-chi' });
  });

  it('names the row of the sheet, also after empty rows', async () => {
    expect((await read([values(), [], values()])).rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it.each([
    ['a formula', { diem: { formula: '60+2', result: 62 } }, 'diem', /formula/],
    ['an error', { diem: { error: '#N/A' } }, 'diem', /error/],
    ['a true/false value', { so_sao: true }, 'so_sao', /true\/false/],
    ['a time of day', { ngay_quyet_dinh: new Date(Date.UTC(2020, 0, 15, 8, 30)) }, 'ngay_quyet_dinh', /time of day/],
    ['text that is a formula elsewhere', { nguon: '=cmd' }, 'nguon', /formula/],
    ['a cell of 100,000 characters', { ten_san_pham: 'x'.repeat(32_000) }, 'ten_san_pham', /32000 characters/],
  ] as const)('refuses a row with %s', async (_what, change, column, reason) => {
    const { rows, refusals } = await read([values(), values(change)]);
    expect(rows).toHaveLength(1);
    expect(refusals).toEqual([{ line: 3, column, reason: expect.objectContaining({ en: expect.stringMatching(reason) }) }]);
  });

  it('refuses a row with merged cells', async () => {
    expect((await read([values(), values()], (sheet) => { sheet.mergeCells('A2:A3'); })).refusals.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('refuses a file that is no workbook, and one whose header lacks a column', async () => {
    expect(await refusedFile(Buffer.from('not a workbook'), 'x.xlsx')).toMatch('cannot be read as .xlsx');
    expect(await refusedFile(await xlsx([], (sheet) => { sheet.getCell('C1').value = null; }), 'x.xlsx')).toMatch('line 1, column ten_chu_the: the column is missing');
  });
});
