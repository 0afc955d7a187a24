export type Story = { id: string; worth: string; text: string };
export type TestOutcome = { title: string; status: string };
export type State = 'shown' | 'partly' | 'not yet';

const LINE = /^- ([A-Z]{3}-\d{2}) `(!+)` (.+)$/;
const TAG = /^((?:[A-Z]{3}-\d{2})(?:, [A-Z]{3}-\d{2})*)( \(partly\))?[: ]/;

/** The stories of `docs/user-stories.md`, in its order. */
export const readStories = (markdown: string): Story[] =>
  markdown.split('\n').flatMap((line) => {
    const match = LINE.exec(line);
    return match ? [{ id: match[1]!, worth: match[2]!, text: match[3]!.replace(/ \*Seen when\*.*$/, '') }] : [];
  });

/**
 * What the tests that ran say of each story. A test names its stories at the beginning of its title: `DIS-04 …`, or `DIS-04 (partly) …`
 * when the story's "Seen when" is met in part. Shown: at least one whole test, and none of the story's tests failed.
 */
export const stateOf = (stories: readonly Story[], tests: readonly TestOutcome[]): Map<string, State> => {
  const outcomes = new Map<string, { whole: boolean; passed: boolean }[]>();
  for (const { title, status } of tests) {
    const match = TAG.exec(title);
    for (const id of match?.[1]?.split(', ') ?? []) {
      outcomes.set(id, [...(outcomes.get(id) ?? []), { whole: match?.[2] === undefined, passed: status === 'passed' }]);
    }
  }
  const unknown = [...outcomes.keys()].filter((id) => !stories.some((story) => story.id === id));
  if (unknown.length > 0) throw new Error(`tests name stories that docs/user-stories.md does not have: ${unknown.join(', ')}`);
  return new Map(stories.map(({ id }) => {
    const of = outcomes.get(id) ?? [];
    if (of.length === 0 || of.some(({ passed }) => !passed)) return [id, 'not yet'];
    return [id, of.some(({ whole }) => whole) ? 'shown' : 'partly'];
  }));
};
