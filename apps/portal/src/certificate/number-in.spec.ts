import { numberIn } from './number-in.ts';

describe('a scanned code', () => {
  it('is the address of a check page, whatever the host', () => {
    expect(numberIn('https://ocop.example/kiem-tra/830%2FQ%C4%90-UBND%2FHT-436-0029')).toBe('830/QĐ-UBND/HT-436-0029');
  });
  it('is a bare certificate number', () => { expect(numberIn(' 830/QĐ-UBND/HT-436-0029 ')).toBe('830/QĐ-UBND/HT-436-0029'); });
  it('is nothing of ours otherwise', () => {
    for (const text of ['https://example.com/shop/1', 'https://x/kiem-tra/%E0%A4%A', 'javascript:alert(1)', 'hello', `${'x'.repeat(130)}/1`]) expect(numberIn(text)).toBeUndefined();
  });
});
