import type { Certificate } from './certificate.ts';
import type { RevocationCase } from './recognition.ts';

/** A case with the product and the certificate it is about. */
export type CaseOfProduct = { readonly productId: string; readonly case: RevocationCase; readonly certificate: Certificate | undefined };
