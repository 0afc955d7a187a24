import { services } from '@ocop/contracts';
import { until } from '@ocop/testing';
import { activity, figuresOf } from '../src/figures.ts';
import { load, type Load } from '../src/load.ts';
import { newMark } from '../src/marks.ts';
import { as } from '../src/people.ts';
import { allReady, killHard, type ProgramName } from '../src/programs.ts';
import { aRow, registerFile } from '../src/register.ts';
import { aRegisteredProduct, COMMUNE } from '../src/story.ts';
import { runTool, startTool } from '../src/tools.ts';

const ROWS = 40;
/** So many commands of each kind are under way when a part is killed: of some the answer is lost, and they are sent again. */
const BURST = 15;
const victims: readonly ProgramName[] = ['registry', 'rating', 'quality', 'promotion', 'reporting', 'gateway', 'kafka', 'mongod'];
const today = async (): Promise<string> => (await as().ask<{ programmeStatistics: { asOf: string } }>('{ programmeStatistics { asOf } }')).programmeStatistics.asOf;
const recognised = async (day: string): Promise<number> => (await figuresOf(day)).recognisedTotal;
const rowsOf = (mark: string, count: number) => Array.from({ length: count }, (_, serial) => aRow(`${mark}-${serial}`));
const ideasInRegistry = async (): Promise<number> => (await as('ntm-officer').ask<{ productIdeas: { totalCount: number } }>('{ productIdeas(first: 1) { totalCount } }')).productIdeas.totalCount;
const pointsInPromotion = async (): Promise<number> => (await as().ask<{ salesPoints: { totalCount: number } }>('{ salesPoints(first: 1) { totalCount } }')).salesPoints.totalCount;
/** Ids of the events that are set aside. */
const waiting = async (service: string): Promise<readonly string[]> => (await runTool('parked', 'list', service)).lines.filter((line) => /^\S+$/.test(line));

describe('when parts of the system die', () => {
  it('OPS-02 every accepted command is applied once: each service, the gateway, the broker and the store are killed under load and during an import', async () => {
    const [day, mark] = [await today(), newMark()];
    const { product, producer } = await aRegisteredProduct();
    await allReady();
    const parkedBefore = new Map<string, readonly string[]>();
    for (const service of services) parkedBefore.set(service, await waiting(service));
    const before = { ...(await activity()), recognised: await recognised(day), ideas: await ideasInRegistry(), points: await pointsInPromotion() };
    const loads: Record<'ideas' | 'samples' | 'points', Load> = {
      ideas: load('producer', 'proposeIdea', (serial) => ({ producer, name: `Ý tưởng ${mark} ${serial} (minh họa)`, set: 11, technologyLevel: 'NONE' }), 'idea { id code }'),
      samples: load('inspector', 'drawSample', (serial) => ({ product, lot: `${mark}-${serial}`, drawnOn: day, sealNumber: `NP-${serial}`, productTypes: ['FISH_SAUCE'] }), 'sample { id code }'),
      points: load('trade-officer', 'registerSalesPoint', (serial) => ({ code: `DB-${mark}-${serial}`, name: `Điểm bán ${mark} ${serial} (minh họa)`, unit: COMMUNE, operator: 'minh họa', openedOn: day, illustrative: true }), 'salesPoint { id code }'),
    };
    const all = Object.values(loads);
    const goesOn = async (commands = 3): Promise<void> => {
      const counts = all.map((one) => one.count());
      await until('all go on', () => Promise.resolve(all.every((one, at) => one.count() >= counts[at]! + commands)), 120_000);
    };
    try {
      for (const victim of victims) {
        await goesOn();
        const file = registerFile(rowsOf(`${mark}-${victim}`, ROWS));
        const running = startTool('import', file);
        await goesOn();
        for (const one of all) one.burst(BURST);
        await goesOn(1);
        await killHard(victim);
        await allReady();
        await goesOn();
        // An import that finds no gateway when it begins says so and ends: then it is run again.
        const first = await running.ended;
        expect([victim, first.code === 0 ? first : await runTool('import', file)]).toMatchObject([victim, { code: 0, lines: [`imported ${ROWS} rows, refused 0`] }]);
      }
    } finally {
      await Promise.allSettled(all.map((one) => one.stop()));
    }
    await Promise.all(all.map((one) => one.stop()));

    const expected = {
      recognised: before.recognised + victims.length * ROWS, ideas: before.ideas + loads.ideas.count(), points: before.points + loads.points.count(),
      ideasProposed: before.ideasProposed + loads.ideas.count(), samplesDrawn: before.samplesDrawn + loads.samples.count(), salesPointsOpen: before.salesPointsOpen + loads.points.count(),
    };
    const last = all.map((one) => one.payloads().at(-1)!.after);
    const { ideasProposed, samplesDrawn, salesPointsOpen } = await until('reporting has seen all', async () => {
      const now = await activity(last);
      return now.ideasProposed >= expected.ideasProposed && now.samplesDrawn >= expected.samplesDrawn && now.salesPointsOpen >= expected.salesPointsOpen ? now : undefined;
    });
    expect({ ideasProposed, samplesDrawn, salesPointsOpen, recognised: await recognised(day), ideas: await ideasInRegistry(), points: await pointsInPromotion() }).toEqual(expected);
    const codes = loads.ideas.payloads().map((payload) => (payload['idea'] as { code: string }).code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const service of services) {
      expect([service, await waiting(service)]).toEqual([service, parkedBefore.get(service)]);
      expect((await runTool('verify-store', service)).lines.at(-1)).toMatch(/ 0 broken, 0 behind, /);
    }
  }, 480_000);

  it('an import that was killed half-way is run again and gives the same figures as once through', async () => {
    const [day, count] = [await today(), 200];
    const [before, file] = [await recognised(day), registerFile(rowsOf(newMark(), count))];
    const { child, ended } = startTool('import', file);
    await until('a part of it is in the figures', async () => (await recognised(day)) > before);
    child.kill('SIGKILL');
    expect((await ended).code).toBeNull();
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await runTool('import', file)).toMatchObject({ code: 0, lines: [`imported ${count} rows, refused 0`] });
      expect(await recognised(day)).toBe(before + count);
    }
  });
});
