import { as } from '../src/people.ts';
import { newMark } from '../src/marks.ts';
import { figuresOf } from '../src/figures.ts';
import { aRow, registerFile, type RegisterRow } from '../src/register.ts';
import { runTool } from '../src/tools.ts';

const mark = newMark();
const code = (serial: number): string => `E2E-${mark}-${serial}`;
const recognisedBefore = { ngay_quyet_dinh: '2026-01-05', so_quyet_dinh: `${mark}-0/QĐ-UBND` };

/** Rows that only the running system can refuse, with the column that it must name and what it must say. */
const refused: readonly { readonly rows: readonly RegisterRow[]; readonly column: string; readonly reason: RegExp }[] = [
  [aRow(code(1), { loai_hinh: 'TAP_DOAN' }), 'loai_hinh', /"TAP_DOAN" is no legal form/],
  [aRow(code(2), { loai_quyet_dinh: 'TANG' }), 'loai_quyet_dinh', /"TANG" is no kind of decision/],
  [aRow(code(3), { cap: 'XA' }), 'cap', /"XA" is no level/],
  [aRow(code(4), { bo_san_pham: '27' }), 'bo_san_pham', /"27" is no product set/],
  [aRow(code(5), { ngay_quyet_dinh: '2026-02-30' }), 'ngay_quyet_dinh', /no day that exists/],
  [aRow(code(6), { ngay_quyet_dinh: '2019-08-20', ma_huyen: '436', ma_xa: '18073' }), 'ngay_quyet_dinh', /before the programme/],
  [aRow(code(7), { ngay_quyet_dinh: '2999-01-01' }), 'ngay_quyet_dinh', /is after today/],
  [aRow(code(8), { ma_xa: '99999' }), 'ma_xa', /there was no unit "99999"/],
  [aRow(code(9), { ma_huyen: '436' }), 'ma_huyen', /no district level/],
  [aRow(code(10), { so_sao: '6', diem: '' }), 'so_sao', /not 3, 4 or 5 stars/],
  [aRow(code(11), { diem: '101' }), 'diem', /no score from 0 to 100/],
  [aRow(code(12), { diem: '75' }), 'diem', /outside the band of 3 stars/],
  [aRow(code(13), { cap: 'HUYEN' }), 'cap', /could not decide/],
  [aRow(code(14), { ngay_quyet_dinh: '2025-07-03' }), 'ngay_quyet_dinh|cap', /nobody could decide/],
  [aRow(code(15), { ten_san_pham: '' }), 'ten_san_pham', /is missing/],
  [aRow(code(16), { so_quyet_dinh: 'x'.repeat(65) }), 'so_quyet_dinh', /has 65 characters, at most 64/],
  [aRow(code(17), { loai_quyet_dinh: 'DANH_GIA_LAI' }), 'loai_quyet_dinh', /not recognised before/],
  [aRow(code(18), { loai_quyet_dinh: 'THU_HOI', so_sao: '', diem: '' }), 'ngay_quyet_dinh', /no certificate was in force/],
].map(([row, column, reason]) => ({ rows: [row as RegisterRow], column: column as string, reason: reason as RegExp }));

/** Rows whose earlier row stands. */
const chains: typeof refused = [
  { rows: [aRow(code(30), recognisedBefore), aRow(code(30))], column: 'loai_quyet_dinh', reason: /first recognition already/ },
  { rows: [aRow(code(31), recognisedBefore), aRow(code(31), { loai_quyet_dinh: 'DANH_GIA_LAI', so_sao: '4', diem: '75' })], column: 'so_sao', reason: /keeps or lowers/ },
  { rows: [aRow(code(32), recognisedBefore), aRow(code(32), { loai_quyet_dinh: 'NANG_HANG' })], column: 'so_sao', reason: /raises the stars/ },
];

describe('a register with rows that are wrong', () => {
  it('is imported but for those, each told with line, column and reason; the same again changes nothing', async () => {
    const cases = [...refused, ...chains];
    const file = registerFile(cases.flatMap(({ rows }) => rows));
    const { code: exitCode, lines } = await runTool('import', file);
    let line = 1;
    const expected = cases.map(({ rows, column, reason }) => {
      line += rows.length;
      return { line, column, reason };
    });
    expect(exitCode).toBe(0);
    expect(lines.at(-1)).toBe(`imported ${chains.length} rows, refused ${cases.length}`);
    const told = lines.slice(0, -1).map((text) => /^line (\d+), column (\w+): (.+)$/.exec(text)!);
    expect(told.map((match) => Number(match[1]))).toEqual(expected.map((one) => one.line));
    for (const [at, one] of expected.entries()) {
      expect([one.line, one.column.split('|').includes(told[at]![2]!)]).toEqual([one.line, true]);
      expect(told[at]![3]).toMatch(one.reason);
    }
    expect(await runTool('import', file)).toMatchObject({ code: 0, lines });
  });

  it('is refused whole when a column is missing, with exit code 1 and nothing imported', async () => {
    const { code: exitCode, lines } = await runTool('import', 'package.json');
    expect(exitCode).toBe(1);
    expect(lines.join('\n')).not.toMatch(/^imported/m);
  });

  it('refuses a row that stands with other content, and records it as a correction of a named person; what was known before stays', async () => {
    const [day, row] = ['2026-03-02', aRow(code(50))];
    expect(await runTool('import', registerFile([row]))).toMatchObject({ code: 0, lines: ['imported 1 rows, refused 0'] });
    const [before, knownAt] = [await figuresOf(day), new Date().toISOString()];
    const other = registerFile([{ ...row, so_sao: '4', diem: '77' }]);
    const refusedAgain = await runTool('import', other);
    expect(refusedAgain.lines[0]).toMatch(/^line 2, column \w+: recorded already with other content .*(so_sao: 3 ≠ 4|diem: 61 ≠ 77)/);
    expect(refusedAgain).toMatchObject({ code: 0, lines: [refusedAgain.lines[0], 'imported 0 rows, refused 1'] });
    expect(await runTool('import', '--correct', other, '--by', 'Cán bộ sổ đăng ký (minh họa)', '--reason', 'đọc nhầm (minh họa)')).toMatchObject({ code: 0, lines: ['imported 1 rows, refused 0'] });

    const stars = ({ valid }: Awaited<ReturnType<typeof figuresOf>>) => (of: number) => valid.find((one) => one.stars === of)?.count ?? 0;
    const [now, asKnown] = [await figuresOf(day), await figuresOf(day, knownAt)];
    expect([stars(now)(3), stars(now)(4)]).toEqual([stars(before)(3) - 1, stars(before)(4) + 1]);
    expect(asKnown).toEqual(before);
    const { verifyCertificate } = await as().ask<{ verifyCertificate: { status: string; stars: number } }>('query ($number: String!) { verifyCertificate(number: $number) { status stars } }', { number: `${row.so_quyet_dinh}/${row.ma_san_pham}` });
    expect(verifyCertificate).toEqual({ status: 'VALID', stars: 4 });
  });
});
