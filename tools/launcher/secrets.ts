import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readText, writeWhole } from './state-file.ts';

/** A secret of this data folder, made on the first start. */
export const secret = (dataDir: string, name: string): string => {
  const file = join(dataDir, 'keys', name);
  const known = readText(file)?.trim();
  if (known !== undefined && known !== '') return known;
  const fresh = randomBytes(24).toString('base64url');
  writeWhole(file, `${fresh}\n`);
  return fresh;
};

/** A password made of a secret and a name, so that it need not be written down. */
export const derivedPassword = (from: string, name: string): string => createHmac('sha256', from).update(name).digest('base64url').slice(0, 32);
