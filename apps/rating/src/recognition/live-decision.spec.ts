import { day } from '@ocop/domain-kit';
import { aDossier, aProduct, ids, today } from '../../test/support/builders.ts';
import { rules, units } from '../../test/support/reference.ts';
import type { Result } from '../scoring/scoring.ts';
import { decisionOnResult, meanOf, revocationDecision, type Basis, type Taken } from './live-decision.ts';

const result = (stars: number | null, sum = 260, outcome: 'rated' | 'stopped' | 'undecided' = 'rated'): Result =>
  ({ hash: '', spreadExceeded: false, verdict: { outcome, stars, sum, sheets: 4, band: 3, missing: [], day: today, illustrative: true, sheet: 's', engine: 'e', inputHash: '', law: [], lines: [] } });
const basis = (change: Partial<Basis> = {}): Basis => ({ dossier: { id: ids.dossier, state: aDossier({ status: 'RATED' }) }, result: result(3), product: aProduct(), law: rules.on(today), units, today, ...change });
const signed = { decisionNumber: '900/QĐ-UBND', decidedOn: today };
const decide = (change: Partial<Basis> = {}, stars?: number, decidedOn = today) => decisionOnResult(basis(change), { ...signed, decidedOn }, 'RECOGNITION', stars);

describe('a recognition on a result', () => {
  it('has the stars and the mean of the sheets, the facts of the product, and 36 months', () =>
    expect(decide()).toMatchObject({ mayDecide: ['PROVINCE'], decision: { kind: 'INITIAL', stars: 3, score: 65, level: 'PROVINCE', productCode: 'MH-1', validUntil: '2029-11-23', dossierId: ids.dossier, illustrative: true, confirmed: false } }));
  it('names the unit that the product’s unit has become', () => expect(decide({ product: aProduct({ unit: { code: '18070', era: 'E2024' } }) })).toMatchObject({ decision: { unit: { code: '18073', era: 'E2025H2' } } }));
  it('is nobody’s wish: other stars are refused', () => expect(decide({}, 4)).toMatchObject({ rejected: 'STARS_NOT_OF_RESULT' }));
  it('needs a rated result of at least three stars', () => {
    for (const wrong of [result(2), result(0, 0, 'stopped'), result(null, 0, 'undecided')]) expect(decide({ result: wrong })).toMatchObject({ rejected: 'RESULT_NOT_RECOGNISABLE' });
    expect(decide({ result: undefined })).toMatchObject({ rejected: 'DOSSIER_NOT_RATED' });
    expect(decide({ dossier: { id: ids.dossier, state: aDossier({ status: 'ON_AGENDA' }) } })).toMatchObject({ rejected: 'DOSSIER_NOT_RATED' });
    expect(decide({ dossier: undefined })).toMatchObject({ rejected: 'DOSSIER_UNKNOWN' });
  });
  it('is dated neither after today nor before the session', () => {
    expect(decide({}, undefined, day('2026-11-25'))).toMatchObject({ rejected: 'IN_THE_FUTURE' });
    expect(decide({}, undefined, day('2026-11-23'))).toMatchObject({ rejected: 'BEFORE_THE_RESULT' });
    expect(decide({ law: undefined })).toMatchObject({ rejected: 'NO_LAW_THAT_DAY' });
  });
  it('of five stars is the centre’s to take, and the province’s to propose', () => {
    expect(decide({ result: result(5) })).toMatchObject({ mayDecide: ['CENTRE'] });
    expect(decisionOnResult(basis({ result: result(5) }), signed, 'PROPOSAL')).toMatchObject({ mayDecide: ['PROVINCE'], decision: { kind: 'UPGRADE_PROPOSAL', stars: 5 } });
    expect(decisionOnResult(basis({ result: result(5) }), signed, 'PROPOSAL')).not.toHaveProperty('decision.validUntil');
    expect(decisionOnResult(basis({ result: result(4) }), signed, 'PROPOSAL')).toMatchObject({ mayDecide: [] });
  });
  it('prints a mean that never reaches a band that the sum does not', () => {
    expect([meanOf({ sum: 209, sheets: 3 }), meanOf({ sum: 210, sheets: 3 }), meanOf({ sum: 0, sheets: 0 })]).toEqual([69.66, 70, undefined]);
    expect(meanOf({ sum: 48_999, sheets: 700 })).toBeLessThan(70);
  });
});

describe('a revocation', () => {
  const last = (decide() as Taken).decision;
  it('repeats the facts of the last recognition without its stars, score and certificate', () => {
    const taken = revocationDecision({ last, law: rules.on(today), units, today }, { ...signed, decisionNumber: '901/QĐ-UBND' }, ids.session, 'mẫu không đạt (minh họa)') as Taken;
    expect(taken.mayDecide).toEqual(['PROVINCE']);
    expect(taken.decision).toMatchObject({ kind: 'REVOCATION', level: 'PROVINCE', decisionNumber: '901/QĐ-UBND', proposalId: ids.session, productName: last.productName });
    for (const left of ['stars', 'score', 'validUntil', 'dossierId']) expect(taken.decision).not.toHaveProperty(left);
  });
  it('needs something recognised, a law, and a day that has come', () => {
    expect(revocationDecision({ last: undefined, law: rules.on(today), units, today }, signed, ids.session, 'x')).toMatchObject({ rejected: 'CASE_NOT_OPEN' });
    expect(revocationDecision({ last, law: undefined, units, today }, signed, ids.session, 'x')).toMatchObject({ rejected: 'NO_LAW_THAT_DAY' });
    expect(revocationDecision({ last, law: rules.on(today), units, today }, { ...signed, decidedOn: day('2026-11-25') }, ids.session, 'x')).toMatchObject({ rejected: 'IN_THE_FUTURE' });
  });
});
