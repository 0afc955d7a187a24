import type { PublicMessage } from '@ocop/eventing';
import type { SalesPointEvent } from './sales-point.ts';

export const publicSalesPointEvents = (event: SalesPointEvent, { id }: { id: string }): readonly PublicMessage[] => {
  if (event.type === 'SalesPointClosed') {
    const { closedOn, ground } = event;
    return [{ type: 'ocop.promotion.SalesPointClosed.v1', data: { salesPointId: id, closedOn, ground }, effectiveOn: closedOn }];
  }
  const { code, name, unit, openedOn, illustrative } = event.point;
  return [{ type: 'ocop.promotion.SalesPointRegistered.v1', data: { salesPointId: id, code, name, unit, openedOn, illustrative }, effectiveOn: openedOn }];
};
