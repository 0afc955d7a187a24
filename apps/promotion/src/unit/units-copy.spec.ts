import { day } from '@ocop/domain-kit';
import { isUnitOf } from './units-copy.ts';

describe('a unit of an era', () => {
  const first2025 = { from: '2025-01-01', to: '2025-06-30' };
  it('is one of its first and its last day, and of no day outside', () => {
    expect(['2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01'].map((one) => isUnitOf(day(one), first2025))).toEqual([false, true, true, false]);
  });
  it('stands for every earlier day when it has no first', () => expect(isUnitOf(day('1991-01-01'), { from: null, to: '2024-12-31' })).toBe(true));
});
