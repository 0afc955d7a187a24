import type { RulePack } from './pack.ts';

export class RulePackFileError extends Error {
  override readonly name = 'RulePackFileError';
  readonly code = 'RULE_PACK_FILE';
  readonly retriable = false;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Makes whole packs of the files of `data/rule-packs`, by file name: a file with `schema` is a pack, and each file it names in `include`
 * adds tables that it does not have itself. What is hashed and judged is the whole pack.
 */
export const assemblePacks = (files: Readonly<Record<string, unknown>>): readonly RulePack[] => {
  const packs: RulePack[] = [];
  for (const [name, file] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isObject(file)) throw new RulePackFileError(`${name}: not an object`);
    if (!('schema' in file)) continue;
    const { include = [], ...own } = file;
    if (own['layer'] !== 'national' && own['layer'] !== 'provincial') throw new RulePackFileError(`${name}: layer ${String(own['layer'])}`);
    if (!Array.isArray(include)) throw new RulePackFileError(`${name}: include is not a list`);
    const whole: Record<string, unknown> = { ...own };
    for (const part of include as readonly unknown[]) {
      const tables = typeof part === 'string' ? files[part] : undefined;
      if (!isObject(tables)) throw new RulePackFileError(`${name}: includes ${String(part)}, which is not there`);
      for (const [table, rows] of Object.entries(tables)) {
        if (table === 'note') continue;
        if (table in whole) throw new RulePackFileError(`${name}: ${table} stands in the pack and in ${String(part)}`);
        whole[table] = rows;
      }
    }
    packs.push(whole as RulePack);
  }
  return packs;
};
