import { day } from '@ocop/domain-kit';
import { checkPaper, type PaperInput } from './check-paper.ts';

const check = (difference: Partial<PaperInput> = {}) => checkPaper({ kind: 'D04', issuedOn: day('2024-05-10'), validUntil: day('2027-05-09'), ...difference }, day('2026-11-24'));

describe('a paper', () => {
  it('says its kind, and what else it has', () => {
    expect(check({ number: ' 28A8000001 ', sha256: 'AB'.repeat(32) })).toEqual({ said: { kind: 'D04', number: '28A8000001', issuedOn: '2024-05-10', validUntil: '2027-05-09' }, sha256: 'ab'.repeat(32) });
    expect(check({ issuedOn: null, validUntil: null, number: '' })).toEqual({ said: { kind: 'D04' } });
  });
  it('may end on the day it was issued, not before', () => {
    expect(check({ validUntil: day('2024-05-10') })).not.toHaveProperty('rejected');
    expect(check({ validUntil: day('2024-05-09') })).toMatchObject({ rejected: 'ENDS_BEFORE_ISSUE' });
  });
  it.each([
    [{ kind: ' ' }, 'KIND_INVALID'], [{ kind: 'x'.repeat(65) }, 'KIND_INVALID'], [{ number: 'x'.repeat(65) }, 'TEXT_TOO_LONG'], [{ issuedBy: 'x'.repeat(201) }, 'TEXT_TOO_LONG'],
    [{ sha256: 'xyz' }, 'HASH_INVALID'], [{ issuedOn: day('2026-11-25'), validUntil: null }, 'ISSUED_IN_FUTURE'],
  ])('%j is refused', (difference, code) => { expect(check(difference)).toMatchObject({ rejected: code }); });
});
