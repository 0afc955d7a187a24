import { asPrinted } from './as-printed.ts';

describe('a typed certificate number', () => {
  it('is taken in capitals, without spaces, with the Đ that a keyboard may lack', () => {
    for (const typed of ['830/qđ-ubnd/ht-436-0029', ' 830 / QD-UBND / HT-436-0029 ', '830/QÐ-UBND/HT-436-0029', '830/Qd-ubnd/HT-436-0029']) expect(asPrinted(typed)).toBe('830/QĐ-UBND/HT-436-0029');
  });
  it('keeps what only looks like the sign of a decision', () => { expect(asPrinted('QDX/UBND-AQD/HT-1')).toBe('QDX/UBND-AQD/HT-1'); });
});
