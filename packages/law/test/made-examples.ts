import { addDays } from '@ocop/domain-kit';
import { judge, compile, type Facts, type Law, type ScoreSheet } from '../src/index.ts';
import { aCase, today, without } from './packs.ts';

export type MadeExample = { readonly name: string; readonly facts: Facts };

/** Answers whose total is exactly `total`: criteria go down from their best option, one after the other. */
const answersOf = (law: Law, total: number): ScoreSheet => {
  const compiled = compile(law);
  let answers = aCase(law).scoreSheets[0]!;
  const sumOf = (one: ScoreSheet): number => judge(compiled, aCase(law, { scoreSheets: [one] }), today).sum;
  let sum = sumOf(answers);
  for (let round = 0; sum !== total && round < 5; round++) {
    for (const criterion of law.national.criteria) {
      if (criterion.code === 'B5.1' || criterion.code === 'C9.1' || criterion.code === 'C10.1') continue;
      for (const option of criterion.options) {
        const next = { ...answers, [criterion.code]: option.code };
        const nextSum = option.when ? -1 : sumOf(next);
        if (nextSum >= total && nextSum < sum) [answers, sum] = [next, nextSum];
      }
    }
  }
  return answers;
};

/** Examples made of a pack: one per option, one on and one beside each limit, each atom broken alone, papers at their ends, several members. */
export const madeExamples = (law: Law): readonly MadeExample[] => {
  const best = aCase(law).scoreSheets[0]!;
  const options = law.national.criteria.flatMap((criterion) => criterion.options.map((option) => ({ name: `option ${criterion.code}/${option.code}`, facts: aCase(law, option.when?.some((atom) => atom.t === 'in' && atom.not !== true) ? { legalForm: 'HOUSEHOLD_BUSINESS' } : {}, { [criterion.code]: option.code }) })));
  const bands = law.national.bands.filter(({ min }) => min > 0).flatMap(({ min }) => [min - 1, min, min + 1].map((total) => ({ name: `total ${total}`, facts: aCase(law, { scoreSheets: [answersOf(law, total)] }) })));
  const council = law.national.bands.filter(({ min }) => min > 20).flatMap(({ min }) => [
    { name: `mean just below ${min}`, facts: aCase(law, { scoreSheets: [answersOf(law, min), answersOf(law, min), answersOf(law, min - 1)] }) },
    { name: `mean of ${min}`, facts: aCase(law, { scoreSheets: [answersOf(law, min + 1), answersOf(law, min - 1)] }) },
  ]);
  const paper = (id: string, from: number, to: number) => aCase(law, { papers: aCase(law).papers!.map((one) => (one.paper === id ? { paper: id, from: addDays(today, from), to: addDays(today, to) } : one)) });
  const papers = ['E07', 'E09', 'E12'].flatMap((id) => [[-9, 0], [-9, -1], [0, 9], [1, 9]].map(([from, to]) => ({ name: `paper ${id} ${from}…${to}`, facts: paper(id, from!, to!) })));
  const others: readonly MadeExample[] = [
    { name: 'origin unknown', facts: aCase(law, { flags: { rawMaterialOriginUnknown: true, unacceptableForeignMatter: false } }) },
    { name: 'foreign matter', facts: aCase(law, { flags: { rawMaterialOriginUnknown: false, unacceptableForeignMatter: true } }) },
    ...[99, 100].map((imported) => ({ name: `imported ${imported}`, facts: aCase(law, { shares: { imported, local: 80 } }) })),
    ...[74, 75].map((local) => ({ name: `local ${local}`, facts: aCase(law, { shares: { imported: 0, local }, scoreSheets: [{ ...best, 'A1.5': 'a', 'A1.3': 'c', 'C9.1': 'd' }] }) })),
    { name: 'no local share, but a full part A', facts: aCase(law, { shares: { imported: 0, local: 0 } }) },
    { name: 'no paper at all', facts: aCase(law, { papers: [] }) },
    { name: 'an association', facts: aCase(law, { legalForm: 'ASSOCIATION' }) },
    { name: 'no story', facts: aCase(law, {}, { 'B5.1': 'a' }) },
    { name: 'no story, and its questions left open', facts: aCase(law, { scoreSheets: [Object.fromEntries(Object.entries({ ...best, 'B5.1': 'a' }).filter(([code]) => code !== 'B5.2' && code !== 'B5.3'))] }) },
    { name: 'cap of part A with the bonus', facts: aCase(law, { scoreSheets: [{ ...best, 'B4.3': 'a', 'B4.2': 'a' }] }) },
    { name: 'a question left open', facts: aCase(law, { scoreSheets: [Object.fromEntries(Object.entries(best).filter(([code]) => code !== 'C6.1'))] }) },
    { name: 'an option of the other branch', facts: aCase(law, {}, { 'A3.2': 'd' }) },
    { name: 'no member has scored', facts: aCase(law, { scoreSheets: [] }) },
    ...(['legalForm', 'papers', 'flags', 'shares'] as const).map((fact) => ({ name: `without ${fact}`, facts: without(aCase(law), fact) })),
  ];
  return [...options, ...bands, ...council, ...papers, ...others];
};
