import type { EventType, Received } from '@ocop/contracts';
import { dayOf } from '@ocop/domain-kit';
import { defineProjection, type Change } from '@ocop/eventing';

export type ActivityKind = 'IDEA' | 'PRODUCT' | 'DOSSIER' | 'SAMPLE' | 'TEST_REPORT' | 'HOLD' | 'REVOCATION_PROPOSAL' | 'SALES_POINT' | 'LISTING' | 'STAMP_ISSUE';

type Step = 'BEGAN' | 'ENDED' | 'RESUMED';
type Moment = { readonly step: Step; readonly on: string; readonly sequence: number; readonly recordedAt: string };

/** One thing that begins on a day, may end on another, and may go on again. */
export type Activity = {
  readonly _id: string;
  readonly kind: ActivityKind;
  /** By day, on one day in the order of the messages. */
  readonly moments: readonly Moment[];
  /** Stamps of an issue; absent elsewhere. */
  readonly quantity?: number;
};

type At = { readonly sequence: number; readonly recordedAt: string };

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const step = (kind: ActivityKind, step: Step, id: string, on: string, { sequence, recordedAt }: At, quantity?: number): Change<Activity>[] => {
  const _id = `${kind}/${id}`;
  const moment: Moment = { step, on, sequence, recordedAt };
  return [{
    id: _id,
    change: (held) => ({
      ...held, _id, kind, ...(quantity !== undefined && { quantity }),
      moments: [...(held?.moments ?? []).filter((other) => other.sequence !== sequence), moment].sort((a, b) => compareText(a.on, b.on) || a.sequence - b.sequence),
    }),
  }];
};

type On = { readonly [T in EventType]?: (event: Received<T>) => readonly Change<Activity>[] };

const on: On = {
  'ocop.registry.ProductIdeaProposed.v1': (event) => step('IDEA', 'BEGAN', event.data.ideaId, event.data.proposedOn, event),
  // A product of the register came without an idea; the figures of the programme count it.
  'ocop.registry.ProductRegistered.v1': (event) => (event.data.ideaId === undefined ? [] : step('PRODUCT', 'BEGAN', event.data.productId, event.effectiveOn ?? dayOf(new Date(event.recordedAt)), event)),
  'ocop.rating.DossierOpened.v1': (event) => step('DOSSIER', 'BEGAN', event.data.dossierId, event.data.openedOn, event),
  'ocop.rating.DossierSubmitted.v1': (event) => step('DOSSIER', 'ENDED', event.data.dossierId, event.data.submittedOn, event),
  'ocop.quality.SampleDrawn.v1': (event) => step('SAMPLE', 'BEGAN', event.data.sampleId, event.data.drawnOn, event),
  'ocop.quality.TestReportIssued.v1': (event) => step('TEST_REPORT', 'BEGAN', event.data.sampleId, event.data.issuedOn, event),
  'ocop.quality.HoldPlaced.v1': (event) => step('HOLD', 'BEGAN', event.data.holdId, event.data.placedOn, event),
  'ocop.quality.HoldLifted.v1': (event) => step('HOLD', 'ENDED', event.data.holdId, event.data.liftedOn, event),
  'ocop.quality.RevocationProposed.v1': (event) => step('REVOCATION_PROPOSAL', 'BEGAN', event.data.proposalId, event.data.proposedOn, event),
  'ocop.promotion.SalesPointRegistered.v1': (event) => step('SALES_POINT', 'BEGAN', event.data.salesPointId, event.data.openedOn, event),
  'ocop.promotion.SalesPointClosed.v1': (event) => step('SALES_POINT', 'ENDED', event.data.salesPointId, event.data.closedOn, event),
  'ocop.promotion.ListingPublished.v1': (event) => step('LISTING', 'BEGAN', event.data.listingId, event.data.publishedOn, event),
  'ocop.promotion.ListingStopped.v1': (event) => step('LISTING', 'ENDED', event.data.listingId, event.data.stoppedOn, event),
  'ocop.promotion.ListingResumed.v1': (event) => step('LISTING', 'RESUMED', event.data.listingId, event.data.resumedOn, event),
  'ocop.promotion.StampsIssued.v1': (event) => step('STAMP_ISSUE', 'BEGAN', event.data.stampIssueId, event.data.issuedOn, event, event.data.count),
  'ocop.promotion.StampsStopped.v1': (event) => step('STAMP_ISSUE', 'ENDED', event.data.stampIssueId, event.data.stoppedOn, event),
  'ocop.promotion.StampsReleased.v1': (event) => step('STAMP_ISSUE', 'RESUMED', event.data.stampIssueId, event.data.releasedOn, event),
};

/** What goes on around the products: ideas, dossiers, samples, holds, sales points, listings and stamps. */
export const activity = defineProjection<Activity>({ view: 'activity', version: 1, on });
