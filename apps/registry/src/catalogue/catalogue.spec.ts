import { day } from '@ocop/domain-kit';
import { periodsOf } from './certificate-periods.ts';
import { rememberedCounts } from './remembered-counts.ts';
import { searchedWords, wordsOf } from './search-words.ts';
import { orderOf, sortKey } from './sort-key.ts';

describe('search words', () => {
  const found = (search: string, ...texts: string[]): boolean => searchedWords(search).every((asked) => wordsOf(...texts).some((word) => word.startsWith(asked)));
  it('ignore tone marks, case and the difference of đ and d', () => {
    expect(found('nuoc mam', 'Nước mắm Kỳ Ninh')).toBe(true);
    expect(found('cu do', 'Kẹo cu đơ')).toBe(true);
    expect(found('KEO CU DO ha tinh', 'Kẹo cu đơ Thư Viện', 'Tỉnh Hà Tĩnh')).toBe(true);
    expect(found('Kẹo Cu Đơ', 'keo cu do')).toBe(true);
  });
  it('begin a word: "ca" finds cam, "am" does not', () => {
    expect(found('ca', 'Cam Khe Mây')).toBe(true);
    expect(found('am', 'Cam Khe Mây')).toBe(false);
  });
  it('are ANDed', () => { expect(found('cam giò', 'Cam Khe Mây')).toBe(false); });
  it('find a code by its parts', () => { expect(found('HT-444-0042', 'Cam', 'HT-444-0042')).toBe(true); });
  it('are none in a search of blanks and signs', () => { expect(searchedWords('  - ./$ ')).toEqual([]); });
  it('leave out what a longer word asks already', () => { expect(searchedWords('c cam')).toEqual(['cam']); });
});

describe('the order of the catalogue', () => {
  it('is that of the Vietnamese alphabet', () => {
    const names = ['Ăn', 'Az', 'Ân', 'Dz', 'Đa', 'Ez', 'Ê', 'Oz', 'Ô', 'Ơ', 'P', 'Uz', 'Ư'];
    expect([...names].reverse().sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(['Az', 'Ăn', 'Ân', 'Dz', 'Đa', 'Ez', 'Ê', 'Oz', 'Ô', 'Ơ', 'P', 'Uz', 'Ư']);
  });
  it('is total: the same name in the order of ids, a shorter name first', () => {
    expect(orderOf('Cam', '1') < orderOf('Cam', '2')).toBe(true);
    expect(orderOf('Cam', '2') < orderOf('Cam chanh', '1')).toBe(true);
    expect(sortKey('Cám')).toBe(sortKey('cam'));
  });
});

describe('stars in force', () => {
  const recognition = (from: string, until: string, stars: number, number = from) => ({ key: from, number, stars, from: day(from), until: day(until) });
  it('last from the day of the decision to the last valid day', () => {
    expect(periodsOf([recognition('2021-05-01', '2024-04-30', 3)], [])).toEqual([{ stars: 3, from: '2021-05-01', to: '2024-05-01' }]);
  });
  it('end on the day of a later recognition, in any order of arrival', () => {
    const [first, second] = [recognition('2021-05-01', '2024-04-30', 3), recognition('2023-01-01', '2025-12-31', 4)];
    const expected = [{ stars: 3, from: '2021-05-01', to: '2023-01-01' }, { stars: 4, from: '2023-01-01', to: '2026-01-01' }];
    expect(periodsOf([first, second], [])).toEqual(expected);
    expect(periodsOf([second, first], [])).toEqual(expected);
  });
  it('end on the day of the revocation; revoked on its first day it was never in force', () => {
    const one = recognition('2021-05-01', '2024-04-30', 3, 'n');
    expect(periodsOf([one], [{ number: 'n', from: day('2022-02-02') }])).toEqual([{ stars: 3, from: '2021-05-01', to: '2022-02-02' }]);
    expect(periodsOf([one], [{ number: 'n', from: day('2021-05-01') }])).toEqual([]);
    expect(periodsOf([one], [{ number: 'other', from: day('2022-02-02') }])).toHaveLength(1);
  });
});

describe('remembered counts', () => {
  it('count once until the view changes', async () => {
    let asked = 0;
    const counts = rememberedCounts();
    const count = (): Promise<number> => Promise.resolve(++asked);
    expect([await counts.of('a', count), await counts.of('a', count), await counts.of('b', count)]).toEqual([1, 1, 2]);
    counts.forget();
    expect(await counts.of('a', count)).toBe(3);
  });
  it('do not keep what was counted while the view changed', async () => {
    const counts = rememberedCounts();
    await counts.of('a', () => { counts.forget(); return Promise.resolve(1); });
    expect(await counts.of('a', () => Promise.resolve(2))).toBe(2);
  });
  it('count again after five seconds, for who must see what he wrote, and after a failure', async () => {
    let time = 0;
    const counts = rememberedCounts(() => time);
    const one = (): Promise<number> => Promise.resolve(1);
    const two = (): Promise<number> => Promise.resolve(2);
    expect([await counts.of('a', one), await counts.of('a', two), await counts.of('a', two, true)]).toEqual([1, 1, 2]);
    await counts.of('b', one);
    time = 5000;
    expect(await counts.of('b', two)).toBe(2);
    await expect(counts.of('c', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await counts.of('c', one)).toBe(1);
  });
});
