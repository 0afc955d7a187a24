import { defineAggregate, type Eventing } from '@ocop/eventing';
import { sample, type Sample } from './sample.ts';
import { publicSampleEvents } from './sample.public-events.ts';

export const samples = defineAggregate({
  name: 'sample',
  collection: 'samples',
  decider: sample,
  publish: publicSampleEvents,
  indexes: [
    { key: { 'state.code': 1 }, unique: true, name: 'code' },
    { key: { 'state.productId': 1, 'state.drawnOn': -1, _id: -1 }, name: 'product' },
  ],
});

export type DrawnSample = Exclude<Sample, { status: 'NOT_DRAWN' }>;
export type StoredSample = { readonly id: string; readonly state: DrawnSample };

const drawn = ({ id, state }: { id: string; state: Sample }): StoredSample | undefined => (state.status === 'NOT_DRAWN' ? undefined : { id, state });

export const findSample = async (eventing: Eventing, id: string): Promise<StoredSample | undefined> => {
  const found = await eventing.state(samples, id);
  return found && drawn(found);
};

export const findSamples = async (eventing: Eventing, ids: readonly string[]): Promise<StoredSample[]> =>
  (await eventing.states(samples, { _id: { $in: [...ids] } as never })).flatMap((found) => drawn(found) ?? []);

/** By blind code: upper and lower case are the same. */
export const findByCode = async (eventing: Eventing, code: string): Promise<StoredSample | undefined> => {
  const [found] = await eventing.states(samples, { 'state.code': code.trim().toUpperCase() }, { limit: 1 });
  return found && drawn(found);
};

/** Samples of products, the newest first. */
export const samplesOfProducts = async (eventing: Eventing, productIds: readonly string[]): Promise<StoredSample[]> =>
  (await eventing.states(samples, { 'state.productId': { $in: [...productIds] } }, { sort: { 'state.productId': 1, 'state.drawnOn': -1, _id: -1 } }))
    .flatMap((found) => drawn(found) ?? []);
