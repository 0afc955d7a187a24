import type { EventData } from '@ocop/contracts';
import { defineProjection, type Eventing } from '@ocop/eventing';
import type { ProductFacts } from './product-copy.ts';

export type PaperFacts = EventData<'ocop.registry.PaperRecorded.v1'>;
type PaperCopy = { readonly _id: string; readonly facts: PaperFacts };

/** Papers that makers handed in once at registry, to be used again by any dossier. */
export const paperCopy = defineProjection<PaperCopy>({
  view: 'papers',
  version: 1,
  indexes: [{ key: { 'facts.producerId': 1 }, name: 'producer' }],
  on: { 'ocop.registry.PaperRecorded.v1': ({ data }) => [{ id: data.paperId, change: () => ({ _id: data.paperId, facts: data }) }] },
});

/** A paper serves a product when it is its maker's and not another product's. */
export const serves = (paper: PaperFacts, product: Pick<ProductFacts, 'productId' | 'producerId'>): boolean =>
  paper.producerId === product.producerId && (paper.productId === undefined || paper.productId === product.productId);

export const findPaper = async (eventing: Pick<Eventing, 'view'>, id: string): Promise<PaperFacts | undefined> =>
  (await (await eventing.view(paperCopy)).findOne({ _id: id }))?.facts;

/** All papers that serve a product, in a stable order. */
export const papersOf = async (eventing: Pick<Eventing, 'view'>, product: ProductFacts): Promise<readonly PaperFacts[]> =>
  (await (await eventing.view(paperCopy)).find({ 'facts.producerId': product.producerId }).sort({ _id: 1 }).toArray()).map(({ facts }) => facts).filter((paper) => serves(paper, product));
