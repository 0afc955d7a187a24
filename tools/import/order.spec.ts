import fc from 'fast-check';
import type { RegisterRow } from './columns.ts';
import { joinTokens } from './import-register.ts';
import { inOrder, lanesOf } from './order.ts';

const aRow = (line: number, productCode: string, decidedOn = '2020-01-15', kind = 'CONG_NHAN_MOI'): RegisterRow => ({
  line, productCode, decidedOn, kind, productName: 'x', producerName: 'x', legalForm: 'HTX', districtCode: '446', communeCode: '18676', set: '9', stars: '3', score: '', level: 'TINH', decisionNumber: '1', markets: '', source: 'minh-hoa',
});

describe('the order in which rows are sent', () => {
  it('is by product and day; on one day a proposal, a recognition, a revocation; rows alike as in the file', () => {
    const rows = [
      aRow(2, 'B', '2024-01-01', 'DANH_GIA_LAI'), aRow(3, 'A', '2021-01-01', 'THU_HOI'), aRow(4, 'A', '2021-01-01', 'DE_XUAT_NANG_HANG'), aRow(5, 'A', '2021-01-01', 'NANG_HANG'),
      aRow(6, 'B', '2020-01-01'), aRow(7, 'A', '2020-01-01'), aRow(8, 'A', '2020-01-01'), aRow(9, 'A', '2021-01-01', 'toString'),
    ];
    expect(inOrder(rows).map(({ line }) => line)).toEqual([7, 8, 4, 5, 3, 9, 6, 2]);
  });
});

describe('batches', () => {
  const shapes = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 25 })), { maxLength: 40 });

  it('hold every row once, are never too large, and never put one product into two lanes', () => {
    fc.assert(fc.property(shapes, (products) => {
      let line = 1;
      const rows = inOrder(products.flatMap(([code, count]) => Array.from({ length: count }, () => aRow(line += 1, `P${String(code)}`))));
      const lanes = lanesOf(rows, 10);
      expect(lanes.flat(2)).toEqual(rows);
      expect(lanes.flat().every((batch) => batch.length > 0 && batch.length <= 10)).toBe(true);
      const lanesOfProduct = new Map<string, Set<number>>();
      lanes.forEach((lane, index) => { for (const { productCode } of lane.flat()) lanesOfProduct.set(productCode, (lanesOfProduct.get(productCode) ?? new Set()).add(index)); });
      expect([...lanesOfProduct.values()].every((of) => of.size === 1)).toBe(true);
    }));
  });
});

describe('tokens to wait for', () => {
  it('are joined as far as a header takes them, and none is lost', () => {
    expect(joinTokens(['aaa,bbb', '', 'cc', 'dddddd'], 8)).toEqual(['aaa,bbb', 'cc', 'dddddd']);
    expect(joinTokens(['aaa', 'bbb,ccc'], 100)).toEqual(['aaa,bbb,ccc']);
    expect(joinTokens(['', ''])).toEqual([]);
  });
});
