import type { EventData, EventType, Received } from '@ocop/contracts';
import { catalogueOf, type CatalogueRow } from './catalogue.view.ts';
import { readReferenceData } from '../reference/reference-data.ts';

const view = catalogueOf(readReferenceData());
const id = '0192f3a0-0000-7000-8000-000000000002';
type Told = { topic: string; sequence: number; event: Received };
const told = <T extends EventType>(type: T, sequence: number, effectiveOn: string, data: EventData<T>): Told =>
  ({ topic: type.split('.')[1]!, sequence, event: { id: `${id}/${String(sequence)}`, type, service: 'registry', aggregate: id, sequence, recordedAt: '2026-01-01T00:00:00.000Z', effectiveOn, commandId: 'c', actor: 'a', data } });
const apply = (row: CatalogueRow | undefined, { event }: Told): CatalogueRow | undefined =>
  (view.on[event.type] as (event: Received) => readonly { id: string; change: (doc: CatalogueRow | undefined) => CatalogueRow | undefined }[])(event).reduce((doc, { change }) => change(doc), row);

const facts = (difference: Partial<EventData<'ocop.registry.ProductRegistered.v1'>> = {}): EventData<'ocop.registry.ProductRegistered.v1'> => ({
  productId: id, code: 'HT-444-0042', name: 'Cam Lộc Yên (minh họa 1)', producerId: id, producerName: 'HTX Lộc Yên (minh họa 1)', legalForm: 'COOPERATIVE', set: 1, group: 'I',
  unit: { code: '18550', era: 'E2024' }, district: { code: '444', era: 'E2024' }, markets: [], illustrative: true, confirmed: false, source: 'minh-hoa', ...difference,
});
const decision = { productId: id, level: 'DISTRICT', unit: { code: '18550', era: 'E2024' }, set: 1, group: 'I', productCode: 'HT-444-0042', productName: 'Cam', producerName: 'HTX', legalForm: 'COOPERATIVE', markets: [] as string[], illustrative: true, confirmed: false, source: 'minh-hoa' } as const;

const registry = [
  told('ocop.registry.ProductRegistered.v1', 1, '2023-05-01', facts()),
  told('ocop.registry.ProductDetailsRecorded.v1', 2, '2021-05-01', facts({ name: 'Cam cũ', markets: ['Lào'] })),
  told('ocop.registry.ProductDetailsRecorded.v1', 3, '2025-09-01', facts({ name: 'Cam mới', unit: { code: '18550', era: 'E2025H2' } })),
];
const rating = [
  told('ocop.rating.ProductRecognised.v1', 1, '2021-05-01', { ...decision, kind: 'INITIAL', stars: 3, decisionNumber: '1', decidedOn: '2021-05-01', certificateNumber: '1/HT', validFrom: '2021-05-01', validUntil: '2024-04-30' }),
  told('ocop.rating.ProductRecognised.v1', 2, '2023-05-01', { ...decision, kind: 'UPGRADE', stars: 4, decisionNumber: '2', decidedOn: '2023-05-01', certificateNumber: '2/HT', validFrom: '2023-05-01', validUntil: '2026-04-30' }),
  told('ocop.rating.DecisionCorrected.v1', 3, '2021-05-01', { correctedBy: 'x', facts: { ...decision, kind: 'INITIAL', stars: 5, decisionNumber: '1', decidedOn: '2021-05-01' } }),
  told('ocop.rating.CertificateRevoked.v1', 4, '2025-01-01', { ...decision, kind: 'REVOCATION', decisionNumber: '3', decidedOn: '2025-01-01', certificateNumber: '2/HT' }),
];

const interleavings = (a: readonly Told[], b: readonly Told[]): Told[][] =>
  a.length === 0 ? [[...b]] : b.length === 0 ? [[...a]] : [...interleavings(a.slice(1), b).map((rest) => [a[0]!, ...rest]), ...interleavings(a, b.slice(1)).map((rest) => [b[0]!, ...rest])];

describe('a row of the catalogue', () => {
  const expected = [...registry, ...rating].reduce<CatalogueRow | undefined>(apply, undefined)!;
  it('is the same however the topics interleave', () => {
    const all = interleavings(registry, rating);
    expect(all).toHaveLength(35);
    for (const order of all) expect(order.reduce<CatalogueRow | undefined>(apply, undefined)).toEqual(expected);
  });
  it('shows the details of the latest day, markets of all days, and when which stars were in force', () => {
    expect(expected.listed).toMatchObject({ name: 'Cam mới', asOf: '2025-09-01', unit: '18550@E2025H2', markets: ['Lào'] });
    expect(expected.periods).toEqual([{ stars: 5, from: '2021-05-01', to: '2023-05-01' }, { stars: 4, from: '2023-05-01', to: '2025-01-01' }]);
  });
  it('is found under its commune and district, and what they became', () => {
    expect(apply(undefined, registry[0]!)?.areas).toEqual(expect.arrayContaining(['18550@E2024', '444@E2024', '18550@E2025H1', '444@E2025H1', '18550@E2025H2']));
  });
  it('stays unlisted while only its certificate is known', () => { expect(apply(undefined, rating[0]!)).not.toHaveProperty('order'); });
});
