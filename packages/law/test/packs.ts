import { fileURLToPath } from 'node:url';
import { day, type Day } from '@ocop/domain-kit';
import { readRulePacks } from '../src/files.ts';
import { lawOn, sheetById, type CriterionRow, type Facts, type Law, type NationalPack, type Row, type RulePack, type ScoreSheet, type When } from '../src/index.ts';

export const folder = fileURLToPath(new URL('../../../data/', import.meta.url));
export const packs: readonly RulePack[] = readRulePacks(`${folder}rule-packs`);
export const nationalPack = (id: string): NationalPack => packs.find((pack): pack is NationalPack => pack.id === id && pack.layer === 'national')!;
export const lawOf = (text: string): Law => lawOn(packs, day(text))!;

/** A day on which the made-up conditions below are tried. */
export const today: Day = day('2022-06-15');
const cite = ['vn/qd-ttg/2019-08-21/1048'];
const row = (id: string): Pick<Row, 'id' | 'cite' | 'confirmed' | 'illustrative'> => ({ id, cite, confirmed: false, illustrative: true });
const named = (code: string) => ({ code, name: { vi: code, en: code } });

/** The fish-sauce sheet of QĐ 1048 with made-up stops and conditions, which are no law; one bonus criterion lifts part A above its maximum. */
export const trialPack = (change: Partial<NationalPack> = {}): NationalPack => {
  const real = nationalPack('qd-1048');
  const sheet = real.sheets.find(({ set }) => set === '9')!;
  const bonus: CriterionRow = { ...row('1048-23/A3.6'), sheet: sheet.id, code: 'A3.6', section: 'A3', part: 'A', name: { vi: 'Điểm thưởng', en: 'Bonus' }, max: 2, when: [], bonus: true, options: [{ code: 'a', points: 0, label: { vi: 'không', en: 'no' } }, { code: 'b', points: 2, label: { vi: 'có', en: 'yes' } }] };
  const stop = (id: string, when: When) => ({ ...row(id), when });
  const needs = (id: string, star: number, when: When, rule?: string) => ({ ...row(id), star, needs: when, otherwise: 'lower' as const, ...(rule && { rule }) });
  return {
    ...real,
    sets: real.sets.filter(({ set }) => set === '9'),
    sheets: [{ ...sheet, complete: true, decides: true }],
    criteria: [...real.criteria.filter((criterion) => criterion.sheet === sheet.id), bonus],
    papers: real.papers.map((paper) => (paper.paper === 'D05' ? { ...paper, when: [] } : paper)),
    vocabulary: { ...real.vocabulary, shares: [named('imported'), named('local')] },
    stops: [
      stop('stop-origin', [{ t: 'flag', fact: 'rawMaterialOriginUnknown', is: true }]),
      stop('stop-foreign', [{ t: 'flag', fact: 'unacceptableForeignMatter', is: true }]),
      stop('stop-imported', [{ t: 'share', fact: 'imported', min: 100 }]),
    ],
    starConditions: [
      needs('three-declared', 3, [{ t: 'paper', anyOf: ['E07', 'E08'], state: 'valid' }]),
      needs('five-quality', 5, [{ t: 'points', criterion: 'C9.1', min: 3 }, { t: 'points', criterion: 'C10.1', min: 3 }]),
      needs('five-system', 5, [{ t: 'paper', anyOf: ['E12'], state: 'valid' }]),
      needs('five-local-share', 5, [{ t: 'share', fact: 'local', min: 75 }], 'five-local'),
      needs('five-local-part', 5, [{ t: 'total', part: 'A', min: 33 }], 'five-local'),
      needs('four-tests', 4, [{ t: 'paper', anyOf: ['E09'], state: 'valid' }]),
      needs('four-form', 4, [{ t: 'in', fact: 'legalForm', anyOf: ['ASSOCIATION'], not: true }]),
    ],
    ...change,
  };
};
export const trialLaw = (change: Partial<NationalPack> = {}): Law => ({ day: today, national: trialPack(change), provincial: lawOf('2022-06-15').provincial });

/** Answers with the best option of each criterion, but for those named. */
export const bestAnswers = (law: Law, sheetId: string, legalForm: string, but: ScoreSheet = {}): ScoreSheet => Object.fromEntries(sheetById(law, sheetId)!.criteria.map((criterion) => {
  const open = criterion.options.filter((option) => (option.when ?? []).every((atom) => atom.t !== 'in' || atom.anyOf.includes(legalForm) === (atom.not !== true)));
  const best = open.reduce((a, b) => (b.points > a.points ? b : a));
  return [criterion.code, but[criterion.code] ?? best.code];
}));

/** A case that reaches five stars under the trial pack. */
export const aCase = (law: Law, change: Partial<Facts> = {}, but: ScoreSheet = {}): Facts => ({
  set: '9', legalForm: 'COOPERATIVE', registration: 'REGISTERED', scoreSheets: [bestAnswers(law, '1048-23', change.legalForm ?? 'COOPERATIVE', but)],
  papers: ['E07', 'E09', 'E12'].map((paper) => ({ paper, from: day('2022-01-01'), to: day('2022-12-31') })),
  flags: { rawMaterialOriginUnknown: false, unacceptableForeignMatter: false }, shares: { imported: 0, local: 80 }, ...change,
});

/** A copy without the members named. */
export const without = <T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> => Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;
