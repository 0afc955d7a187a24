import { paperCopy } from './reference/paper-copy.ts';
import { productCopy } from './reference/product-copy.ts';
import { unitsCopy } from './reference/units-copy.ts';

/** Rating's own copies of what registry owns. */
export const projections = [unitsCopy, productCopy, paperCopy] as const;
