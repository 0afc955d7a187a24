import { readFileSync } from 'node:fs';
import { uuidV5 } from '@ocop/domain-kit';
import type { Service } from '@ocop/service-kit';
import { baseConfig, namespace, serviceClient, testKeys, type GraphQLClient } from '@ocop/testing';
import { createReportingService } from '../src/service.ts';
import { decisionEvent, decisionFacts } from './decision-builders.ts';
import { messageOf, startPublisher, type Publisher } from './publishers.ts';
import { registerRows } from './register-rows.ts';

const STATISTICS = /* GraphQL */ `
  query Figures($asOf: Date, $knownAt: DateTime, $unit: ID, $from: Date!) {
    programmeStatistics(asOf: $asOf, knownAt: $knownAt, unit: $unit) {
      asOf knownAt unit { id name } recognisedTotal valid { stars count } validTotal expiredTotal revokedTotal illustrativeTotal note
      newlyRecognised(from: $from) { stars count } reEvaluated(from: $from) { stars count } proposedForUpgrade(from: $from) { stars count }
      exportedProducts { name illustrative product { id } } byUnit { unit { id code name } valid { stars count } } byGroup { group { code name } valid { stars count } }
    }
  }`;
type Figures = { programmeStatistics: Record<string, unknown> & { recognisedTotal: number; byUnit: { unit: { code: string; name: string }; valid: { count: number }[] }[]; exportedProducts: unknown[] } };

const space = namespace(import.meta.url);
const publishers = {} as Record<'rating' | 'registry' | 'quality' | 'promotion', Publisher>;
let service: Service;
let client: GraphQLClient;

const figures = async (variables: { asOf?: string; knownAt?: string; unit?: string; from?: string }, after?: string[]) =>
  (await client.ask<Figures>(STATISTICS, { from: '2023-01-01', ...variables }, { ...(after && { after }), language: 'vi' })).programmeStatistics;

const reference = (name: string): { version: string; rows: Record<string, unknown>[] } =>
  JSON.parse(readFileSync(new URL(`../../../data/reference/${name}.json`, import.meta.url), 'utf8')) as never;

const unitsMessage = () => {
  const { version, rows } = reference('administrative-units');
  const ref = (id: string): { code: string; era: string } => ({ code: id.split('@')[0]!, era: id.split('@')[1]! });
  return messageOf({
    type: 'ocop.registry.AdministrativeUnitsPublished.v1',
    data: {
      version,
      units: rows.map(({ code, era, level, kind, nameVi, parent, from, to }) => ({ code, era, level, kind, name: nameVi, from, to, successors: [], ...(parent !== null && { parent: ref(parent as string) }) })),
    },
  });
};

beforeAll(async () => {
  const keys = await testKeys();
  await space.createTopics();
  service = createReportingService({ ...baseConfig(space, 'reporting', keys), referenceVersions: {} });
  for (const name of ['rating', 'registry', 'quality', 'promotion'] as const) publishers[name] = await startPublisher(space, name);
  await service.start();
  await service.whenReady(60_000);
  client = serviceClient({ service: 'reporting', url: () => service.url, keys })();
}, 120_000);

afterAll(async () => {
  await service.stop();
  await Promise.all(Object.values(publishers).map((publisher) => publisher.stop()));
  await space.drop();
}, 60_000);

it('answers zeros before anything has happened', async () => {
  expect(await figures({})).toMatchObject({ recognisedTotal: 0, valid: [], byUnit: [], exportedProducts: [], note: null });
});

it('names units and groups from its own copy of the reference data', async () => {
  const sets = reference('product-groups');
  const tokens = [
    await publishers.registry.say(uuidV5('units'), unitsMessage()),
    await publishers.registry.say(uuidV5('sets'), messageOf({ type: 'ocop.registry.ProductSetsPublished.v1', data: { version: sets.version, groups: sets.rows.map(({ code, name }) => ({ code, nameVi: (name as { vi: string }).vi, nameEn: (name as { en: string }).en })), sets: [] } })),
  ];
  expect(await figures({ asOf: '2024-07-26', unit: '439' }, tokens)).toMatchObject({ unit: { id: '439@E2024', name: 'Huyện Hương Sơn' } });
}, 30_000);

it("gives the directive's own figures once the register's decisions are published", async () => {
  const streams = Map.groupBy(registerRows(readFileSync(new URL('../../../data/register-hatinh.csv', import.meta.url), 'utf8')), ({ productId }) => productId);
  const tokens = await Promise.all([...streams].map(async ([product, decisions]) => {
    let token = '';
    for (const facts of decisions) token = await publishers.rating.say(product, messageOf({ ...decisionEvent(facts), effectiveOn: facts.decidedOn }));
    return token;
  }));
  for (let from = 0; from < tokens.length; from += 40) await figures({}, tokens.slice(from, from + 40));
  const found = await figures({ asOf: '2024-07-26' });
  expect(found).toMatchObject({
    recognisedTotal: 347, validTotal: 247, valid: [{ stars: 3, count: 240 }, { stars: 4, count: 7 }],
    newlyRecognised: [{ stars: 3, count: 98 }], reEvaluated: [{ stars: 3, count: 54 }], proposedForUpgrade: [{ stars: 4, count: 7 }],
    note: 'Có số liệu dựa trên dữ liệu minh họa.',
  });
  expect(found.exportedProducts).toHaveLength(7);
  expect(found.byUnit.map(({ unit }) => unit)).toContainEqual({ id: '446@E2024', code: '446', name: 'Huyện Cẩm Xuyên' });
}, 60_000);

it('counts a unit as the sum of what lies in it, whatever its code means in other eras', async () => {
  const all = await figures({ asOf: '2024-07-26' });
  for (const { unit, valid } of all.byUnit) {
    const one = await figures({ asOf: '2024-07-26', unit: unit.code });
    expect(one).toMatchObject({ valid });
  }
  expect((await figures({ asOf: '2024-07-26', unit: '42' })).recognisedTotal).toBe(347);
  const [then, now] = [await figures({ asOf: '2026-11-01', unit: '18676@2024-07-26' }), await figures({ asOf: '2026-11-01', unit: '18676' })];
  expect(then).toMatchObject({ unit: { id: '18676@E2024' } });
  expect(now).toMatchObject({ unit: { id: '18676@E2025H2', name: 'Xã Thiên Cầm' } });
  expect(then.recognisedTotal).not.toBe(now.recognisedTotal);
}, 30_000);

it('refuses a unit that the day does not have, and anything that is no unit', async () => {
  for (const unit of ['448', '99999', '18073@2024-02-30', '18073@2024@x', '', '$gt']) {
    const { errors, data } = await client.send(STATISTICS, { asOf: '2025-03-01', from: '2023-01-01', unit });
    expect({ unit, data, code: errors?.[0]?.extensions?.['code'] }).toEqual({ unit, data: null, code: 'BAD_USER_INPUT' });
  }
  expect((await client.send(STATISTICS, { from: '2023-01-01', unit: { $gt: '' } })).errors).toBeDefined();
});

it('shows what was written to whoever brings the token, and what was known before to whoever asks for it', async () => {
  const facts = decisionFacts('T-1', { decidedOn: '2026-10-01', illustrative: false, source: 'bao-chi' });
  const before = await figures({});
  const token = await publishers.rating.say(facts.productId, messageOf(decisionEvent(facts)));
  expect((await figures({}, [token])).recognisedTotal).toBe(before.recognisedTotal + 1);
  const moment = new Date().toISOString();
  const corrected = await publishers.rating.say(facts.productId, messageOf({ type: 'ocop.rating.DecisionCorrected.v1', data: { correctedBy: 'Cán bộ minh họa', facts: { ...facts, markets: ['Lào'] } } }), new Date(Date.now() + 1000).toISOString());
  const exported = async (knownAt?: string) => (await figures({ ...(knownAt !== undefined && { knownAt }) }, [corrected])).exportedProducts;
  expect(await exported()).toContainEqual({ name: facts.productName, illustrative: false, product: { id: facts.productId } });
  expect(await exported(moment)).not.toContainEqual({ name: facts.productName, illustrative: false, product: { id: facts.productId } });
  expect((await figures({ knownAt: '2020-01-01T00:00:00Z' })).recognisedTotal).toBe(0);
}, 30_000);

it('counts a revocation of a decision on its day', async () => {
  const facts = decisionFacts('T-1', { kind: 'REVOCATION', decidedOn: '2026-11-10', decisionNumber: '99/QĐ-UBND' });
  const before = await figures({ asOf: '2026-11-10' });
  const token = await publishers.rating.say(facts.productId, messageOf(decisionEvent(facts)));
  expect(await figures({ asOf: '2026-11-10' }, [token])).toMatchObject({ recognisedTotal: before.recognisedTotal, revokedTotal: (before['revokedTotal'] as number) + 1 });
  expect(await figures({ asOf: '2026-11-09' })).toMatchObject({ revokedTotal: (await figures({ asOf: '2026-11-09' }, [token]))['revokedTotal'] });
}, 30_000);

it('follows quality and promotion: holds, samples, sales points, listings and stamps', async () => {
  const ids = (name: string): string => uuidV5(`activity/${name}`);
  const productId = ids('product');
  const { quality, promotion } = publishers;
  const unit = { code: '18073', era: 'E2025H2' };
  const product = { productId, code: 'M-1', name: 'Sản phẩm minh họa', producerId: ids('producer'), producerName: 'Hợp tác xã minh họa', legalForm: 'COOPERATIVE', set: 9, group: 'I', unit, markets: [], illustrative: true, confirmed: false, source: 'minh-hoa' };
  const tokens = [
    await publishers.registry.say(ids('idea'), messageOf({ type: 'ocop.registry.ProductIdeaProposed.v1', data: { ideaId: ids('idea'), code: 'Y-1', producerId: ids('producer'), name: 'Ý tưởng minh họa', set: 9, unit, technologyLevel: 'PROCESSING', proposedOn: '2026-11-01' } })),
    await publishers.registry.say(productId, messageOf({ type: 'ocop.registry.ProductRegistered.v1', effectiveOn: '2026-11-02', data: { ...product, ideaId: ids('idea') } })),
    await publishers.registry.say(ids('imported'), messageOf({ type: 'ocop.registry.ProductRegistered.v1', effectiveOn: '2026-11-02', data: { ...product, productId: ids('imported'), code: 'M-2' } })),
    await quality.say(ids('sample'), messageOf({ type: 'ocop.quality.SampleDrawn.v1', data: { sampleId: ids('sample'), productId, drawnOn: '2026-11-02' } })),
    await quality.say(ids('sample'), messageOf({ type: 'ocop.quality.TestReportIssued.v1', data: { sampleId: ids('sample'), productId, reportNumber: '1', issuedOn: '2026-11-05', verdict: 'FAIL', results: [] } })),
    await quality.say(ids('hold'), messageOf({ type: 'ocop.quality.HoldPlaced.v1', data: { holdId: ids('hold'), productId, scope: 'PRODUCT', placedOn: '2026-11-05' } })),
    await promotion.say(ids('point'), messageOf({ type: 'ocop.promotion.SalesPointRegistered.v1', data: { salesPointId: ids('point'), code: 'DB-1', name: 'Điểm bán minh họa', unit, openedOn: '2026-11-01', illustrative: true } })),
    await promotion.say(ids('listing'), messageOf({ type: 'ocop.promotion.ListingPublished.v1', data: { listingId: ids('listing'), productId, salesPointId: ids('point'), publishedOn: '2026-11-02' } })),
    await promotion.say(ids('listing'), messageOf({ type: 'ocop.promotion.ListingStopped.v1', data: { listingId: ids('listing'), productId, stoppedOn: '2026-11-06', reason: 'HELD' } })),
    await promotion.say(ids('stamps'), messageOf({ type: 'ocop.promotion.StampsIssued.v1', data: { stampIssueId: ids('stamps'), productId, certificateNumber: '1', firstSerial: 1, count: 500, issuedOn: '2026-11-03' } })),
    await promotion.say(ids('stamps'), messageOf({ type: 'ocop.promotion.StampsStopped.v1', data: { stampIssueId: ids('stamps'), productId, stoppedOn: '2026-11-06', reason: 'HELD' } })),
  ];
  const QUERY = '{ programmeActivity(asOf: "2026-11-DAY") { ideasProposed productsFromIdeas samplesDrawn samplesTested holdsInForce salesPointsOpen listingsOpen listingsStopped stampsIssued stampIssuesStopped } }';
  const on = (date: string, after: string[] = []) => client.ask(QUERY.replace('DAY', date), {}, { after });
  expect(await on('06', tokens)).toEqual({ programmeActivity: { ideasProposed: 1, productsFromIdeas: 1, samplesDrawn: 1, samplesTested: 1, holdsInForce: 1, salesPointsOpen: 1, listingsOpen: 0, listingsStopped: 1, stampsIssued: 500, stampIssuesStopped: 1 } });
  expect(await on('04')).toEqual({ programmeActivity: { ideasProposed: 1, productsFromIdeas: 1, samplesDrawn: 1, samplesTested: 0, holdsInForce: 0, salesPointsOpen: 1, listingsOpen: 1, listingsStopped: 0, stampsIssued: 500, stampIssuesStopped: 0 } });
  const later = [
    await quality.say(ids('hold'), messageOf({ type: 'ocop.quality.HoldLifted.v1', data: { holdId: ids('hold'), productId, liftedOn: '2026-11-08', ground: 'Kiểm tra lại đạt' } })),
    await promotion.say(ids('listing'), messageOf({ type: 'ocop.promotion.ListingResumed.v1', data: { listingId: ids('listing'), productId, resumedOn: '2026-11-08' } })),
    await promotion.say(ids('stamps'), messageOf({ type: 'ocop.promotion.StampsReleased.v1', data: { stampIssueId: ids('stamps'), productId, releasedOn: '2026-11-08' } })),
  ];
  expect(await on('08', later)).toMatchObject({ programmeActivity: { holdsInForce: 0, listingsOpen: 1, stampIssuesStopped: 0 } });
  expect(await on('07')).toMatchObject({ programmeActivity: { holdsInForce: 1, listingsOpen: 0, stampIssuesStopped: 1 } });
}, 30_000);
