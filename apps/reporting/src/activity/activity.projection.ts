import type { EventType, Received } from '@ocop/contracts';
import { dayOf } from '@ocop/domain-kit';
import { defineProjection, type Change } from '@ocop/eventing';

export const activityKinds = ['IDEA', 'PRODUCT', 'DOSSIER', 'SAMPLE', 'TEST_REPORT', 'HOLD', 'REVOCATION_PROPOSAL', 'SALES_POINT', 'LISTING', 'STAMP_ISSUE'] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** One thing that begins on a day and may end on another. Either day may become known first. */
export type Activity = {
  readonly _id: string;
  readonly kind: ActivityKind;
  readonly began?: { readonly on: string; readonly recordedAt: string };
  readonly ended?: { readonly on: string; readonly recordedAt: string };
  /** Stamps of an issue; absent elsewhere. */
  readonly quantity?: number;
};

type Moment = { readonly recordedAt: string };

const began = (kind: ActivityKind, id: string, on: string, { recordedAt }: Moment, quantity?: number): Change<Activity>[] =>
  [{ id: `${kind}/${id}`, change: (held) => ({ ...held, _id: `${kind}/${id}`, kind, began: { on, recordedAt }, ...(quantity !== undefined && { quantity }) }) }];

const ended = (kind: ActivityKind, id: string, on: string, { recordedAt }: Moment): Change<Activity>[] =>
  [{ id: `${kind}/${id}`, change: (held) => ({ ...held, _id: `${kind}/${id}`, kind, ended: { on, recordedAt } }) }];

type On = { readonly [T in EventType]?: (event: Received<T>) => readonly Change<Activity>[] };

const on: On = {
  'ocop.registry.ProductIdeaProposed.v1': (event) => began('IDEA', event.data.ideaId, event.data.proposedOn, event),
  'ocop.registry.ProductRegistered.v1': (event) => began('PRODUCT', event.data.productId, event.effectiveOn ?? dayOf(new Date(event.recordedAt)), event),
  'ocop.rating.DossierOpened.v1': (event) => began('DOSSIER', event.data.dossierId, event.data.openedOn, event),
  'ocop.rating.DossierSubmitted.v1': (event) => ended('DOSSIER', event.data.dossierId, event.data.submittedOn, event),
  'ocop.quality.SampleDrawn.v1': (event) => began('SAMPLE', event.data.sampleId, event.data.drawnOn, event),
  'ocop.quality.TestReportIssued.v1': (event) => began('TEST_REPORT', event.data.sampleId, event.data.issuedOn, event),
  'ocop.quality.HoldPlaced.v1': (event) => began('HOLD', event.data.holdId, event.data.placedOn, event),
  'ocop.quality.HoldLifted.v1': (event) => ended('HOLD', event.data.holdId, event.data.liftedOn, event),
  'ocop.quality.RevocationProposed.v1': (event) => began('REVOCATION_PROPOSAL', event.data.proposalId, event.data.proposedOn, event),
  'ocop.promotion.SalesPointRegistered.v1': (event) => began('SALES_POINT', event.data.salesPointId, event.data.openedOn, event),
  'ocop.promotion.SalesPointClosed.v1': (event) => ended('SALES_POINT', event.data.salesPointId, event.data.closedOn, event),
  'ocop.promotion.ListingPublished.v1': (event) => began('LISTING', event.data.listingId, event.data.publishedOn, event),
  'ocop.promotion.ListingStopped.v1': (event) => ended('LISTING', event.data.listingId, event.data.stoppedOn, event),
  'ocop.promotion.StampsIssued.v1': (event) => began('STAMP_ISSUE', event.data.stampIssueId, event.data.issuedOn, event, event.data.count),
  'ocop.promotion.StampsStopped.v1': (event) => ended('STAMP_ISSUE', event.data.stampIssueId, event.data.stoppedOn, event),
};

/** What goes on around the products: ideas, dossiers, samples, holds, sales points, listings and stamps. */
export const activity = defineProjection<Activity>({ view: 'activity', version: 1, indexes: [{ key: { kind: 1 } }], on });
