import { day } from '@ocop/domain-kit';
import { specification } from '@ocop/domain-kit/testing';
import { actOn } from './acts.ts';
import { isOpenOn, salesPoint, type SalesPointCommand } from './sales-point.ts';

const asked = { requestId: 'r', at: '2026-11-24T03:00:00.000Z', actor: 'a' };
const register = (unit: 'OF_THE_DAY' | 'OF_ANOTHER_ERA' | 'UNKNOWN' = 'OF_THE_DAY'): SalesPointCommand => ({
  ...asked, type: 'registerSalesPoint', facts: { unit },
  data: { code: 'DB-01', name: 'Điểm bán minh họa', unit: { code: '18073', era: 'E2025H2' }, operator: 'Đơn vị minh họa', openedOn: day('2026-11-01'), illustrative: true },
});
const close = (closedOn?: string): SalesPointCommand => ({ ...asked, type: 'closeSalesPoint', facts: {}, data: { ground: 'Hết hợp đồng', ...(closedOn !== undefined && { closedOn: day(closedOn) }) } });

describe('a sales point', () => {
  const { given } = specification(salesPoint);
  it('is registered in a unit of its opening day', () => {
    given().when(register()).then({ type: 'SalesPointRegistered' });
    given().when(register('OF_ANOTHER_ERA')).thenRejected('UNIT_OF_ANOTHER_ERA');
    given().when(register('UNKNOWN')).thenRejected('UNKNOWN_UNIT');
  });
  it('never shares its code', () => given().when(register(), register()).thenRejected('CODE_TAKEN'));
  it('closes today unless another day is given, between opening and today', () => {
    given().when(register(), close()).then({ type: 'SalesPointClosed', closedOn: day('2026-11-24') });
    given().when(register(), close('2026-10-31')).thenRejected('CLOSED_BEFORE_OPENING');
    given().when(register(), close('2026-11-25')).thenRejected('CLOSED_IN_FUTURE');
    given().when(register(), close(), close()).thenRejected('ALREADY_CLOSED');
    given().when(close()).thenRejected('UNKNOWN_SALES_POINT');
  });
  it('is open from its opening day until it closes', () => {
    const { state } = given().when(register());
    expect([isOpenOn(state, day('2026-10-31')), isOpenOn(state, day('2026-11-01'))]).toEqual([false, true]);
    expect(isOpenOn(given().when(register(), close()).state, day('2026-11-24'))).toBe(false);
  });
});

describe('the act on sales points', () => {
  it('is QĐ 950/QĐ-BCT to the end of 2025', () => expect(actOn(day('2025-12-31')).inForce?.act).toBe('QĐ 950/QĐ-BCT'));
  it('is not known from 2026 on, and the last one known is named', () => {
    expect(actOn(day('2026-01-01')).inForce).toBeUndefined();
    expect(actOn(day('2026-01-01')).last?.act).toBe('QĐ 950/QĐ-BCT');
  });
  it('before it is one that was only recalled', () => expect(actOn(day('2023-04-17')).inForce).toMatchObject({ act: 'QĐ 920/QĐ-BCT', confirmed: false }));
});
