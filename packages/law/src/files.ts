import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assemblePacks } from './assemble.ts';
import { checkPack, checkTimeline } from './check-pack.ts';
import type { RulePack } from './pack.ts';
import type { Dataset, DatasetName, DatasetRow } from './reference.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export class RulePackError extends Error {
  override readonly name = 'RulePackError';
  readonly code = 'RULE_PACK_INVALID';
  readonly retriable = false;
  readonly problems: readonly unknown[];
  constructor(problems: readonly unknown[]) {
    super(`rule packs do not pass their checks: ${JSON.stringify(problems.slice(0, 5))}`);
    this.problems = problems;
  }
}

/** Reads and checks every pack of a folder (`data/rule-packs`); throws RulePackError with all problems. */
export const readRulePacks = (folder: string): readonly RulePack[] => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const packs = assemblePacks(Object.fromEntries(names.map((name) => [name, readJson(join(folder, name))])));
  const problems = [...packs.flatMap((pack) => checkPack(pack)), ...checkTimeline(packs)];
  if (problems.length > 0) throw new RulePackError(problems);
  return packs;
};

/** Reads one dataset of `data/reference` by its name. */
export const readDataset = <N extends DatasetName>(folder: string, name: N): Dataset<DatasetRow[N]> => {
  const dataset = readJson(join(folder, `${name}.json`)) as Dataset<DatasetRow[N]>;
  if (dataset.dataset !== name) throw new Error(`${name}.json holds the dataset ${dataset.dataset}`);
  return dataset;
};
