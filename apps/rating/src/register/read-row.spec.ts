import { day } from '@ocop/domain-kit';
import { aRow, registerRows } from '../../test/support/register.ts';
import { referenceOn } from '../../test/support/reference.ts';
import { readRow } from './read-row.ts';
import { columns, isField, type RegisterRow } from './register-row.ts';

const read = (change: Partial<RegisterRow> = {}, today = day('2026-11-24')) => readRow(aRow(change), referenceOn(today));
const refused = (change: Partial<RegisterRow>, code: string, column: string, today?: ReturnType<typeof day>): void => {
  const outcome = read(change, today);
  expect(outcome).toMatchObject({ rejected: code });
  const field = 'path' in outcome ? outcome.path[0] : undefined;
  expect(isField(field) && columns[field]).toBe(column);
};
const stands = (change: Partial<RegisterRow>, today?: ReturnType<typeof day>): void => { expect(read(change, today)).not.toHaveProperty('rejected'); };

describe('a row of the register', () => {
  it('becomes a decision with its group, its provenance and the last valid day of its certificate', () => {
    expect(read()).toEqual({
      productId: expect.any(String), productCode: 'HT-444-9001', productName: 'Cam Hương Trà (minh họa 901)', producerName: 'HTX Hương Trà (minh họa 901)', legalForm: 'COOPERATIVE',
      unit: { code: '18550', era: 'E2024' }, district: { code: '444', era: 'E2024' }, set: 1, group: 'I', kind: 'INITIAL', stars: 3, score: 61.5, level: 'DISTRICT',
      decisionNumber: '10/QĐ-UBND', decidedOn: '2024-03-01', validUntil: '2027-02-28', markets: [], source: 'minh-hoa', illustrative: true, confirmed: false,
    });
  });
  it('is read for each of the 542 shipped rows', () => {
    const faults = registerRows().map((row) => readRow(row, referenceOn())).filter((outcome) => 'rejected' in outcome);
    expect(faults).toEqual([]);
  });
  it('ends on the last day of a month that lacks the day of the decision', () => {
    expect(read({ decidedOn: '2024-08-31' })).toMatchObject({ validUntil: '2027-08-30' });
    expect(read({ decidedOn: '2024-02-29' })).toMatchObject({ validUntil: '2027-02-27' });
  });
  it('takes a score that is not known, and markets between semicolons', () => {
    expect(read({ score: '' })).not.toHaveProperty('score');
    expect(read({ markets: 'Nga;Nhật Bản; ' })).toMatchObject({ markets: ['Nga', 'Nhật Bản'] });
  });
  it('names the first fault in the order of the columns', () => refused({ legalForm: 'X', kind: 'X', source: '' }, 'UNKNOWN_LEGAL_FORM', 'loai_hinh'));
});

describe('texts', () => {
  it.each(['productCode', 'productName', 'producerName', 'decisionNumber', 'source'] as const)('are refused when %s is missing', (field) => {
    refused({ [field]: '' }, 'MISSING', columns[field]);
    refused({ [field]: '  ' }, 'MISSING', columns[field]);
    refused({ [field]: null }, 'MISSING', columns[field]);
  });
  it.each([['productCode', 64], ['productName', 200], ['producerName', 200], ['decisionNumber', 64], ['source', 64]] as const)('are refused when %s is longer than %i', (field, longest) => {
    stands({ [field]: 'ă'.repeat(longest) });
    refused({ [field]: 'ă'.repeat(longest + 1) }, 'TEXT_TOO_LONG', columns[field]);
    refused({ [field]: 'x'.repeat(100_000) }, 'TEXT_TOO_LONG', columns[field]);
  });
  it('are refused when the markets are longer than 200', () => {
    stands({ markets: 'a'.repeat(200) });
    refused({ markets: 'a'.repeat(201) }, 'TEXT_TOO_LONG', 'thi_truong_xuat_khau');
    refused({ markets: Array.from({ length: 51 }, (_, index) => String(index)).join(';') }, 'TOO_MANY_MARKETS', 'thi_truong_xuat_khau');
  });
});

describe('values of closed lists', () => {
  it('refuses an unknown legal form', () => { refused({ legalForm: 'htx' }, 'UNKNOWN_LEGAL_FORM', 'loai_hinh'); refused({ legalForm: '' }, 'MISSING', 'loai_hinh'); });
  it('refuses an unknown kind', () => { refused({ kind: 'CONG_NHAN' }, 'UNKNOWN_KIND', 'loai_quyet_dinh'); refused({ kind: 'constructor' }, 'UNKNOWN_KIND', 'loai_quyet_dinh'); });
  it('refuses an unknown level', () => refused({ level: 'XA' }, 'UNKNOWN_LEVEL', 'cap'));
  it.each(['0', '27', '1.0', 'I', '-1', '01'])('refuses the unknown set %s', (set) => refused({ set }, 'UNKNOWN_SET', 'bo_san_pham'));
  it('takes sets 1 to 26 whatever the year', () => { for (const decidedOn of ['2020-01-01', '2024-01-02']) for (const set of ['1', '23', '24', '25', '26']) stands({ set, decidedOn, level: decidedOn < '2023' ? 'TINH' : 'HUYEN' }); });
});

describe('stars and score', () => {
  it('refuses stars that no certificate carries', () => { for (const stars of ['2', '6', '3.5', 'ba']) refused({ stars, score: '' }, 'STARS_NOT_VALID', 'so_sao'); refused({ stars: '' }, 'MISSING', 'so_sao'); });
  it('refuses stars and score of a revocation', () => {
    const revocation = { kind: 'THU_HOI', level: 'TINH' };
    stands({ ...revocation, stars: '', score: '' });
    refused({ ...revocation, stars: '3', score: '' }, 'STARS_NOT_EXPECTED', 'so_sao');
    refused({ ...revocation, stars: '', score: '60' }, 'SCORE_NOT_EXPECTED', 'diem');
  });
  it.each(['-1', '100.1', '1e2', '60,5', 'NaN', '0x32', '=1+1'])('refuses the score %s', (score) => refused({ score }, 'SCORE_NOT_VALID', 'diem'));
  it.each([['3', 'HUYEN', '49.9', '50', '69.99', '70'], ['4', 'TINH', '69.9', '70', '89.9', '90'], ['5', 'TRUNG_UONG', '89.9', '90', '100', undefined]] as const)(
    'refuses a score outside the half-open band of %s stars', (stars, level, below, least, most, above) => {
      refused({ stars, level, score: below }, 'SCORE_OUTSIDE_BAND', 'diem');
      stands({ stars, level, score: least });
      stands({ stars, level, score: most });
      if (above !== undefined) refused({ stars, level, score: above }, 'SCORE_OUTSIDE_BAND', 'diem');
    });
});

describe('the day of the decision', () => {
  it.each(['2023-02-29', '2024-3-1', '01/03/2024', '2024-03-01T00:00:00Z', '45352'])('refuses %s, which is no day', (decidedOn) => refused({ decidedOn }, 'NOT_A_DAY', 'ngay_quyet_dinh'));
  it('refuses a day before the programme began', () => {
    refused({ decidedOn: '2019-08-20', level: 'TINH' }, 'BEFORE_THE_PROGRAMME', 'ngay_quyet_dinh');
    stands({ decidedOn: '2019-08-21', level: 'TINH' });
  });
  it('refuses a day after today', () => {
    stands({ decidedOn: '2024-03-01' }, day('2024-03-01'));
    refused({ decidedOn: '2024-03-01' }, 'IN_THE_FUTURE', 'ngay_quyet_dinh', day('2024-02-29'));
  });
});

describe('units of the day', () => {
  it('refuses a unit that did not exist that day', () => {
    refused({ communeCode: '99999' }, 'UNIT_DID_NOT_EXIST', 'ma_xa');
    refused({ communeCode: '444' }, 'UNIT_DID_NOT_EXIST', 'ma_xa');
    refused({ districtCode: '999' }, 'UNIT_DID_NOT_EXIST', 'ma_huyen');
    refused({ districtCode: '448', communeCode: '18550', decidedOn: '2025-01-02' }, 'UNIT_DID_NOT_EXIST', 'ma_huyen');
  });
  it('refuses a commune that merged away on 2025-01-01 from that day on', () => {
    const bacHa = { districtCode: '436', communeCode: '18076' };
    stands({ ...bacHa, decidedOn: '2024-12-31' });
    refused({ ...bacHa, decidedOn: '2025-01-01' }, 'UNIT_DID_NOT_EXIST', 'ma_xa');
  });
  it('refuses a commune of another district', () => refused({ districtCode: '443' }, 'COMMUNE_NOT_IN_DISTRICT', 'ma_xa'));
  it('asks for the district up to 2025-06-30 and refuses one from 2025-07-01', () => {
    refused({ districtCode: '' }, 'MISSING', 'ma_huyen');
    refused({ communeCode: '' }, 'MISSING', 'ma_xa');
    stands({ decidedOn: '2025-06-30', districtCode: '436', communeCode: '18073' });
    refused({ decidedOn: '2025-07-06', level: 'TINH', districtCode: '436', communeCode: '18073' }, 'DISTRICT_NOT_EXPECTED', 'ma_huyen');
    stands({ decidedOn: '2025-07-06', level: 'TINH', districtCode: '', communeCode: '18073' });
  });
});

describe('who could decide (register-format.md, data of the rule packs)', () => {
  const recognition = (decidedOn: string, stars: string, level: string) => ({
    decidedOn, stars, level, score: '', ...(decidedOn >= '2025-07-01' ? { districtCode: '', communeCode: '18073' } : { districtCode: '436', communeCode: '18073' }),
  });
  it('three stars: the province up to 2023-02-23, the district up to 2025-06-30, nobody for five days, then the province', () => {
    for (const [from, to, level, other] of [['2019-08-21', '2023-02-23', 'TINH', 'HUYEN'], ['2023-02-24', '2025-06-30', 'HUYEN', 'TINH'], ['2025-07-06', '2026-11-24', 'TINH', 'HUYEN']] as const) {
      for (const at of [from, to]) {
        stands(recognition(at, '3', level));
        refused(recognition(at, '3', other), 'LEVEL_MAY_NOT_DECIDE', 'cap');
      }
    }
    for (const at of ['2025-07-01', '2025-07-05']) for (const level of ['HUYEN', 'TINH', 'TRUNG_UONG']) refused(recognition(at, '3', level), 'NOBODY_MAY_DECIDE', 'ngay_quyet_dinh');
  });
  it('four stars: the province; five stars: the centre', () => {
    for (const at of ['2019-08-21', '2023-02-24', '2025-07-01', '2025-07-06']) {
      stands(recognition(at, '4', 'TINH'));
      for (const level of ['HUYEN', 'TRUNG_UONG']) refused(recognition(at, '4', level), 'LEVEL_MAY_NOT_DECIDE', 'cap');
      stands(recognition(at, '5', 'TRUNG_UONG'));
      for (const level of ['HUYEN', 'TINH']) refused(recognition(at, '5', level), 'LEVEL_MAY_NOT_DECIDE', 'cap');
    }
  });
  it('a proposal: for four stars the district up to 2025-06-30 and nobody later, for five the province, for three nobody', () => {
    const proposal = (decidedOn: string, stars: string, level: string) => ({ ...recognition(decidedOn, stars, level), kind: 'DE_XUAT_NANG_HANG' });
    for (const at of ['2019-08-21', '2025-06-30']) {
      stands(proposal(at, '4', 'HUYEN'));
      refused(proposal(at, '4', 'TINH'), 'LEVEL_MAY_NOT_DECIDE', 'cap');
    }
    refused(proposal('2025-07-01', '4', 'TINH'), 'NOBODY_MAY_DECIDE', 'ngay_quyet_dinh');
    refused(proposal('2026-01-05', '4', 'TINH'), 'NOBODY_MAY_DECIDE', 'ngay_quyet_dinh');
    for (const at of ['2019-08-21', '2025-07-03', '2026-01-05']) {
      stands(proposal(at, '5', 'TINH'));
      refused(proposal(at, '5', 'TRUNG_UONG'), 'LEVEL_MAY_NOT_DECIDE', 'cap');
    }
    refused(proposal('2024-01-05', '3', 'HUYEN'), 'NOBODY_MAY_DECIDE', 'so_sao');
  });
  it('a revocation: the province always, the district too from 2023-02-24 to 2025-06-30', () => {
    const revocation = (decidedOn: string, level: string) => ({ ...recognition(decidedOn, '', level), kind: 'THU_HOI' });
    for (const at of ['2019-08-21', '2023-02-23', '2023-02-24', '2025-06-30', '2025-07-01', '2025-07-06']) stands(revocation(at, 'TINH'));
    for (const at of ['2023-02-24', '2025-06-30']) stands(revocation(at, 'HUYEN'));
    for (const at of ['2023-02-23', '2025-07-01']) refused(revocation(at, 'HUYEN'), 'LEVEL_MAY_NOT_DECIDE', 'cap');
    refused(revocation('2024-01-05', 'TRUNG_UONG'), 'LEVEL_MAY_NOT_DECIDE', 'cap');
  });
});
