import type { Day } from '@ocop/domain-kit';
import { defineRecord } from '@ocop/eventing';

/** What a paper says; everybody who reuses it may know. */
type Said = {
  readonly producerId: string;
  readonly productId?: string;
  readonly kind: string;
  readonly number?: string;
  readonly issuedBy?: string;
  readonly issuedOn?: Day;
  readonly validUntil?: Day;
};
/** A paper as handed in; the file comes later and is known by its hash. */
export type Paper = { readonly said: Said; readonly sha256?: string };
export type PaperView = Said & { readonly id: string; readonly sha256?: string };

export const viewOfPaper = (id: string, { said, sha256 }: Paper): PaperView => ({ id, ...said, ...(sha256 !== undefined && { sha256 }) });

/** Papers: handed in once, never changed. */
export const papers = defineRecord<Paper>({
  name: 'papers',
  collection: 'papers',
  publish: ({ said }, before, { id: paperId }) =>
    (before === undefined ? [{ type: 'ocop.registry.PaperRecorded.v1', ...(said.issuedOn !== undefined && { effectiveOn: said.issuedOn }), data: { paperId, ...said } }] : []),
  indexes: [{ key: { 'state.said.productId': 1 }, sparse: true }],
});
