import { addDays, day } from '@ocop/domain-kit';
import { nationalPack, packs } from '../test/packs.ts';
import { checkBasedOn, checkTimeline, lawOn, lawRefs, packHash, pinnedLaw, type NationalPack, type RulePack } from './index.ts';

describe('the law of a day', () => {
  it.each([['2019-08-21', 'qd-1048'], ['2023-02-23', 'qd-1048'], ['2023-02-24', 'qd-148'], ['2025-07-05', 'qd-148'], ['2025-07-06', 'qd-148-1489'], ['2026-11-24', 'qd-148-1489']])('on %s is %s with the rules of the province', (at, id) => {
    const law = lawOn(packs, day(at))!;
    expect([law.national.id, law.provincial.id]).toEqual([id, 'ha-tinh']);
  });
  it('the day before, on and after each first day picks the right pack', () => {
    for (const pack of packs) {
      if (pack.layer !== 'national') continue;
      const { from } = pack.inForce;
      expect(lawOn(packs, addDays(from, -1))?.national.id).not.toBe(pack.id);
      for (const at of [from, addDays(from, 1)]) expect(lawOn(packs, at)?.national.id).toBe(pack.id);
    }
  });
  it('has no day with two packs or none', () => { expect(checkTimeline(packs)).toEqual([]); });
  it('a later pack is not known before it was approved, though in force', () => {
    const late: RulePack = { ...nationalPack('qd-148-1489'), approvedAt: '2025-07-20T02:00:00.000Z' };
    const open: RulePack = { ...nationalPack('qd-148'), inForce: { from: day('2023-02-24') } };
    const all = [...packs.filter(({ id }) => id !== late.id && id !== open.id), open, late];
    expect(lawOn(all, day('2025-07-10'), '2025-07-11T00:00:00.000Z')?.national.id).toBe('qd-148');
    expect(lawOn(all, day('2025-07-10'), '2025-07-21T00:00:00.000Z')?.national.id).toBe('qd-148-1489');
    expect(lawOn(all, day('2025-07-10'))?.national.id).toBe('qd-148-1489');
  });
  it('a correction is a new revision, and the newest known one counts', () => {
    const second: RulePack = { ...nationalPack('qd-148'), revision: 2, approvedAt: '2024-05-01T00:00:00.000Z' };
    const all = [second, ...packs];
    expect(lawOn(all, day('2024-01-01'), '2024-04-30T00:00:00.000Z')?.national.revision).toBe(1);
    expect(lawOn(all, day('2024-01-01'))?.national.revision).toBe(2);
  });
  it('a pinned case keeps its packs after any later load', () => {
    const refs = lawRefs(lawOn(packs, day('2024-01-01'))!);
    const later = [{ ...nationalPack('qd-148'), revision: 2 }, ...packs];
    const law = pinnedLaw(later, refs, day('2024-01-01'))!;
    expect(lawRefs(law)).toEqual(refs);
    expect(pinnedLaw(later.filter((pack) => packHash(pack) !== refs[0]!.hash), refs, day('2024-01-01'))).toBeUndefined();
  });
});

describe('an amending decree', () => {
  const old = nationalPack('qd-148');
  const amended = nationalPack('qd-148-1489');
  it('is based on the old pack by its hash, and each changed row cites the new source', () => { expect(checkBasedOn(amended, old)).toEqual([]); });
  it('is refused when a changed row cites only what the old pack had', () => {
    const silent: NationalPack = { ...amended, bands: amended.bands.map((band) => (band.stars === 5 ? { ...band, min: 91 } : band)) };
    expect(checkBasedOn(silent, old)).toEqual([expect.objectContaining({ code: 'UNCITED_CHANGE', row: 'band-5' })]);
  });
  it('is refused when it rests on another text of the old pack', () => {
    expect(checkBasedOn(amended, { ...old, revision: 2 })).toEqual([expect.objectContaining({ code: 'BASED_ON' })]);
  });
});

describe('the hash of a pack', () => {
  it('does not depend on the order of keys, and changes with any row', () => {
    const pack = nationalPack('qd-148');
    expect(packHash(Object.fromEntries(Object.entries(pack).reverse()) as unknown as RulePack)).toBe(packHash(pack));
    expect(packHash({ ...pack, validity: [{ ...pack.validity[0]!, months: 35 }] })).not.toBe(packHash(pack));
  });
});
