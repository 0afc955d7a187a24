import type { Received } from '@ocop/contracts';
import fc from 'fast-check';
import { inForceOn } from './certificate.ts';
import { productCopy, setOf, type ProductCopy } from './product-copy.ts';

type Heard = Pick<Received, 'type' | 'data' | 'effectiveOn'>;
const productId = '0192f3a0-0000-7000-8000-000000000001';
const registry = (type: string, name: string, set: number, effectiveOn: string): Heard => ({ type, effectiveOn, data: { productId, name, set } }) as never;
const recognised = (certificateNumber: string, validFrom: string, validUntil: string): Heard => ({ type: 'ocop.rating.ProductRecognised.v1', data: { productId, certificateNumber, validFrom, validUntil, decidedOn: validFrom, productName: 'as decided', set: 9 } }) as never;
const revoked = (certificateNumber: string, decidedOn: string): Heard => ({ type: 'ocop.rating.CertificateRevoked.v1', data: { productId, certificateNumber, decidedOn } }) as never;

const fold = (events: readonly Heard[]): ProductCopy | undefined =>
  events.reduce<ProductCopy | undefined>((copy, event) => productCopy.on[event.type]!(event as never).reduce((before, { change }) => change(before), copy), undefined);

const fromRegistry = [registry('ocop.registry.ProductRegistered.v1', 'first', 8, '2023-01-01'), registry('ocop.registry.ProductDetailsRecorded.v1', 'renamed', 9, '2025-01-01'), registry('ocop.registry.ProductDetailsRecorded.v1', 'older', 8, '2024-01-01')];
const fromRating = [recognised('A', '2023-02-01', '2026-01-31'), recognised('B', '2024-06-01', '2027-05-31'), revoked('B', '2025-03-01'), recognised('C', '2025-09-01', '2028-08-31')];
/** One order of both topics, each topic in its own order. */
const interleaved = (takes: readonly boolean[]): Heard[] => {
  const [left, right] = [[...fromRegistry], [...fromRating]];
  const merged = takes.flatMap((first) => (first ? left : right).splice(0, 1));
  return [...merged, ...left, ...right];
};

describe('the copy of a product', () => {
  it('is the same however registry and rating are heard', () => {
    const expected = fold([...fromRegistry, ...fromRating]);
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (takes) => { expect(fold(interleaved(takes))).toEqual(expected); }));
    expect(expected?.details).toEqual({ from: '2025-01-01', name: 'renamed', set: 9 });
    expect(inForceOn(expected!, '2025-04-01')).toBeUndefined();
    expect(inForceOn(expected!, '2025-09-01')?.number).toBe('C');
  });
  it('knows the set from a decision until registry has spoken', () => {
    expect(setOf(fold(fromRating))).toBe(9);
    expect(setOf(fold([...fromRating, fromRegistry[0]!]))).toBe(8);
    expect(setOf(undefined)).toBeUndefined();
  });
});
