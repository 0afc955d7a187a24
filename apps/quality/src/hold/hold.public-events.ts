import type { PublicMessage } from '@ocop/eventing';
import type { Hold, HoldEvent } from './hold.ts';

export const publicHoldEvents = (event: HoldEvent, { id, state }: { id: string; state: Hold }): readonly PublicMessage[] => {
  if (event.type === 'HoldPlaced') {
    const { productId, scope, lot, sampleId, placedOn } = event.hold;
    return [{ type: 'ocop.quality.HoldPlaced.v1', data: { holdId: id, productId, scope, placedOn, ...(lot !== undefined && { lot }), ...(sampleId !== undefined && { sampleId }) }, effectiveOn: placedOn }];
  }
  if (state.status === 'NOT_PLACED') return [];
  const { liftedOn, ground } = event;
  return [{ type: 'ocop.quality.HoldLifted.v1', data: { holdId: id, productId: state.productId, liftedOn, ground }, effectiveOn: liftedOn }];
};
