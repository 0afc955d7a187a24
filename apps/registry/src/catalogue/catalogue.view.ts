import type { EventData, Received } from '@ocop/contracts';
import { dayOf, type Day } from '@ocop/domain-kit';
import { defineProjection, type Projection } from '@ocop/eventing';
import { areasOf } from '../reference/areas.ts';
import type { ReferenceData } from '../reference/reference-data.ts';
import { unitId } from '../reference/unit-names.ts';
import { periodsOf, type Period, type Recognition, type Revocation } from './certificate-periods.ts';
import { wordsOf } from './search-words.ts';
import { orderOf } from './sort-key.ts';

type Facts = EventData<'ocop.registry.ProductRegistered.v1'>;

/** What is shown of a product, as of the latest day that details are known from. */
export type Listed = Omit<Facts, 'productId' | 'unit' | 'district'> & { readonly asOf: Day; readonly unit: string; readonly district?: string };

/** One product. Without `order` it is a stub: certificates of a product that registry has not heard of yet. */
export type CatalogueRow = {
  readonly _id: string;
  readonly order?: string;
  readonly listed?: Listed;
  readonly words?: readonly string[];
  /** Units it is found under, below the province. */
  readonly areas?: readonly string[];
  readonly exports: readonly { readonly day: Day; readonly markets: readonly string[] }[];
  readonly recognitions: readonly Recognition[];
  readonly revocations: readonly Revocation[];
  readonly periods: readonly Period[];
};
export type ListedRow = CatalogueRow & { readonly order: string; readonly listed: Listed };

const stub = (id: string): CatalogueRow => ({ _id: id, exports: [], recognitions: [], revocations: [], periods: [] });

type Areas = ReturnType<typeof areasOf>;

/** Every word that finds a product: of its name, producer, code, and of the units it is found under. */
export const productWords = (areas: Areas): ((facts: Facts) => string[]) => {
  const byUnit = new Map<string, readonly string[]>();
  return ({ name, producerName, code, unit }) => {
    const id = unitId(unit);
    const ofUnit = byUnit.get(id) ?? wordsOf(...areas(id).map(({ nameVi }) => nameVi));
    byUnit.set(id, ofUnit);
    return [...new Set([...wordsOf(name, producerName, code), ...ofUnit])].sort();
  };
};

const withDetails = (areas: Areas, words: ReturnType<typeof productWords>, { data, effectiveOn, recordedAt }: Received<'ocop.registry.ProductRegistered.v1' | 'ocop.registry.ProductDetailsRecorded.v1'>) =>
  (row: CatalogueRow | undefined): CatalogueRow => {
    const before = row ?? stub(data.productId);
    const asOf = (effectiveOn ?? dayOf(new Date(recordedAt))) as Day;
    const exports = [...before.exports.filter(({ day }) => day !== asOf), ...(data.markets.length > 0 ? [{ day: asOf, markets: data.markets }] : [])];
    const markets = [...new Set(exports.flatMap((one) => one.markets))].sort();
    if (before.listed && before.listed.asOf > asOf) return { ...before, exports, listed: { ...before.listed, markets } };
    const { productId, unit, district, ...facts } = data;
    const under = areas(unitId(unit));
    return {
      ...before,
      exports,
      order: orderOf(data.name, productId),
      listed: { ...facts, markets, asOf, unit: unitId(unit), ...(district && { district: unitId(district) }) },
      words: words(data),
      areas: under.filter(({ level }) => level !== 'PROVINCE').map(({ id }) => id),
    };
  };

const withCertificates = (id: string, change: (row: CatalogueRow) => Partial<Pick<CatalogueRow, 'recognitions' | 'revocations'>>) =>
  (row: CatalogueRow | undefined): CatalogueRow => {
    const before = row ?? stub(id);
    const after = { ...before, ...change(before) };
    return { ...after, periods: periodsOf(after.recognitions, after.revocations) };
  };

type Decision = { readonly kind: string; readonly decidedOn: string; readonly decisionNumber: string };
const keyOf = ({ kind, decidedOn, decisionNumber }: Decision): string => `${kind}/${decidedOn}/${decisionNumber}`;

/** The public catalogue. Unit names and areas come from the reference data of this release: when they change, `version` does. */
export const catalogueOf = ({ units, administrativeUnits }: ReferenceData): Projection<CatalogueRow> => {
  const areas = areasOf(units, administrativeUnits.rows);
  const words = productWords(areas);
  return defineProjection<CatalogueRow>({
    view: 'catalogue',
    version: 1,
    indexes: [
      { key: { order: 1 } },
      { key: { words: 1, order: 1 } },
      { key: { areas: 1, order: 1 } },
      { key: { 'listed.group': 1, order: 1 } },
      { key: { 'periods.stars': 1, order: 1 } },
    ],
    on: {
      'ocop.registry.ProductRegistered.v1': (event) => [{ id: event.data.productId, change: withDetails(areas, words, event) }],
      'ocop.registry.ProductDetailsRecorded.v1': (event) => [{ id: event.data.productId, change: withDetails(areas, words, event) }],
      'ocop.rating.ProductRecognised.v1': ({ data }) => [{
        id: data.productId,
        change: withCertificates(data.productId, ({ recognitions }) => {
          const recognition: Recognition = { key: keyOf(data), number: data.certificateNumber, stars: data.stars, from: data.validFrom as Day, until: data.validUntil as Day };
          return { recognitions: [...recognitions.filter(({ key }) => key !== recognition.key), recognition] };
        }),
      }],
      'ocop.rating.CertificateRevoked.v1': ({ data }) => [{
        id: data.productId,
        change: withCertificates(data.productId, ({ revocations }) => ({ revocations: [...revocations, { number: data.certificateNumber, from: data.decidedOn as Day }] })),
      }],
      'ocop.rating.DecisionCorrected.v1': ({ data: { facts } }) => [{
        id: facts.productId,
        change: withCertificates(facts.productId, ({ recognitions }) => ({
          recognitions: recognitions.map((recognition) => (recognition.key === keyOf(facts) && facts.stars !== undefined ? { ...recognition, stars: facts.stars } : recognition)),
        })),
      }],
    },
  });
};
