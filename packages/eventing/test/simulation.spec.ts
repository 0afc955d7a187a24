import { simulate, type PlantedBug } from './simulated-run.ts';

const SEEDS = Number(process.env['SEEDS'] ?? '200');
const FIRST = Number(process.env['FIRST_SEED'] ?? '1');

describe('the relay and the consumers under seeded faults', () => {
  it(`hold I1–I5 and I9 for ${String(SEEDS)} seeds from ${String(FIRST)}`, async () => {
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
      const violations = await simulate(seed);
      if (violations.length > 0) throw new Error(`FIRST_SEED=${String(seed)} SEEDS=1: ${violations.slice(0, 5).join('; ')}`);
    }
  }, 60_000 + SEEDS * 2000);

  it.each<PlantedBug>(['torn transactions', 'blind writes', 'failed producer kept'])('are seen to fail with %s', async (bug) => {
    let found: string[] = [];
    for (let seed = 1; seed <= 60 && found.length === 0; seed++) found = await simulate(seed, bug);
    expect(found).not.toEqual([]);
  }, 120_000);

  it('take the same course for the same seed', async () => {
    expect(await simulate(7, 'torn transactions')).toEqual(await simulate(7, 'torn transactions'));
  }, 60_000);
});
