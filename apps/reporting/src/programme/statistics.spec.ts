import type { DecisionFacts } from '@ocop/contracts';
import { day } from '@ocop/domain-kit';
import { decisionEvent, decisionFacts, received } from '../../test/decision-builders.ts';
import { productRow } from './product-row.ts';
import { decisionCorrected, decisionRecorded, type ProgrammeProduct } from './programme-product.ts';
import { decisionsIn, statisticsOf } from './statistics.ts';

type Told = Partial<DecisionFacts> & { at?: string };

/** A product with these decisions, recorded one after another. */
const product = (code: string, ...decisions: readonly Told[]): ProgrammeProduct =>
  decisions.reduce<ProgrammeProduct | undefined>((document, { at = '2026-11-01T00:00:00.000Z', ...facts }, index) =>
    decisionRecorded(document, decisionEvent(decisionFacts(code, facts), { sequence: index + 1, recordedAt: at })), undefined)!;

const corrected = (document: ProgrammeProduct, code: string, facts: Partial<DecisionFacts>, recordedAt: string, sequence: number): ProgrammeProduct =>
  decisionCorrected(document, received('ocop.rating.DecisionCorrected.v1', document._id, { correctedBy: 'Cán bộ minh họa', facts: decisionFacts(code, facts) }, { sequence, recordedAt }));

const figures = (documents: readonly ProgrammeProduct[], asOf: string, knownAt?: string) =>
  statisticsOf(documents.map((document) => productRow(document)), { asOf: day(asOf), knownAt: knownAt === undefined ? undefined : Date.parse(knownAt) });

const counted = (documents: readonly ProgrammeProduct[], asOf: string, kind: DecisionFacts['kind'], from: string, to?: string, knownAt?: string) =>
  decisionsIn(documents.map((document) => productRow(document)), { asOf: day(asOf), knownAt: knownAt === undefined ? undefined : Date.parse(knownAt) }, kind, day(from), to === undefined ? undefined : day(to));

describe('validity of a certificate', () => {
  const one = [product('A', { decidedOn: '2020-01-15', stars: 4 })];

  it('is not counted on the day before the decision', () => {
    expect(figures(one, '2020-01-14')).toMatchObject({ recognisedTotal: 0, validTotal: 0, expiredTotal: 0, revokedTotal: 0, valid: [] });
  });

  it('begins on the day of the decision', () => {
    expect(figures(one, '2020-01-15')).toMatchObject({ recognisedTotal: 1, validTotal: 1, valid: [{ stars: 4, count: 1 }] });
  });

  it('holds after 35 months and on the last day before 36 months are over', () => {
    expect(figures(one, '2022-12-15').validTotal).toBe(1);
    expect(figures(one, '2023-01-14')).toMatchObject({ validTotal: 1, expiredTotal: 0 });
  });

  it('is expired on the day that ends 36 calendar months', () => {
    expect(figures(one, '2023-01-15')).toMatchObject({ recognisedTotal: 1, validTotal: 0, expiredTotal: 1, revokedTotal: 0, valid: [] });
  });

  it('ends on the last day of a month that lacks the day: 2024-02-29 is valid up to 2027-02-27', () => {
    const leap = [product('A', { decidedOn: '2024-02-29' })];
    expect(figures(leap, '2027-02-27').validTotal).toBe(1);
    expect(figures(leap, '2027-02-28').expiredTotal).toBe(1);
  });
});

describe('a later recognition', () => {
  const upgraded = [product('A', { decidedOn: '2020-01-15', stars: 3 }, { kind: 'UPGRADE', decidedOn: '2021-06-01', decisionNumber: '2/QĐ-UBND', stars: 4 })];

  it('supersedes the earlier certificate from its own day, not before', () => {
    expect(figures(upgraded, '2021-05-31').valid).toEqual([{ stars: 3, count: 1 }]);
    expect(figures(upgraded, '2021-06-01').valid).toEqual([{ stars: 4, count: 1 }]);
  });

  it('keeps the product valid when the first certificate would have ended', () => {
    expect(figures(upgraded, '2023-01-15')).toMatchObject({ recognisedTotal: 1, validTotal: 1, expiredTotal: 0 });
    expect(figures(upgraded, '2024-06-01').expiredTotal).toBe(1);
  });

  it('makes an expired product valid again', () => {
    const again = [product('A', { decidedOn: '2020-01-15' }, { kind: 'REEVALUATION', decidedOn: '2024-05-02', decisionNumber: '2/QĐ-UBND' })];
    expect(figures(again, '2024-05-01')).toMatchObject({ validTotal: 0, expiredTotal: 1 });
    expect(figures(again, '2024-05-02')).toMatchObject({ validTotal: 1, expiredTotal: 0 });
  });

  it('moves the product to the unit and group of its own row', () => {
    const moved = [product('A', { decidedOn: '2020-01-15' }, { kind: 'REEVALUATION', decidedOn: '2025-09-09', decisionNumber: '2/QĐ-UBND', unit: { code: '18676', era: 'E2025H2' }, district: undefined, group: 'II' })];
    expect(figures(moved, '2022-01-01')).toMatchObject({ byUnit: [{ unit: { code: '446', era: 'E2024' } }], byGroup: [{ group: 'I' }] });
    expect(figures(moved, '2026-01-01')).toMatchObject({ byUnit: [{ unit: { code: '18676', era: 'E2025H2' } }], byGroup: [{ group: 'II' }] });
  });
});

describe('a revocation', () => {
  const revoked = [product('A', { decidedOn: '2020-01-15' }, { kind: 'REVOCATION', decidedOn: '2021-03-10', decisionNumber: '9/QĐ-UBND', stars: undefined })];

  it('ends the certificate on its own day', () => {
    expect(figures(revoked, '2021-03-09')).toMatchObject({ validTotal: 1, revokedTotal: 0 });
    expect(figures(revoked, '2021-03-10')).toMatchObject({ recognisedTotal: 1, validTotal: 0, expiredTotal: 0, revokedTotal: 1 });
  });

  it('is still a revocation when the 36 months are over', () => {
    expect(figures(revoked, '2024-01-15')).toMatchObject({ expiredTotal: 0, revokedTotal: 1 });
  });

  it('counts after a recognition of the same day', () => {
    const sameDay = [product('A', { kind: 'REVOCATION', decidedOn: '2020-01-15', decisionNumber: '0/QĐ-UBND' }, { decidedOn: '2020-01-15' })];
    expect(figures(sameDay, '2020-01-15')).toMatchObject({ recognisedTotal: 1, revokedTotal: 1 });
  });

  it('does not touch a recognition of a later day', () => {
    const again = [product('A', { decidedOn: '2020-01-15' }, { kind: 'REVOCATION', decidedOn: '2021-03-10', decisionNumber: '9/QĐ-UBND' }, { kind: 'REEVALUATION', decidedOn: '2021-03-11', decisionNumber: '10/QĐ-UBND' })];
    expect(figures(again, '2021-03-11')).toMatchObject({ validTotal: 1, revokedTotal: 0 });
  });
});

describe('decisions in a period', () => {
  const some = [
    product('A', { decidedOn: '2023-01-01' }), product('B', { decidedOn: '2023-12-31', stars: 4 }), product('C', { decidedOn: '2024-01-01' }),
    product('D', { kind: 'UPGRADE_PROPOSAL', decidedOn: '2023-06-01', stars: 4 }),
  ];

  it('includes both ends, by stars', () => {
    expect(counted(some, '2026-01-01', 'INITIAL', '2023-01-01', '2023-12-31')).toEqual([{ stars: 3, count: 1 }, { stars: 4, count: 1 }]);
    expect(counted(some, '2026-01-01', 'INITIAL', '2023-01-02', '2023-12-30')).toEqual([]);
  });

  it('goes up to the day of the figures when no end is given', () => {
    expect(counted(some, '2024-01-01', 'INITIAL', '2023-01-02')).toEqual([{ stars: 3, count: 1 }, { stars: 4, count: 1 }]);
  });

  it('cuts an end that lies after the day of the figures', () => {
    expect(counted(some, '2023-12-31', 'INITIAL', '2023-01-02', '2030-01-01')).toEqual([{ stars: 4, count: 1 }]);
  });

  it('is empty when it ends before it begins', () => {
    expect(counted(some, '2026-01-01', 'INITIAL', '2024-01-01', '2023-01-01')).toEqual([]);
  });

  it('counts proposals by the stars proposed; a proposal is no recognition', () => {
    expect(counted(some, '2026-01-01', 'UPGRADE_PROPOSAL', '2023-01-01')).toEqual([{ stars: 4, count: 1 }]);
    expect(figures([some[3]!], '2026-01-01').recognisedTotal).toBe(0);
  });

  it('counts recognitions again by their own kind', () => {
    const again = [product('A', { decidedOn: '2020-01-15' }, { kind: 'REEVALUATION', decidedOn: '2023-05-02', decisionNumber: '2/QĐ-UBND' })];
    expect(counted(again, '2024-07-26', 'REEVALUATION', '2023-01-01')).toEqual([{ stars: 3, count: 1 }]);
    expect(counted(again, '2024-07-26', 'INITIAL', '2023-01-01')).toEqual([]);
  });
});

describe('exported products', () => {
  it('are recognised ones with a market in any row up to the day', () => {
    const sold = product('A', { decidedOn: '2020-01-15', markets: ['KHAC'] }, { kind: 'REEVALUATION', decidedOn: '2023-05-02', decisionNumber: '2/QĐ-UBND', productName: 'Tên mới (minh họa)' });
    const later = product('B', { decidedOn: '2020-01-15' }, { kind: 'REEVALUATION', decidedOn: '2024-05-02', decisionNumber: '2/QĐ-UBND', markets: ['Lào'] });
    const proposed = product('C', { kind: 'UPGRADE_PROPOSAL', decidedOn: '2020-01-15', stars: 4, markets: ['Lào'] });
    expect(figures([sold, later, proposed], '2024-05-01').exportedProducts).toEqual([{ id: sold._id, name: 'Tên mới (minh họa)', illustrative: true }]);
    expect(figures([sold, later, proposed], '2024-05-02').exportedProducts.map(({ id }) => id).sort()).toEqual([sold._id, later._id].sort());
  });

  it('stay exported products after they expire', () => {
    expect(figures([product('A', { markets: ['Lào'] })], '2026-01-01')).toMatchObject({ expiredTotal: 1, exportedProducts: [{ illustrative: true }] });
  });
});

describe('what was known at a moment', () => {
  const wrong = product('A', { decidedOn: '2024-01-10', stars: 3, at: '2026-11-01T08:00:00.000Z' });
  const right = [corrected(wrong, 'A', { decidedOn: '2024-01-10', stars: 4, markets: ['Lào'] }, '2026-11-05T08:00:00.000Z', 2)];

  it('leaves out what was recorded later', () => {
    expect(figures(right, '2024-07-26', '2026-11-01T07:59:59.999Z').recognisedTotal).toBe(0);
    expect(figures(right, '2024-07-26', '2026-11-01T08:00:00.000Z').recognisedTotal).toBe(1);
  });

  it('gives the old figure before a correction and the new one from its moment on', () => {
    expect(figures(right, '2024-07-26', '2026-11-05T07:59:59.999Z')).toMatchObject({ valid: [{ stars: 3, count: 1 }], exportedProducts: [] });
    expect(figures(right, '2024-07-26', '2026-11-05T08:00:00.000Z')).toMatchObject({ valid: [{ stars: 4, count: 1 }], exportedProducts: [{}] });
    expect(figures(right, '2024-07-26')).toMatchObject({ valid: [{ stars: 4, count: 1 }] });
  });

  it('counts a corrected decision once in a period, by the stars known then', () => {
    expect(counted(right, '2024-07-26', 'INITIAL', '2024-01-01', undefined, '2026-11-02T00:00:00Z')).toEqual([{ stars: 3, count: 1 }]);
    expect(counted(right, '2024-07-26', 'INITIAL', '2024-01-01')).toEqual([{ stars: 4, count: 1 }]);
  });
});

describe('what rests on invented rows', () => {
  it('is counted by the latest recognition', () => {
    const real = product('A', { decidedOn: '2024-01-10', illustrative: false, source: 'bao-chi' });
    const sample = product('B', { decidedOn: '2024-01-10' });
    const ended = product('C', { decidedOn: '2020-01-10' });
    expect(figures([real, sample, ended], '2024-07-26')).toMatchObject({ recognisedTotal: 3, illustrativeTotal: 2, illustrativeValidTotal: 1 });
  });
});

describe('figures by unit', () => {
  it('put a district of 2024 and of early 2025 together: its code names one body', () => {
    const before = product('A', { decidedOn: '2024-01-10' });
    const after = product('B', { decidedOn: '2025-03-10', unit: { code: '18673', era: 'E2025H1' }, district: { code: '446', era: 'E2025H1' } });
    expect(figures([before, after], '2025-04-01').byUnit).toEqual([{ unit: { code: '446', era: 'E2025H1' }, valid: [{ stars: 3, count: 2 }] }]);
  });
});
