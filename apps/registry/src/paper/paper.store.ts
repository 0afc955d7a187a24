import type { Day } from '@ocop/domain-kit';
import { defineRecord } from '@ocop/eventing';

/** A paper as handed in; the file comes later and is known by its hash. */
export type Paper = {
  readonly producerId: string;
  readonly productId?: string;
  readonly kind: string;
  readonly number?: string;
  readonly issuedBy?: string;
  readonly issuedOn?: Day;
  readonly validUntil?: Day;
  readonly sha256?: string;
};
export type PaperView = Paper & { readonly id: string };

/** Papers: handed in once, never changed. */
export const papers = defineRecord<Paper>({
  name: 'papers',
  collection: 'papers',
  publish: ({ sha256: _, ...paper }, before, { id: paperId }) => (before === undefined ? [{ type: 'ocop.registry.PaperRecorded.v1', ...(paper.issuedOn !== undefined && { effectiveOn: paper.issuedOn }), data: { paperId, ...paper } }] : []),
  indexes: [{ key: { 'state.productId': 1 }, sparse: true }],
});
