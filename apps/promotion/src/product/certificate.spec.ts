import { standingOn } from './certificate.ts';

const first = { number: 'A', validFrom: '2023-01-10', validUntil: '2026-01-09' };
const upgrade = { number: 'B', validFrom: '2024-06-01', validUntil: '2027-05-31' };

describe('the certificate in force on a day', () => {
  const number = (day: string, revocations: { number: string; from: string }[] = []) => {
    const standing = standingOn({ certificates: [upgrade, first], revocations }, day);
    return 'certificate' in standing ? standing.certificate.number : standing.ended;
  };
  it('is the last one given by then', () => {
    expect(number('2023-01-09')).toBe('NEVER_CERTIFIED');
    expect(number('2023-01-10')).toBe('A');
    expect(number('2024-05-31')).toBe('A');
    expect(number('2024-06-01')).toBe('B');
  });
  it('ends after its last valid day', () => {
    expect(number('2027-05-31')).toBe('B');
    expect(number('2027-06-01')).toBe('EXPIRED');
  });
  it('is gone from the day of the revocation, and the one before does not come back', () => {
    const revoked = [{ number: 'B', from: '2025-03-01' }];
    expect(number('2025-02-28', revoked)).toBe('B');
    expect(number('2025-03-01', revoked)).toBe('REVOKED');
  });
  it('is not touched by the revocation of an earlier one', () => expect(number('2025-03-01', [{ number: 'A', from: '2024-01-01' }])).toBe('B'));
});
