import { fileURLToPath } from 'node:url';
import { day } from '@ocop/domain-kit';
import { compile, judge, judgePrepared, lawOn, prepare, sheetOf, type Facts } from '@ocop/law';
import { readRulePacks } from '@ocop/law/files';

/** Judgements per second of one thread on seeded cases of set 7, without and with trace. */
const loadedAt = performance.now();
const packs = readRulePacks(fileURLToPath(new URL('../../data/rule-packs', import.meta.url)));
console.log(`packs read and checked in ${Math.round(performance.now() - loadedAt)} ms`);

let seed = 1;
const below = (limit: number): number => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return Math.floor((seed / 2 ** 32) * limit); };
const perSecond = (count: number, run: (index: number) => void): number => {
  const start = performance.now();
  for (let index = 0; index < count; index++) run(index);
  return Math.round((count / (performance.now() - start)) * 1000);
};

for (const at of ['2022-06-15', '2026-06-15'].map(day)) {
  const law = lawOn(packs, at)!;
  const compiled = compile(law);
  const { criteria } = sheetOf(law, 7)!;
  const flags = Object.fromEntries(law.national.vocabulary.flags.map(({ code }) => [code, false]));
  for (const members of [1, 7]) {
    const cases: readonly Facts[] = Array.from({ length: 2_000 }, () => ({
      set: '7', legalForm: 'COOPERATIVE', flags,
      scoreSheets: Array.from({ length: members }, () => Object.fromEntries(criteria.map(({ code, options }) => [code, options[below(code === 'A3.2' ? 2 : options.length)]!.code]))),
    }));
    const prepared = cases.map((facts) => prepare(compiled, facts));
    perSecond(20_000, (index) => judgePrepared(compiled, prepared[index % 2_000]!, at));
    console.log(`${law.national.id}, ${members} member(s): ${[
      ['prepared', perSecond(200_000 / members, (index) => judgePrepared(compiled, prepared[index % 2_000]!, at))],
      ['from answers', perSecond(100_000 / members, (index) => judge(compiled, cases[index % 2_000]!, at))],
      ['with trace', perSecond(10_000 / members, (index) => judge(compiled, cases[index % 2_000]!, at, { trace: true }))],
    ].map(([name, rate]) => `${name} ${rate}/s`).join(', ')}`);
  }
}
