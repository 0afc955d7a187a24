import fc from 'fast-check';
import { OCOP_NAMESPACE_ID, addDays, addMonths, canonical, day, dayOf, fold, isDay, isRejected, isUuid, rejected, uuidV5, uuidV7, within, type Decider, type Rejection } from './index.ts';
import { specification } from './specification.ts';

describe('a day', () => {
  it('exists in the calendar, or is refused', () => {
    expect(isDay('2024-02-29')).toBe(true);
    for (const text of ['2023-02-29', '2024-13-01', '2024-1-1', '2024-01-01T00:00:00Z', '', 20240101]) expect(isDay(text)).toBe(false);
    expect(() => day('2023-02-30')).toThrow(RangeError);
  });
  it('36 months later keeps its date, or becomes the last day of the month', () => {
    expect(addMonths(day('2021-07-26'), 36)).toBe('2024-07-26');
    expect(addMonths(day('2020-02-29'), 36)).toBe('2023-02-28');
    expect(addMonths(day('2023-08-31'), 6)).toBe('2024-02-29');
    expect(addMonths(day('2024-01-31'), -2)).toBe('2023-11-30');
  });
  it('follows the clock of Hà Tĩnh, seven hours ahead of UTC', () => {
    expect(dayOf(new Date('2024-07-25T16:59:59Z'))).toBe('2024-07-25');
    expect(dayOf(new Date('2024-07-25T17:00:00Z'))).toBe('2024-07-26');
  });
  it('compares as text exactly as the calendar does', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 40_000 }), (a, b) => {
      const [x, y] = [addDays(day('1990-01-01'), a), addDays(day('1990-01-01'), b)];
      return (x < y) === (a < b) && isDay(x);
    }));
  });
  it('lies in a half-open span from its first day and no longer on its end', () => {
    const span = { from: day('2023-02-24'), to: day('2025-07-06') };
    expect(within(day('2023-02-24'), span)).toBe(true);
    expect(within(day('2025-07-06'), span)).toBe(false);
    expect(within(day('2025-07-06'), {})).toBe(true);
  });
});

describe('folding', () => {
  it('forgets tone marks, case, đ and punctuation', () => {
    expect(fold('Nước mắm Luận Nghiệp')).toBe('nuoc mam luan nghiep');
    expect(fold('Kẹo CU ĐƠ — Hà Tĩnh (minh họa)')).toBe('keo cu do ha tinh minh hoa');
    expect(fold('Nước')).toBe(fold('Nước'.normalize('NFD')));
  });
  it('is its own fixed point', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('canonical JSON', () => {
  it('sorts members as RFC 8785 asks, digits as text', () => {
    expect(canonical({ 9: 1, 10: 2, b: undefined, a: [1, undefined, 'é'] })).toBe('{"10":2,"9":1,"a":[1,null,"é"]}');
  });
  it('is the same for any order of members', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) =>
      canonical(value) === canonical(Object.fromEntries(Object.entries(value).reverse())) && typeof JSON.parse(canonical(value)) === 'object'));
  });
  it('refuses numbers that JSON does not have', () => { expect(() => canonical({ a: Number.NaN })).toThrow(RangeError); });
});

describe('ids', () => {
  it('made of a name agree with the example of RFC 9562, appendix A.4', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(uuidV5('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
    expect(uuidV5('ocop.hatinh.gov.vn', dns)).toBe(OCOP_NAMESPACE_ID);
  });
  it('made of time sort by it', () => {
    const ids = [uuidV7(1_000), uuidV7(2_000), uuidV7(1_800_000_000_000)];
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every(isUuid)).toBe(true);
    expect(isUuid('{"$gt":""}')).toBe(false);
  });
});

describe('a specification', () => {
  type Command = { open: boolean };
  type Event = { type: 'Opened' };
  const door: Decider<Command, boolean, Event, Rejection<'ALREADY_OPEN'>> = {
    initial: false,
    decide: (_command, open) => (open ? rejected('ALREADY_OPEN') : [{ type: 'Opened' }]),
    evolve: () => true,
  };
  const { given } = specification(door);
  it('tells facts from rejections', () => {
    given().when({ open: true }).then({ type: 'Opened' });
    given({ type: 'Opened' }).when({ open: true }).thenRejected('ALREADY_OPEN');
    expect(() => { given().when({ open: true }).thenRejected('ALREADY_OPEN'); }).toThrow();
    expect(isRejected([])).toBe(false);
  });
});
