import { productCopy } from './product/product-copy.ts';
import { limitsCopy } from './quality-limit/limits-copy.ts';

/** Quality's own copies of what others own. */
export const projections = [productCopy, limitsCopy] as const;
