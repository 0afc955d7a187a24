import type { PublicMessage } from '@ocop/eventing';
import type { StampEvent, StampIssue } from './stamp-issue.ts';

export const publicStampEvents = (event: StampEvent, { id, state }: { id: string; state: StampIssue }): readonly PublicMessage[] => {
  if (state.status === 'NONE') return [];
  const { productId } = state;
  const stopped = (stoppedOn: typeof state.issuedOn, reason: 'REVOKED' | 'HELD'): PublicMessage[] => [{ type: 'ocop.promotion.StampsStopped.v1', data: { stampIssueId: id, productId, stoppedOn, reason }, effectiveOn: stoppedOn }];
  switch (event.type) {
    case 'StampsIssued': {
      const { lot, count, firstSerial, certificate, issuedOn } = event.issue;
      return [{ type: 'ocop.promotion.StampsIssued.v1', data: { stampIssueId: id, productId, certificateNumber: certificate.number, lot, firstSerial, count, issuedOn }, effectiveOn: issuedOn }];
    }
    case 'StampsStopped': return stopped(event.stoppedOn, 'REVOKED');
    case 'StampsHeld': return state.status === 'HELD' && state.holds.length === 1 ? stopped(event.on, 'HELD') : [];
    case 'HoldOnStampsEnded': return state.status === 'ISSUED' ? [{ type: 'ocop.promotion.StampsReleased.v1', data: { stampIssueId: id, productId, releasedOn: event.on }, effectiveOn: event.on }] : [];
  }
};
