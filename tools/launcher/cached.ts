import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readObject, writeWhole } from './state-file.ts';

const sizesIn = (folder: string): Record<string, number> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'contents.json')
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file), statSync(file).size]),
  );

/** A cached folder is good when every file written down at its making is there with its size. */
export const isWhole = (folder: string): boolean => {
  const contents = readObject(join(folder, 'contents.json'));
  if (contents === undefined) return false;
  return Object.entries(contents).every(([file, size]) => {
    try { return statSync(join(folder, file)).size === size; } catch { return false; }
  });
};

/** Fills a folder of the cache once: made beside it, checked, and put in place by one rename; a damaged one is made anew. */
export const cached = async (cacheDir: string, name: string, fill: (folder: string) => Promise<void>): Promise<string> => {
  const folder = join(cacheDir, name);
  if (isWhole(folder)) return folder;
  mkdirSync(cacheDir, { recursive: true });
  const draft = join(cacheDir, `${name}.draft-${process.pid}-${Date.now()}`);
  mkdirSync(draft);
  try {
    await fill(draft);
    writeWhole(join(draft, 'contents.json'), JSON.stringify(sizesIn(draft), null, 1));
    if (isWhole(folder)) return folder;
    if (existsSync(folder)) renameSync(folder, `${draft}-old`);
    renameSync(draft, folder);
    return folder;
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(`${draft}-old`, { recursive: true, force: true });
  }
};
