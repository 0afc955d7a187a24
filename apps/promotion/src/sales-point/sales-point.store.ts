import { uuidV5 } from '@ocop/domain-kit';
import { defineAggregate, type Eventing, type StateOf } from '@ocop/eventing';
import type { Connection } from '@ocop/service-kit';
import { salesPoint, type SalesPoint } from './sales-point.ts';
import { publicSalesPointEvents } from './sales-point.public-events.ts';

export const salesPoints = defineAggregate({
  name: 'sales-point',
  collection: 'sales-points',
  decider: salesPoint,
  publish: publicSalesPointEvents,
  indexes: [{ key: { 'state.code': 1 }, unique: true, name: 'code' }, { key: { 'state.unit.code': 1, 'state.unit.era': 1, 'state.code': 1 }, name: 'unit' }],
});

/** A code is given once for ever, also when two officers give it at the same moment. */
export const salesPointIdOf = (code: string): string => uuidV5(`sales-point/${code}`);

export type KnownPoint = Exclude<SalesPoint, { status: 'NONE' }>;
export type StoredSalesPoint = { readonly id: string; readonly state: KnownPoint };
const known = ({ id, state }: { id: string; state: SalesPoint }): StoredSalesPoint | undefined => (state.status === 'NONE' ? undefined : { id, state });

export const findSalesPoint = async ({ state }: { state: StateOf }, id: string): Promise<StoredSalesPoint | undefined> => {
  const found = await state(salesPoints, id);
  return found && known(found);
};

export type PointConnection = Connection<StoredSalesPoint, () => Promise<number>>;
export type PointFilter = { readonly unit?: { readonly code: string; readonly era: string }; readonly isOpen?: boolean };
export const pointFilter = ({ unit, isOpen }: PointFilter) => ({
  ...(unit && { 'state.unit.code': unit.code, 'state.unit.era': unit.era }),
  ...(isOpen !== undefined && { 'state.status': isOpen ? 'REGISTERED' : 'CLOSED' }),
});

/** Points in the order of their codes. */
export const pageOfPoints = async (eventing: Eventing, filter: PointFilter, page: { first: number; after?: string }): Promise<StoredSalesPoint[]> =>
  (await eventing.states(salesPoints, { ...pointFilter(filter), ...(page.after !== undefined && { 'state.code': { $gt: page.after } }) }, { sort: { 'state.code': 1 }, limit: page.first + 1 }))
    .flatMap((found) => known(found) ?? []);

export const findPoints = async (eventing: Eventing, ids: readonly string[]): Promise<StoredSalesPoint[]> =>
  (await eventing.states(salesPoints, { _id: { $in: [...ids] } as never })).flatMap((found) => known(found) ?? []);
