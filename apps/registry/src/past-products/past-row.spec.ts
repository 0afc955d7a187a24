import { day, isRejected } from '@ocop/domain-kit';
import { registerRows } from '../../test/support/register.ts';
import { readReferenceData } from '../reference/reference-data.ts';
import { readPastRow, type RegisterRow } from './past-row.ts';

const reference = readReferenceData();
const today = day('2026-11-24');
const aRow = (difference: Partial<RegisterRow> = {}): RegisterRow => ({
  line: 2, productCode: 'HT-444-0042', productName: 'Cam Lộc Yên (minh họa 1)', producerName: 'HTX Lộc Yên (minh họa 1)', legalForm: 'HTX', districtCode: '444', communeCode: '18550', set: '1',
  kind: 'CONG_NHAN_MOI', decisionNumber: '10/QĐ-UBND', decidedOn: '2024-03-01', markets: 'Lào; Nga;', source: 'minh-hoa', ...difference,
});
const read = (difference: Partial<RegisterRow> = {}) => readPastRow(aRow(difference), reference, today);

describe('a row of the register', () => {
  it('says what a product was on its day', () => {
    expect(read()).toMatchObject({
      code: 'HT-444-0042', day: '2024-03-01', unit: '18550@E2024',
      details: { set: 1, group: 'I', legalForm: 'COOPERATIVE', district: { code: '444', era: 'E2024' }, markets: ['Lào', 'Nga'], illustrative: true, confirmed: false },
    });
  });
  it('is read for each row that is shipped', () => {
    const rows = registerRows();
    expect(rows).toHaveLength(542);
    expect(rows.map((row) => readPastRow(row, reference, today)).filter(isRejected)).toEqual([]);
  });
  it('names a commune of its day: one code names other communes in other eras', () => {
    expect(read({ districtCode: '', decidedOn: '2025-07-06' })).toMatchObject({ unit: '18550@E2025H2', details: { unit: { code: '18550', era: 'E2025H2' } } });
    expect(read({ districtCode: '436', communeCode: '18076', decidedOn: '2025-01-01' })).toMatchObject({ rejected: 'UNIT_UNKNOWN', path: ['communeCode'] });
  });
  it.each([
    [{ productCode: ' ' }, 'TEXT_INVALID', 'productCode'], [{ productName: 'x'.repeat(201) }, 'TEXT_INVALID', 'productName'], [{ producerName: null }, 'TEXT_INVALID', 'producerName'],
    [{ legalForm: 'constructor' }, 'LEGAL_FORM_UNKNOWN', 'legalForm'], [{ set: '27' }, 'SET_UNKNOWN', 'set'], [{ set: '01' }, 'SET_UNKNOWN', 'set'], [{ decidedOn: '2023-02-29' }, 'DAY_INVALID', 'decidedOn'],
    [{ decidedOn: '2026-11-25' }, 'DAY_INVALID', 'decidedOn'], [{ communeCode: '444' }, 'UNIT_UNKNOWN', 'communeCode'], [{ districtCode: '443' }, 'DISTRICT_MISMATCH', 'districtCode'],
    [{ kind: 'X' }, 'KIND_UNKNOWN', 'kind'], [{ source: '' }, 'TEXT_INVALID', 'source'], [{ markets: 'x'.repeat(201) }, 'MARKETS_INVALID', 'markets'],
  ])('%j is refused', (difference, code, field) => { expect(read(difference)).toMatchObject({ rejected: code, path: [field] }); });
});
