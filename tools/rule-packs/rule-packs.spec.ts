import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documents } from './documents.ts';
import { scaleMaxima, scalePoints } from './illustrative-148.ts';
import { rowsPerLine } from './write.ts';

const data = fileURLToPath(new URL('../../data/', import.meta.url));

it.each(documents.map(({ path, document }) => [path, document] as const))('data/%s is what the facts make of it', (path, document) => {
  expect(readFileSync(`${data}${path}`, 'utf8')).toBe(rowsPerLine(document));
});

describe('the illustration of a sheet of QĐ 148', () => {
  it('shares a part out in proportion, in whole points', () => {
    expect(scaleMaxima([3, 3, 4, 2, 5, 1, 3, 3, 2, 3, 2, 1, 1, 2], 40)).toEqual([4, 4, 5, 2, 6, 1, 4, 3, 2, 3, 2, 1, 1, 2]);
    expect(scaleMaxima([2, 3, 3, 3, 6, 3, 5, 3, 2, 5, 5], 35).reduce((sum, max) => sum + max, 0)).toBe(35);
    expect(scaleMaxima([5, 5, 5], 15)).toEqual([5, 5, 5]);
  });
  it('keeps the order of the options and their top', () => {
    expect([0, 1, 2, 3, 4, 5].map((points) => scalePoints(points, 5, 4))).toEqual([0, 1, 2, 2, 3, 4]);
    expect([1, 2, 3].map((points) => scalePoints(points, 3, 4))).toEqual([1, 3, 4]);
  });
});
