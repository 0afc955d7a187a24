import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone when the test file ends. */
export const temporaryFolder = (): { folder: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-launcher-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** A PATH on which only the programs named are found: links to the real ones, or scripts that say what is given. */
export const pathWith = (folder: string, programs: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv => {
  const bin = mkdtempSync(join(folder, 'bin-'));
  mkdirSync(bin, { recursive: true });
  for (const [name, script] of Object.entries(programs)) {
    if (script !== undefined) writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    else symlinkSync(spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim(), join(bin, name));
  }
  return { PATH: bin };
};
