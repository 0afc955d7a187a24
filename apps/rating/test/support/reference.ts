import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day, type Day } from '@ocop/domain-kit';
import { assemblePacks, type DatasetRow, type Dataset } from '@ocop/law';
import { unitLookups, type UnitList } from '../../src/reference/units.ts';
import { createRuleBook } from '../../src/rule-packs/rule-book.ts';

const data = join(import.meta.dirname, '../../../../data');
export const registerFile = join(data, 'register-hatinh.csv');
export const rulePacksFolder = join(data, 'rule-packs');

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The shipped units in the form in which registry publishes them. */
export const unitList = (): UnitList => {
  const { version, rows } = json(join(data, 'reference/administrative-units.json')) as Dataset<DatasetRow['administrative-units']>;
  const ref = (id: string) => {
    const [code, era] = id.split('@') as [string, UnitList['units'][number]['era']];
    return { code, era };
  };
  return {
    version,
    units: rows.map(({ code, era, level, kind, nameVi, parent, from, to, mergedInto }) => ({
      code, era, level, kind, name: nameVi, from, to, ...(parent !== null && { parent: ref(parent) }),
      successors: mergedInto.map(({ unit, toBeConfirmed }) => ({ ...ref(unit), confirmed: !toBeConfirmed })),
    })),
  };
};

export const rules = createRuleBook(assemblePacks(Object.fromEntries(readdirSync(rulePacksFolder).map((name) => [name, json(join(rulePacksFolder, name))]))));
export const units = unitLookups(unitList());
export const referenceOn = (today: Day = day('2026-11-24')) => ({ rules, units, today });
