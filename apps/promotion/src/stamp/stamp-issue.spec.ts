import { specification } from '@ocop/domain-kit/testing';
import { printedSerial, readSerial } from './serial-range.ts';
import { statusOf } from './stamp-check.ts';
import { LARGEST_ISSUE, stampIssue, type IssueFacts, type StampCommand } from './stamp-issue.ts';
import type { StoredIssue } from './stamp-issue.store.ts';

const asked = { requestId: 'r', at: '2026-11-24T03:00:00.000Z', actor: 'a', facts: {} };
const sound: IssueFacts = { productKnown: true, certificate: { number: 'A', validFrom: '2025-01-01' }, held: false, firstSerial: 501 };
const issue = (data: object = {}, facts: Partial<IssueFacts> = {}): StampCommand => ({ ...asked, type: 'issueStamps', data: { productId: 'p', lot: 'L-1', count: 200, ...data }, facts: { ...sound, ...facts } });
const stop: StampCommand = { ...asked, type: 'stopRevokedStamps', data: { number: 'A', from: '2026-11-24' } };
const hold: StampCommand = { ...asked, type: 'holdStamps', data: { holdId: 'h1' } };
const release: StampCommand = { ...asked, type: 'releaseStamps', data: { holdId: 'h1' } };

describe('issuing stamps', () => {
  const { given } = specification(stampIssue);
  it('takes the range of serials that came with the command', () => given().when(issue()).then({ type: 'StampsIssued', issue: { productId: 'p', lot: 'L-1', count: 200, firstSerial: 501, certificate: { number: 'A', validFrom: '2025-01-01' }, issuedOn: '2026-11-24' as never } }));
  it('is refused without certificate in force, for a held lot or product, and for an absurd count', () => {
    given().when(issue({}, { certificate: undefined })).thenRejected('NO_CERTIFICATE_IN_FORCE');
    given().when(issue({}, { held: true })).thenRejected('PRODUCT_OR_LOT_HELD');
    for (const count of [0, -1, 1.5, LARGEST_ISSUE + 1]) given().when(issue({ count })).thenRejected('COUNT_INVALID');
  });
  it('is stopped by the revocation, once', () => {
    given().when(issue(), stop).then({ type: 'StampsStopped' });
    given().when(issue(), stop, stop).thenNothing();
  });
  it('is held and released with the product or lot', () => {
    given().when(issue(), hold).thenState({ status: 'HELD' });
    given().when(issue(), hold, release).thenState({ status: 'ISSUED' });
    given().when(issue(), hold, stop, release).thenState({ status: 'STOPPED' });
  });
});

describe('a serial', () => {
  it('is printed with nine digits and read with blanks, dots or dashes between', () => {
    expect(printedSerial(42)).toBe('000000042');
    expect(readSerial(' 000-000.042 ')).toBe(42);
    expect(readSerial('4x2')).toBeUndefined();
    expect(readSerial('{"$gt":""}')).toBeUndefined();
  });
});

describe('the check of a stamp', () => {
  const issued = { id: 'i', state: { status: 'ISSUED' } } as StoredIssue;
  const inForce = { certificate: { number: 'A', validFrom: '2025-01-01', validUntil: '2027-12-31' } };
  it('says valid only while the product has a certificate in force', () => {
    expect(statusOf(issued, inForce)).toBe('VALID');
    expect(statusOf(issued, { ended: 'EXPIRED' })).toBe('EXPIRED');
    expect(statusOf(issued, { ended: 'REVOKED' })).toBe('STOPPED');
  });
  it('says what became of the issue, and that it does not know', () => {
    expect(statusOf({ id: 'i', state: { status: 'HELD' } } as StoredIssue, inForce)).toBe('HELD');
    expect(statusOf(undefined, undefined)).toBe('UNKNOWN');
  });
});
