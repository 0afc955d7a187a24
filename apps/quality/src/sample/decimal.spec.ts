import { add, compare, subtract } from './decimal.ts';

describe('decimals', () => {
  it('compare exactly, where binary fractions would not', () => {
    expect(compare(add('0.1', '0.2'), '0.3')).toBe(0);
    expect(compare('10', '9.99')).toBeGreaterThan(0);
    expect(compare('-0.5', '0')).toBeLessThan(0);
    expect(compare('0.30', '0.3')).toBe(0);
  });
  it('add and subtract with signs', () => {
    expect(subtract('0.05', '0.1')).toBe('-0.05');
    expect(add('2', '0.050')).toBe('2.050');
    expect(subtract('1', '1')).toBe('0');
  });
});
