import { readFileSync } from 'node:fs';
import { readStories, stateOf } from './stories.ts';

const stories = readStories(readFileSync(new URL('../../docs/user-stories.md', import.meta.url), 'utf8'));

describe('the list of user stories', () => {
  it('has all 235, each once', () => {
    expect(stories).toHaveLength(235);
    expect(new Set(stories.map(({ id }) => id)).size).toBe(235);
  });
  it('shows a story only by a whole test that passed, and by none that failed', () => {
    const states = stateOf(stories, [
      { title: 'FED-01 a product page is one query', status: 'passed' },
      { title: 'FED-03 (partly) waits for its own write', status: 'passed' },
      { title: 'CON-07 finds kẹo cu đơ', status: 'passed' }, { title: 'CON-07 finds by place', status: 'failed' },
      { title: 'LEA-01, OPS-01: the figures of the directive', status: 'passed' },
      { title: 'is no story: FED-02', status: 'passed' },
    ]);
    expect(['FED-01', 'FED-03', 'CON-07', 'LEA-01', 'OPS-01', 'FED-02'].map((id) => states.get(id))).toEqual(['shown', 'partly', 'not yet', 'shown', 'shown', 'not yet']);
  });
  it('refuses a test that names a story nobody wrote', () => {
    expect(() => stateOf(stories, [{ title: 'ZZZ-01 x', status: 'passed' }])).toThrow(/ZZZ-01/);
  });
});
