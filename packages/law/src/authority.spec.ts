import { addDays, day, type Day } from '@ocop/domain-kit';
import { lawOf, packs } from '../test/packs.ts';
import { communeAssessmentOn, councilRules, lawOn, quorumReached, referralOf, spreadExceeded, validityMonths, whoMayDecide, type DecisionKind, type Level } from './index.ts';

const may = (kind: DecisionKind, stars: number | undefined, at: Day): readonly Level[] => {
  const law = lawOn(packs, at);
  return law ? whoMayDecide(law, kind, stars, at) : [];
};
const first = day('2019-08-21');
const d148 = day('2023-02-24');
const districtsEnded = day('2025-07-01');
const d1489 = day('2025-07-06');

/** "Who could decide" of register-format.md, written a second time without the packs. */
const expected = (kind: DecisionKind, stars: number, at: Day): readonly Level[] => {
  if (at < first) return [];
  const districts = at >= d148 && at < districtsEnded;
  if (kind === 'REVOCATION') return districts ? ['PROVINCE', 'DISTRICT'] : ['PROVINCE'];
  if (kind === 'UPGRADE_PROPOSAL') return stars === 5 ? ['PROVINCE'] : stars === 4 && at < districtsEnded ? ['DISTRICT'] : [];
  if (stars === 5) return ['CENTRE'];
  if (stars === 4) return ['PROVINCE'];
  if (stars !== 3) return [];
  return at < d148 ? ['PROVINCE'] : districts ? ['DISTRICT'] : at < d1489 ? [] : ['PROVINCE'];
};

describe('who may decide', () => {
  const kinds: readonly DecisionKind[] = ['INITIAL', 'REEVALUATION', 'UPGRADE', 'UPGRADE_PROPOSAL', 'REVOCATION'];
  const boundaries = [first, d148, districtsEnded, d1489, day('2026-11-24')].flatMap((at) => [addDays(at, -1), at, addDays(at, 1)]);
  it.each(boundaries)('follows the register on %s, for every kind and star', (at) => {
    for (const kind of kinds) for (const stars of [1, 2, 3, 4, 5]) expect({ kind, stars, at, may: may(kind, stars, at) }).toEqual({ kind, stars, at, may: expected(kind, stars, at) });
  });
  it('nobody recognises three stars from 2025-07-01 to 2025-07-05', () => {
    expect(may('INITIAL', 3, day('2025-06-30'))).toEqual(['DISTRICT']);
    for (let at = districtsEnded; at < d1489; at = addDays(at, 1)) expect(may('INITIAL', 3, at)).toEqual([]);
    expect(may('INITIAL', 3, d1489)).toEqual(['PROVINCE']);
  });
  it('no law decides before QĐ 1048/QĐ-TTg', () => { expect(lawOn(packs, day('2019-08-20'))).toBeUndefined(); });
  it('a case pinned to QĐ 148 finds nobody to decide after that pack has ended', () => { expect(whoMayDecide(lawOf('2025-07-05'), 'INITIAL', 4, day('2025-07-06'))).toEqual([]); });
});

describe('a case goes up', () => {
  it('from the district at 50 under QĐ 1048 and at 70 under QĐ 148, by the sum over the members', () => {
    expect(referralOf(lawOf('2022-01-01'), 'DISTRICT', 149, 3, day('2022-01-01'))).toBeUndefined();
    expect(referralOf(lawOf('2022-01-01'), 'DISTRICT', 150, 3, day('2022-01-01'))?.goesTo).toBe('PROVINCE');
    expect(referralOf(lawOf('2024-01-01'), 'DISTRICT', 209, 3, day('2024-01-01'))).toBeUndefined();
    expect(referralOf(lawOf('2024-01-01'), 'DISTRICT', 210, 3, day('2024-01-01'))?.min).toBe(70);
  });
  it('from the province to the centre at 90, and no longer from a district after 2025-06-30', () => {
    expect(referralOf(lawOf('2026-01-01'), 'PROVINCE', 90, 1, day('2026-01-01'))?.goesTo).toBe('CENTRE');
    expect(referralOf(lawOf('2026-01-01'), 'DISTRICT', 90, 1, day('2026-01-01'))).toBeUndefined();
    expect(referralOf(lawOf('2025-07-02'), 'DISTRICT', 90, 1, day('2025-07-02'))).toBeUndefined();
  });
});

describe('councils', () => {
  it('of a district have a monitoring member until 2025-06-30, and none can be set up later', () => {
    expect(councilRules(lawOf('2025-06-30'), 'DISTRICT')?.monitoringMemberRequired).toBe(true);
    expect(councilRules(lawOf('2025-07-01'), 'DISTRICT')).toBeUndefined();
  });
  it('of the province need the report of the commune from 2025-07-06', () => {
    expect(communeAssessmentOn(lawOf('2025-07-05'))).toBeUndefined();
    const rules = councilRules(lawOf('2025-07-06'))!;
    expect(rules.communeAssessmentRequired).toBe(true);
    expect(rules.communeFindings).toHaveLength(4);
    expect(rules.monitoringMemberRequired).toBe(false);
    expect(rules.confirmed).toBe(false);
  });
  it('open with three quarters of the members, counted in whole persons', () => {
    const rules = councilRules(lawOf('2026-01-01'))!;
    expect(quorumReached(rules, 6, 8)).toBe(true);
    expect(quorumReached(rules, 5, 7)).toBe(false);
    expect(quorumReached(rules, 6, 7)).toBe(true);
    expect(quorumReached(rules, 0, 0)).toBe(false);
  });
  it('score again when the totals lie more than ten points apart', () => {
    const rules = councilRules(lawOf('2026-01-01'))!;
    expect(spreadExceeded(rules, [70, 80, 75])).toBe(false);
    expect(spreadExceeded(rules, [70, 81])).toBe(true);
    expect(spreadExceeded({ spreadMax: null }, [0, 100])).toBe(false);
  });
});

it('a certificate is valid for 36 months under every pack', () => {
  for (const at of ['2019-08-21', '2024-01-01', '2026-01-01']) expect(validityMonths(lawOf(at))).toBe(36);
});
