import { z } from 'zod';
import { day, id, text200, text64, unitRef } from './values.ts';

export const promotionEvents = {
  'ocop.promotion.SalesPointRegistered.v1': z.strictObject({ salesPointId: id, code: text64, name: text200, unit: unitRef, openedOn: day, illustrative: z.boolean() }),
  'ocop.promotion.SalesPointClosed.v1': z.strictObject({ salesPointId: id, closedOn: day, ground: text200 }),
  'ocop.promotion.ListingPublished.v1': z.strictObject({ listingId: id, productId: id, salesPointId: id, publishedOn: day }),
  'ocop.promotion.ListingStopped.v1': z.strictObject({ listingId: id, productId: id, stoppedOn: day, reason: z.enum(['REVOKED', 'EXPIRED', 'HELD', 'WITHDRAWN']) }),
  /** The last hold on it ended: it is on sale again. */
  'ocop.promotion.ListingResumed.v1': z.strictObject({ listingId: id, productId: id, resumedOn: day }),
  'ocop.promotion.StampsIssued.v1': z.strictObject({ stampIssueId: id, productId: id, certificateNumber: z.string(), lot: text64.optional(), firstSerial: z.int(), count: z.int().positive(), issuedOn: day }),
  'ocop.promotion.StampsStopped.v1': z.strictObject({ stampIssueId: id, productId: id, stoppedOn: day, reason: z.enum(['REVOKED', 'EXPIRED', 'HELD']) }),
  /** The last hold on them ended: they may be used again. */
  'ocop.promotion.StampsReleased.v1': z.strictObject({ stampIssueId: id, productId: id, releasedOn: day }),
} as const;
