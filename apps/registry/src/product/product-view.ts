import type { LegalForm } from '@ocop/contracts';
import type { Snapshot } from '@ocop/eventing';
import type { Connection } from '@ocop/service-kit';
import type { ListedRow } from '../catalogue/catalogue.view.ts';
import type { ProducerView } from '../producer/producer-view.ts';
import type { Sector } from '../reference/reference-data.ts';
import { unitId } from '../reference/unit-names.ts';
import { allMarkets, latestDetails, type KnownProduct } from './product.ts';

/** What GraphQL shows of a product, whether it comes from the catalogue or from the product itself. */
export type ProductView = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly producer: ProducerView;
  readonly setNumber: number;
  readonly group: Sector;
  readonly unitId: string;
  readonly districtId?: string;
  readonly ideaId?: string;
  readonly markets: readonly string[];
  readonly illustrative: boolean;
  readonly confirmed: boolean;
  readonly source: string;
};

export type ProductPage = Connection<ProductView, () => Promise<number>>;

type Shown = { readonly producerId: string; readonly producerName: string; readonly legalForm: LegalForm; readonly illustrative: boolean; readonly confirmed: boolean; readonly source: string };
const producerOf = ({ producerId: id, producerName: name, legalForm, illustrative, confirmed, source }: Shown, unit: string): ProducerView => ({ id, name, legalForm, unitId: unit, illustrative, confirmed, source });

export const viewOfRow = ({ _id: id, listed }: ListedRow): ProductView => {
  const { code, name, set, group, unit, district, ideaId, markets, illustrative, confirmed, source } = listed;
  return {
    id, code, name, producer: producerOf(listed, unit), setNumber: set, group, unitId: unit, markets, illustrative, confirmed, source,
    ...(district !== undefined && { districtId: district }), ...(ideaId !== undefined && { ideaId }),
  };
};

export const viewOfProduct = ({ id, state }: Pick<Snapshot<KnownProduct>, 'id' | 'state'>): ProductView => {
  const details = latestDetails(state);
  const { name, set, group, unit, district, illustrative, confirmed, source } = details;
  return {
    id, code: state.code, name, producer: producerOf(details, unitId(unit)), setNumber: set, group, unitId: unitId(unit), markets: allMarkets(state), illustrative, confirmed, source,
    ...(district && { districtId: unitId(district) }), ...(state.idea !== undefined && { ideaId: state.idea }),
  };
};
