import type { Received } from '@ocop/contracts';
import { day } from '@ocop/domain-kit';
import type { Change } from '@ocop/eventing';
import fc from 'fast-check';
import { aPaper, aProduct } from '../../test/support/builders.ts';
import { unitList, units } from '../../test/support/reference.ts';
import { paperCopy, serves } from './paper-copy.ts';
import { productCopy } from './product-copy.ts';
import { unitsCopy } from './units-copy.ts';

type Fold = (event: never) => readonly Change<{ _id: string }>[];
const fold = (on: object, events: readonly Received[]): Map<string, unknown> => {
  const rows = new Map<string, { _id: string } | undefined>();
  for (const event of events) for (const { id, change } of (on as Record<string, Fold>)[event.type]!(event as never)) rows.set(id, change(rows.get(id)));
  return rows;
};
const event = (type: Received['type'], sequence: number, effectiveOn: string, data: unknown): Received =>
  ({ id: `x/${String(sequence)}`, type, service: 'registry', aggregate: 'x', sequence, recordedAt: `2026-01-0${String(sequence)}T00:00:00.000Z`, effectiveOn, commandId: 'c', actor: 'a', data }) as Received;

describe('units of three eras', () => {
  it('are code and era: one code names other units', () => {
    expect(['2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01'].map((at) => units.on('18073', day(at))).map((unit) => `${unit!.era} ${unit!.name}`)).toEqual(['E2024 Phường Nam Hà', 'E2025H1 Phường Nam Hà', 'E2025H1 Phường Nam Hà', 'E2025H2 Phường Thành Sen']);
  });
  it('lead from an old unit to all that followed it, over eras', () => {
    expect(units.resolve({ code: '18070', era: 'E2024' }, day('2026-01-01')).map(({ name }) => name)).toEqual(['Phường Thành Sen']);
    expect(units.resolve({ code: '18082', era: 'E2024' }, day('2026-01-01')).length).toBe(2);
    expect(units.resolve({ code: '18073', era: 'E2025H2' }, day('2024-01-01'))).toEqual([]);
    expect(units.resolve({ code: '00000', era: 'E2024' }, day('2024-01-01'))).toEqual([]);
  });
  it('had districts until 2025-06-30', () => expect([day('2025-06-30'), day('2025-07-01')].map(units.hasDistricts)).toEqual([true, false]));
});

describe('rating’s copies', () => {
  const events = [
    event('ocop.registry.ProductRegistered.v1', 1, '2024-01-01', aProduct()),
    event('ocop.registry.ProductDetailsRecorded.v1', 2, '2026-01-01', aProduct({ name: 'tên mới (minh họa)' })),
    event('ocop.registry.ProductDetailsRecorded.v1', 3, '2025-01-01', aProduct({ name: 'tên giữa (minh họa)' })),
  ];
  it('know a product as from its latest day, in whatever order and however often they are told', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }), (told) => expect(fold(productCopy.on, told)).toEqual(fold(productCopy.on, events))));
    expect([...fold(productCopy.on, events).values()]).toMatchObject([{ facts: { name: 'tên mới (minh họa)' } }]);
  });
  it('hold the newest list of units', () => {
    const lists = [1, 2, 3].map((sequence) => event('ocop.registry.AdministrativeUnitsPublished.v1', sequence, '2025-07-01', { ...unitList(), version: String(sequence) }));
    fc.assert(fc.property(fc.shuffledSubarray([...lists, ...lists], { minLength: 6 }), (told) => expect([...fold(unitsCopy.on, told).values()]).toMatchObject([{ list: { version: '3' } }])));
  });
  it('hold a paper once, for its maker’s products alone', () => {
    const paper = event('ocop.registry.PaperRecorded.v1', 1, '2026-01-01', aPaper('D01'));
    expect(fold(paperCopy.on, [paper, paper])).toEqual(fold(paperCopy.on, [paper]));
    expect(serves(aPaper('D01'), aProduct())).toBe(true);
    expect(serves(aPaper('D01', { productId: aProduct().productId }), aProduct())).toBe(true);
    expect(serves(aPaper('D01', { productId: aProduct().producerId }), aProduct())).toBe(false);
  });
});
