import type { Decider } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';

export type RevokedCertificate = { readonly number: string; readonly from: string };
export type HoldInForce = { readonly holdId: string; readonly scope: 'LOT' | 'PRODUCT'; readonly lot?: string };

/** Everything that stops the sale of one product: revoked certificates, and holds in force. */
export type StopOrder = { readonly revoked: readonly RevokedCertificate[]; readonly holds: readonly HoldInForce[] };

export type StopOrderCommand =
  | Command<'noteRevocation', RevokedCertificate, object>
  | Command<'noteHold', HoldInForce, object>
  | Command<'endHold', { holdId: string }, object>;
export type StopOrderEvent =
  | { readonly type: 'RevocationNoted'; readonly revocation: RevokedCertificate }
  | { readonly type: 'HoldNoted'; readonly hold: HoldInForce }
  | { readonly type: 'HoldEnded'; readonly holdId: string };

const decide = (command: StopOrderCommand, { revoked, holds }: StopOrder): readonly StopOrderEvent[] => {
  switch (command.type) {
    case 'noteRevocation': return revoked.some(({ number }) => number === command.data.number) ? [] : [{ type: 'RevocationNoted', revocation: command.data }];
    case 'noteHold': return holds.some(({ holdId }) => holdId === command.data.holdId) ? [] : [{ type: 'HoldNoted', hold: command.data }];
    case 'endHold': return holds.some(({ holdId }) => holdId === command.data.holdId) ? [{ type: 'HoldEnded', holdId: command.data.holdId }] : [];
  }
};

const evolve = (order: StopOrder, event: StopOrderEvent): StopOrder => {
  switch (event.type) {
    case 'RevocationNoted': return { ...order, revoked: [...order.revoked, event.revocation] };
    case 'HoldNoted': return { ...order, holds: [...order.holds, event.hold] };
    case 'HoldEnded': return { ...order, holds: order.holds.filter(({ holdId }) => holdId !== event.holdId) };
  }
};

export const stopOrder: Decider<StopOrderCommand, StopOrder, StopOrderEvent> = { initial: { revoked: [], holds: [] }, decide, evolve };

/** A revocation ends what was given under the revoked certificate or an earlier one; a certificate given later is another matter. */
export const endsBy = (certificate: { readonly number: string; readonly validFrom: string }, { number, from }: RevokedCertificate): boolean =>
  certificate.number === number || certificate.validFrom < from;

/** Under a stop order, something on sale or in use: given under a certificate, of a lot or of all, held by `holds`. */
export type OnSale = { readonly certificate: { readonly number: string; readonly validFrom: string }; readonly lot?: string; readonly holds: readonly string[] };
export type Consequence =
  | { readonly kind: 'stop'; readonly revocation: RevokedCertificate }
  | { readonly kind: 'hold'; readonly holdId: string }
  | { readonly kind: 'release'; readonly holdId: string };

/** What a stop order asks for: a stop for good, else holds to place and to end. */
export const consequences = ({ certificate, lot, holds }: OnSale, order: StopOrder): readonly Consequence[] => {
  const revocation = order.revoked.find((one) => endsBy(certificate, one));
  if (revocation !== undefined) return [{ kind: 'stop', revocation }];
  const meant = order.holds.filter((hold) => hold.scope === 'PRODUCT' || (lot !== undefined && hold.lot === lot)).map(({ holdId }) => holdId);
  return [
    ...meant.filter((holdId) => !holds.includes(holdId)).map((holdId) => ({ kind: 'hold' as const, holdId })),
    ...holds.filter((holdId) => !meant.includes(holdId)).map((holdId) => ({ kind: 'release' as const, holdId })),
  ];
};
