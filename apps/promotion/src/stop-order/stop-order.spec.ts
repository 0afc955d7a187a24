import { specification } from '@ocop/domain-kit/testing';
import { consequences, endsBy, stopOrder, type OnSale, type StopOrder, type StopOrderCommand } from './stop-order.ts';

const asked = { requestId: 'r', at: '2026-11-24T03:00:00.000Z', actor: 'reaction', facts: {} };
const noteHold: StopOrderCommand = { ...asked, type: 'noteHold', data: { holdId: 'h1', scope: 'PRODUCT' } };
const endHold: StopOrderCommand = { ...asked, type: 'endHold', data: { holdId: 'h1' } };
const noteRevocation: StopOrderCommand = { ...asked, type: 'noteRevocation', data: { number: 'A', from: '2026-05-01' } };

describe('a stop order', () => {
  const { given } = specification(stopOrder);
  it('notes a revocation once', () => given().when(noteRevocation, noteRevocation).thenNothing());
  it('keeps a hold until it ends', () => {
    given().when(noteHold).thenState({ holds: [{ holdId: 'h1', scope: 'PRODUCT' }] });
    given().when(noteHold, endHold).thenState({ holds: [] });
    given().when(endHold).thenNothing();
  });
});

describe('a revocation', () => {
  const revoked = { number: 'B', from: '2026-05-01' };
  it('ends what was given under the revoked certificate', () => expect(endsBy({ number: 'B', validFrom: '2024-06-01' }, revoked)).toBe(true));
  it('ends what was given under one that the revoked one had superseded', () => expect(endsBy({ number: 'A', validFrom: '2023-01-10' }, revoked)).toBe(true));
  it('leaves alone what was given under a certificate that came after it', () => expect(endsBy({ number: 'C', validFrom: '2026-05-01' }, revoked)).toBe(false));
});

describe('what follows for something on sale', () => {
  const onSale: OnSale = { certificate: { number: 'A', validFrom: '2025-01-01' }, lot: 'L-1', holds: [] };
  const order = (change: Partial<StopOrder>): StopOrder => ({ revoked: [], holds: [], ...change });
  it('is nothing without an order', () => expect(consequences(onSale, order({}))).toEqual([]));
  it('is a stop before any hold', () => {
    expect(consequences(onSale, order({ revoked: [{ number: 'A', from: '2026-05-01' }], holds: [{ holdId: 'h1', scope: 'PRODUCT' }] }))).toEqual([{ kind: 'stop', revocation: { number: 'A', from: '2026-05-01' } }]);
  });
  it('is a hold for the product or for its own lot, not for another lot', () => {
    expect(consequences(onSale, order({ holds: [{ holdId: 'h1', scope: 'PRODUCT' }, { holdId: 'h2', scope: 'LOT', lot: 'L-1' }, { holdId: 'h3', scope: 'LOT', lot: 'L-2' }] }))).toEqual([{ kind: 'hold', holdId: 'h1' }, { kind: 'hold', holdId: 'h2' }]);
  });
  it('is no hold of a lot for a listing, which knows none', () => {
    expect(consequences({ certificate: onSale.certificate, holds: [] }, order({ holds: [{ holdId: 'h2', scope: 'LOT', lot: 'L-1' }] }))).toEqual([]);
  });
  it('is a release once the hold is over', () => expect(consequences({ ...onSale, holds: ['h1', 'h2'] }, order({ holds: [{ holdId: 'h2', scope: 'PRODUCT' }] }))).toEqual([{ kind: 'release', holdId: 'h1' }]));
});
