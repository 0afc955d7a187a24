import { z } from 'zod';
import { day, id, text200, text64 } from './values.ts';

export const qualityEvents = {
  /** An independent sample; its blind code is not public. */
  'ocop.quality.SampleDrawn.v1': z.strictObject({ sampleId: id, productId: id, lot: text64.optional(), drawnOn: day }),
  /** UNCONFIRMED: a value beyond a limit whose legal text was not checked; it fails nobody. */
  'ocop.quality.TestReportIssued.v1': z.strictObject({
    sampleId: id, productId: id, reportNumber: text64, issuedOn: day, verdict: z.enum(['PASS', 'FAIL', 'INCONCLUSIVE', 'UNCONFIRMED']),
    results: z.array(z.strictObject({ indicator: z.string(), outcome: z.enum(['PASS', 'FAIL', 'INCONCLUSIVE', 'UNCONFIRMED']) })),
  }),
  /** Neutral words in public: held for checking. */
  'ocop.quality.HoldPlaced.v1': z.strictObject({ holdId: id, productId: id, scope: z.enum(['LOT', 'PRODUCT']), lot: text64.optional(), placedOn: day, sampleId: id.optional() }),
  'ocop.quality.HoldLifted.v1': z.strictObject({ holdId: id, productId: id, liftedOn: day, ground: text200 }),
  'ocop.quality.RevocationProposed.v1': z.strictObject({ proposalId: id, productId: id, certificateNumber: z.string().min(1).max(130), ground: text200, sampleId: id.optional(), proposedOn: day }),
} as const;
