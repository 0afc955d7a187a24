import { readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../cached.ts';
import { temporaryFolder } from './programs.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);
let fetched = 0;
const fetchThing = () => cached(folder, 'thing', async (draft) => { fetched += 1; writeFileSync(join(draft, 'jar'), 'whole'); await Promise.resolve(); });

describe('The cache', () => {
  it('fetches once', async () => {
    await fetchThing();
    await fetchThing();
    expect(fetched).toBe(1);
  });

  it('leaves nothing in place of a download that broke off', async () => {
    await expect(cached(folder, 'broken', (draft) => { writeFileSync(join(draft, 'jar'), 'ha'); return Promise.reject(new Error('connection lost')); })).rejects.toThrow('connection lost');
    expect(readdirSync(folder)).toEqual(['thing']);
  });

  it('makes a half-written folder anew', async () => {
    truncateSync(join(folder, 'thing', 'jar'), 2);
    await fetchThing();
    expect(fetched).toBe(2);
    expect(readFileSync(join(folder, 'thing', 'jar'), 'utf8')).toBe('whole');
  });
});
