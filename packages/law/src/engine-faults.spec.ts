import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { madeExamples } from '../test/made-examples.ts';
import { today, trialLaw } from '../test/packs.ts';
import { compile, judge } from './index.ts';

/** Faults that the made examples must find: each replaces one text of the engine by another. */
const faults: readonly (readonly [what: string, file: string, find: string, replace: string])[] = [
  ['a band asks for more than its limit', 'judge.ts', 'return sum >= min * sheets', 'return sum > min * sheets'],
  ['a paper loses its last day', 'judge.ts', 'day <= to)', 'day < to)'],
  ['a paper loses its first day', 'judge.ts', 'from <= day &&', 'from < day &&'],
  ['a part loses its cap', 'judge.ts', 'Math.min(sum, sheet.parts[part]!.max)', 'sum'],
  ['an unknown stop is taken for no', 'judge.ts', "else if (holds === 2) for (const fact of unknownFacts(stop, seen)) missing.add(fact);", ''],
  ['an unknown condition is taken for yes', 'judge.ts', 'else if (holds === 2) (open ??= []).push(group);', ''],
  ['a broken condition caps at its own star', 'judge.ts', 'Math.min(stars, group.star - 1)', 'Math.min(stars, group.star)'],
  ['the last broken condition wins', 'judge.ts', 'stars = Math.min(stars, group.star - 1)', 'stars = group.star - 1'],
  ['a question left open counts as 0', 'judge.ts', 'if (isAsked === 2 || points[index]! < 0 || isOpen !== 1)', 'if (isAsked === 2 || isOpen !== 1)'],
  ['a closed option counts', 'judge.ts', ' || isOpen !== 1)', ')'],
  ['questions about a story are always asked', 'judge.ts', 'const isAsked = asked === undefined ? 1 : asked.test(own);', 'const isAsked = 1 as number;'],
  ['a limit of a sum forgets the number of members', 'atoms.ts', 'sum >= min * sheets', 'sum >= min'],
  ['a lower limit becomes exclusive', 'atoms.ts', 'sum >= min * sheets', 'sum > min * sheets'],
  ['not is ignored', 'atoms.ts', 'const want = atom.not !== true;', 'const want = true;'],
  ['the other state of a flag', 'atoms.ts', 'truth(value === atom.is)', 'truth(value !== atom.is)'],
  ['alternatives must all hold', 'judge.ts', 'if (one === 1) return 1;', 'if (one === 0) return 0;'],
];

const source = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('a planted fault of the engine', () => {
  const examples = [...madeExamples(trialLaw()), { name: 'two members and a limit', facts: { ...madeExamples(trialLaw())[0]!.facts, scoreSheets: [{ ...madeExamples(trialLaw()).at(-1)!.facts.scoreSheets[0], 'C9.1': 'c' }, { ...madeExamples(trialLaw()).at(-1)!.facts.scoreSheets[0], 'C9.1': 'd' }] } }];
  const right = examples.map(({ facts }) => judge(compile(trialLaw()), facts, today));
  const folder = mkdtempSync(join(tmpdir(), 'ocop-law-faults-'));
  let answers: readonly unknown[][] = [];

  beforeAll(() => {
    faults.forEach(([, file, find, replace], index) => {
      const copy = join(folder, String(index));
      mkdirSync(copy);
      cpSync(source, join(copy, 'src'), { recursive: true, filter: (path) => !path.endsWith('.spec.ts') });
      const text = readFileSync(join(source, file), 'utf8');
      if (text.split(find).length !== 2) throw new Error(`the text of fault ${index} stands ${text.split(find).length - 1} times in ${file}`);
      writeFileSync(join(copy, 'src', file), text.replace(find, () => replace));
    });
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'input.json'), JSON.stringify({ law: trialLaw(), today, facts: examples.map(({ facts }) => facts) }));
    writeFileSync(join(folder, 'run.mjs'), `
      import { readFileSync, writeFileSync } from 'node:fs';
      const { law, today, facts } = JSON.parse(readFileSync(new URL('input.json', import.meta.url), 'utf8'));
      const answers = [];
      for (let index = 0; index < ${faults.length}; index++) {
        const { compile, judge } = await import(\`./\${index}/src/index.ts\`);
        answers.push(facts.map((one) => judge(compile(law), one, today)));
      }
      writeFileSync(new URL('answers.json', import.meta.url), JSON.stringify(answers));`);
    execFileSync(execPath, [join(folder, 'run.mjs')], { stdio: 'pipe' });
    answers = JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')) as unknown[][];
  }, 60_000);
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it.each(faults.map(([what], index) => [what, index] as const))('is found by a made example: %s', (_what, index) => {
    const changed = examples.filter((_example, place) => JSON.stringify(answers[index]![place]) !== JSON.stringify(right[place]));
    expect(changed.length).toBeGreaterThan(0);
  });
});
