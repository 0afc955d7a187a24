import { specification } from '@ocop/domain-kit/testing';
import { revocationProposal, type ProposeFacts, type ProposeRevocation } from './revocation-proposal.ts';

const propose = (facts: ProposeFacts): ProposeRevocation => ({ type: 'proposeRevocation', requestId: 'r', at: '2026-11-24T03:00:00.000Z', actor: 'officer', data: { sampleId: 's', ground: 'Đạm tổng số dưới giới hạn' }, facts });
const failed = { productId: 'p', failed: true };

describe('a proposal to revoke', () => {
  const { given } = specification(revocationProposal);
  it('names the certificate in force and its evidence', () => {
    given().when(propose({ evidence: failed, certificateNumber: '12/2025' })).thenState({ status: 'PROPOSED', certificateNumber: '12/2025', productId: 'p', sampleId: 's', proposedBy: 'officer' });
  });
  it('needs a sample that failed, and a certificate in force', () => {
    given().when(propose({})).thenRejected('UNKNOWN_SAMPLE');
    given().when(propose({ evidence: { ...failed, failed: false }, certificateNumber: '12/2025' })).thenRejected('EVIDENCE_NOT_A_FAILED_TEST');
    given().when(propose({ evidence: failed })).thenRejected('NO_CERTIFICATE_IN_FORCE');
  });
  it('is made once on one piece of evidence', () => {
    const again = propose({ evidence: failed, certificateNumber: '12/2025' });
    given().when(again, again).thenRejected('ALREADY_PROPOSED');
  });
});
