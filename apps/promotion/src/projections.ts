import { productCopy } from './product/product-copy.ts';
import { unitsCopy } from './unit/units-copy.ts';

/** Promotion's own copies of what others own; holds and revocations that stop a sale are kept by `stop-order`. */
export const projections = [productCopy, unitsCopy] as const;
