// Lists every user story as shown, partly or not yet, from the tests that ran last (test-results/*.json, written by `npm test`).
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readStories, stateOf, type State, type TestOutcome } from './stories.ts';

const root = join(import.meta.dirname, '..', '..');
const results = join(root, 'test-results');
type JestFile = { testResults: { assertionResults: TestOutcome[] }[] };

const files = existsSync(results) ? readdirSync(results).filter((name) => name.endsWith('.json')) : [];
if (files.length === 0) {
  console.error('No test has run here yet: run `npm test`, then this again.');
  process.exit(1);
}
const tests = files.flatMap((name) => (JSON.parse(readFileSync(join(results, name), 'utf8')) as JestFile).testResults.flatMap(({ assertionResults }) => assertionResults));
const stories = readStories(readFileSync(join(root, 'docs', 'user-stories.md'), 'utf8'));
const states = stateOf(stories, tests);
const sign: Record<State, string> = { shown: '✔ shown  ', partly: '◐ partly ', 'not yet': '· not yet' };
for (const { id, worth, text } of stories) console.log(`${sign[states.get(id)!]}  ${id}  ${worth.padEnd(3)}  ${text.length > 110 ? `${text.slice(0, 109)}…` : text}`);
const count = (state: State): number => [...states.values()].filter((value) => value === state).length;
console.log(`${stories.length} stories: ${count('shown')} shown, ${count('partly')} partly, ${count('not yet')} not yet`);
