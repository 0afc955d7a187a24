import { uuidV5, uuidV7 } from '@ocop/domain-kit';
import { caughtUp, until } from '@ocop/testing';
import { listingIdOf, listings } from '../src/listing/listing.store.ts';
import { stampIssues } from '../src/stamp/stamp-issue.store.ts';
import { onSaleStopped } from '../src/stop-order/on-sale-stopped.ts';
import { stopOrderOf } from '../src/stop-order/stop-order.store.ts';
import { held, lifted, recognised, revoked } from './events.ts';
import { aWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => { world = await aWorld(import.meta.url); }, 90_000);
afterAll(() => world.stop(), 60_000);

const onSale = async (certificate: string): Promise<string> => {
  const product = await world.aProduct(certificate);
  await world.done('publishListing', { product, salesPoint: await world.aPoint() });
  await world.done('publishListing', { product, salesPoint: await world.aPoint() });
  await world.done('issueStamps', { product, lot: 'L-1', count: 50 });
  await world.done('issueStamps', { product, lot: 'L-2', count: 50 });
  return product;
};
/** Stored states, without what reading them on a later day would add. */
const states = async (product: string): Promise<{ listings: string[]; stamps: string[] }> => {
  const { eventing } = world.service;
  const [up, issued] = await Promise.all([eventing.states(listings, { 'state.productId': product }), eventing.states(stampIssues, { 'state.productId': product }, { sort: { 'state.firstSerial': 1 } })]);
  return { listings: up.map(({ state }) => state.status), stamps: issued.map(({ state }) => state.status) };
};
const untilAll = (product: string, wanted: Awaited<ReturnType<typeof states>>) =>
  until(`listings ${wanted.listings.join()} and stamps ${wanted.stamps.join()}`, async () => { const now = await states(product); return JSON.stringify(now) === JSON.stringify(wanted) && now; });
const stopped = { listings: ['STOPPED', 'STOPPED'], stamps: ['STOPPED', 'STOPPED'] };
const versions = async (product: string) =>
  [...await world.service.eventing.states(listings, { 'state.productId': product }), ...await world.service.eventing.states(stampIssues, { 'state.productId': product })].map(({ id, version }) => `${id} ${version}`).sort();

describe('a revoked certificate', () => {
  it('stops every listing and every issue of stamps of its product, and no other', async () => {
    const [product, other] = [await onSale('QD-1'), await onSale('QD-2')];
    await world.rating.say(product, revoked(product, 'QD-1'));
    await untilAll(product, stopped);
    expect(await states(other)).toEqual({ listings: ['PUBLISHED', 'PUBLISHED'], stamps: ['ISSUED', 'ISSUED'] });
    const shown = await world.product(product);
    expect(shown.salesPoints).toEqual([]);
    expect(shown.listings.map(({ stopReason }) => stopReason)).toEqual(['REVOKED', 'REVOKED']);
    expect(await world.stamp(shown.stampIssues[0]!.firstSerial)).toMatchObject({ status: 'STOPPED' });
  }, 30_000);

  it('changes nothing when it is heard again, as the same event or said anew', async () => {
    const product = await onSale('QD-3');
    await world.rating.say(product, revoked(product, 'QD-3'));
    await untilAll(product, stopped);
    const before = await versions(product);
    const { handle, save, state, states: look } = world.service.eventing;
    const event = { id: `${product}/2`, type: 'ocop.rating.CertificateRevoked.v1', service: 'rating', aggregate: product, sequence: 2, recordedAt: '2026-11-24T03:00:00.000Z', commandId: 'c', actor: 'a', data: revoked(product, 'QD-3').data as never } as const;
    const again = () => onSaleStopped(look).on['ocop.rating.CertificateRevoked.v1']!(event, { requestId: (suffix = '') => uuidV5(`again/${event.id}/${suffix}`), at: event.recordedAt, actor: 'reaction', handle, save, state });
    await again();
    await again();
    expect(await versions(product)).toEqual(before);
  }, 30_000);

  it('stops what was published and issued at the same moment, whatever the order', async () => {
    const products = await Promise.all(Array.from({ length: 8 }, (_, index) => world.aProduct(`QD-RACE-${index}`)));
    const points = await Promise.all([world.aPoint(), world.aPoint(), world.aPoint()]);
    const outcomes = (await Promise.all(products.map(async (product, index) => {
      const [, ...asked] = await Promise.all([
        world.rating.say(product, revoked(product, `QD-RACE-${index}`)),
        ...points.map((salesPoint) => world.perform('publishListing', { product, salesPoint })),
        world.perform('issueStamps', { product, lot: 'L', count: 5 }),
      ]);
      return asked.map(({ userErrors }) => userErrors[0]?.code ?? 'done');
    }))).flat();
    expect(new Set(outcomes)).toContain('done');
    for (const product of products) {
      await until('nothing of the product is on sale', async () => { const now = await states(product); return [...now.listings, ...now.stamps].every((status) => status === 'STOPPED'); });
    }
  }, 60_000);

  it('stops a listing that was decided on a copy from before the revocation, and written after everything was stopped', async () => {
    const product = await onSale('QD-4');
    await world.rating.say(product, revoked(product, 'QD-4'));
    await untilAll(product, stopped);
    const salesPointId = await world.aPoint();
    const stale = { productKnown: true, certificate: { number: 'QD-4', validFrom: '2025-03-01' }, productHeld: false, salesPoint: 'OPEN' as const };
    await world.service.eventing.handle(listings, listingIdOf(product, salesPointId), { type: 'publishListing', requestId: uuidV7(), actor: 'late', at: '2026-11-24T03:00:00.000Z', data: { productId: product, salesPointId }, facts: stale });
    await until('the late listing is stopped', async () => (await states(product)).listings.every((status) => status === 'STOPPED'));
  }, 30_000);

  it('leaves alone what a later certificate allowed', async () => {
    const product = await onSale('QD-5');
    await world.rating.say(product, revoked(product, 'QD-5', '2026-11-10'));
    await untilAll(product, stopped);
    await caughtUp(await world.rating.say(product, recognised(product, 'QD-5B', '2026-11-15', '2029-11-14')), world.service.eventing);
    await world.done('publishListing', { product, salesPoint: await world.aPoint() });
    await world.done('issueStamps', { product, lot: 'L-3', count: 5 });
    const { order } = await stopOrderOf(world.service.eventing.state, product);
    expect(order.revoked).toEqual([{ number: 'QD-5', from: '2026-11-10' }]);
    await world.quality.say(uuidV7(), held(product, uuidV7(), 'L-3')); // makes the reaction look at everything once more
    await until('the lot of the new certificate is held', async () => (await states(product)).stamps.at(-1) === 'HELD');
    expect((await states(product)).listings.filter((status) => status === 'PUBLISHED')).toHaveLength(1);
  }, 30_000);
});

describe('a hold', () => {
  it('on the product holds listings and stamps, and lets them go when it ends', async () => {
    const product = await onSale('QD-6');
    const hold = uuidV7();
    await world.quality.say(hold, held(product, hold));
    await untilAll(product, { listings: ['HELD', 'HELD'], stamps: ['HELD', 'HELD'] });
    expect((await world.product(product)).salesPoints).toEqual([]);
    expect(await world.refused('publishListing', { product, salesPoint: await world.aPoint() })).toBe('PRODUCT_HELD');
    expect(await world.refused('issueStamps', { product, lot: 'L-3', count: 5 })).toBe('PRODUCT_OR_LOT_HELD');
    expect(await world.stamp((await world.product(product)).stampIssues[0]!.firstSerial)).toMatchObject({ status: 'HELD', note: 'Held for checking.' });
    await world.quality.say(hold, held(product, hold));
    await world.quality.say(hold, lifted(product, hold));
    await untilAll(product, { listings: ['PUBLISHED', 'PUBLISHED'], stamps: ['ISSUED', 'ISSUED'] });
    await world.done('publishListing', { product, salesPoint: await world.aPoint() });
  }, 30_000);

  it('on a lot holds its stamps alone', async () => {
    const product = await onSale('QD-7');
    const hold = uuidV7();
    await world.quality.say(hold, held(product, hold, 'L-2'));
    await untilAll(product, { listings: ['PUBLISHED', 'PUBLISHED'], stamps: ['ISSUED', 'HELD'] });
    expect(await world.refused('issueStamps', { product, lot: 'L-2', count: 5 })).toBe('PRODUCT_OR_LOT_HELD');
    await world.done('issueStamps', { product, lot: 'L-3', count: 5 });
  }, 30_000);

  it('does not bring back what was revoked meanwhile', async () => {
    const product = await onSale('QD-8');
    const hold = uuidV7();
    await world.quality.say(hold, held(product, hold));
    await untilAll(product, { listings: ['HELD', 'HELD'], stamps: ['HELD', 'HELD'] });
    await world.rating.say(product, revoked(product, 'QD-8'));
    await untilAll(product, stopped);
    await world.quality.say(hold, lifted(product, hold));
    await until('the hold is over', async () => (await stopOrderOf(world.service.eventing.state, product)).order.holds.length === 0);
    expect(await states(product)).toEqual(stopped);
  }, 30_000);
});

describe('a closed sales point', () => {
  it('sells nothing any more, also not what was published while it closed', async () => {
    const [product, salesPoint] = [await world.aProduct('QD-9'), await world.aPoint()];
    await world.done('publishListing', { product, salesPoint });
    const late = await world.aProduct('QD-10');
    await Promise.all([world.done('closeSalesPoint', { salesPoint, ground: 'Hết hợp đồng' }), world.perform('publishListing', { product: late, salesPoint })]);
    await until('the listing is stopped', async () => (await states(product)).listings[0] === 'STOPPED');
    await until('nothing is on sale there', async () => (await states(late)).listings.every((status) => status === 'STOPPED'));
    expect((await world.product(product)).listings[0]).toMatchObject({ state: 'STOPPED', stopReason: 'POINT_CLOSED' });
  }, 30_000);
});
