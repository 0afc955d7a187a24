import { until } from '@ocop/testing';
import { DIRECTIVE_DAY, figuresOf, sum } from '../src/figures.ts';
import { allReady } from '../src/programs.ts';
import { runTool } from '../src/tools.ts';

const EXPORTED = ['Bánh đa vừng Nguyên Lâm', 'Bánh ram Anh Thu', 'Bánh ram Nam Chi', 'Cu đơ Bà Hường', 'Nước mắm Luận Nghiệp', 'Nước mắm Phú Sáng', 'Sứa ép Mai Dung'];
const directive = {
  recognisedTotal: 347,
  validTotal: 247,
  valid: [{ stars: 3, count: 240 }, { stars: 4, count: 7 }],
  newlyRecognised: [{ stars: 3, count: 98 }],
  reEvaluated: [{ stars: 3, count: 54 }],
  proposedForUpgrade: [{ stars: 4, count: 7 }],
  exportedProducts: EXPORTED.map((name) => ({ name })),
};

describe('the figures of the directive of 2024-07-26', () => {
  it('LEA-01 come out of the imported register: valid by stars, group and place, lapsed and revoked', async () => {
    const figures = await figuresOf(DIRECTIVE_DAY);
    expect(figures).toMatchObject(directive);
    expect(figures.recognisedTotal).toBe(figures.validTotal + figures.expiredTotal + figures.revokedTotal);
    expect(figures.byUnit.reduce((total, { valid }) => total + sum(valid), 0)).toBe(247);
    expect(figures.byGroup.reduce((total, { valid }) => total + sum(valid), 0)).toBe(247);
    expect(figures.byGroup.map(({ group }) => group.code).filter((code) => !/^(I|II|III|IV|V|VI)$/.test(code))).toEqual([]);
    expect(figures.byUnit.every(({ unit }) => unit.name !== '' && unit.name !== unit.code)).toBe(true);
  });

  it('were not known before the register was imported', async () => {
    expect(await figuresOf(DIRECTIVE_DAY, '2024-07-27T00:00:00Z')).toMatchObject({ recognisedTotal: 0, validTotal: 0, valid: [], newlyRecognised: [], exportedProducts: [], byUnit: [], byGroup: [] });
  });

  it('LEA-01 are the same after reporting was built anew from the events, its views dropped', async () => {
    const before = await figuresOf(DIRECTIVE_DAY);
    const { code, lines } = await runTool('rebuild', 'reporting', '--drop');
    expect(code).toBe(0);
    expect(lines.at(-1)).toMatch(/^rebuilt 3 views from \d+ events/);
    await allReady();
    await until('the figures are there again', async () => (await figuresOf(DIRECTIVE_DAY)).recognisedTotal === 347);
    expect(await figuresOf(DIRECTIVE_DAY)).toEqual(before);
    expect(before).toMatchObject(directive);
  });
});
