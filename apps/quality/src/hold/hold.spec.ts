import { day } from '@ocop/domain-kit';
import { specification } from '@ocop/domain-kit/testing';
import type { Judged } from '../sample/sample.ts';
import { hold, type HoldCommand, type HoldEvent } from './hold.ts';
import { holdsAfter } from './holds-after-report.ts';

const asked = { requestId: 'r', at: '2026-11-24T03:00:00.000Z', actor: 'a', facts: {} };
const place: HoldCommand = { ...asked, type: 'placeHold', data: { productId: 'p', scope: 'LOT', lot: 'L-01', sampleId: 's' } };
const lift: HoldCommand = { ...asked, type: 'liftHold', data: { ground: 'Lô đã thu hồi hết' } };
const placed: HoldEvent = { type: 'HoldPlaced', hold: { productId: 'p', scope: 'LOT', lot: 'L-01', placedOn: day('2026-11-24') } };

describe('a hold', () => {
  const { given } = specification(hold);
  it('is placed once', () => {
    given().when(place).then({ type: 'HoldPlaced' });
    given(placed).when(place).thenNothing();
  });
  it('is lifted once, with a ground', () => {
    given(placed).when(lift).then({ type: 'HoldLifted', ground: 'Lô đã thu hồi hết', liftedOn: day('2026-11-24') });
    given(placed).when(lift, lift).thenRejected('HOLD_NOT_IN_FORCE');
    given().when(lift).thenRejected('UNKNOWN_HOLD');
  });
});

describe('what is held after a report', () => {
  const result = (outcome: Judged['outcome'], limit: Partial<Judged['limit']>) => ({ outcome, limit: { class: 'quality', confirmed: true, ...limit } }) as Judged;
  const after = (verdict: Judged['outcome'], ...results: Judged[]) => holdsAfter({ reportNumber: 'n', issuedOn: day('2026-11-24'), verdict, results });
  it('is the lot alone when a limit of quality was broken', () => expect(after('FAIL', result('FAIL', {}))).toEqual(['LOT']));
  it('is the product too when a confirmed limit of safety was broken', () => expect(after('FAIL', result('FAIL', { class: 'safety' }))).toEqual(['LOT', 'PRODUCT']));
  it('is not the product when the safety result is not the failed one', () => expect(after('FAIL', result('FAIL', {}), result('UNCONFIRMED', { class: 'safety', confirmed: false }))).toEqual(['LOT']));
  it('is nothing while nobody failed', () => {
    expect(after('UNCONFIRMED', result('UNCONFIRMED', { class: 'safety', confirmed: false }))).toEqual([]);
    expect(after('INCONCLUSIVE', result('INCONCLUSIVE', { class: 'safety' }))).toEqual([]);
  });
});
