import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hashOf, isDay, day } from '@ocop/domain-kit';
import { folder, lawOf, packs } from '../test/packs.ts';
import { readDataset } from './files.ts';
import { lawOn, unitLookups, whoMayDecide, type DatasetName, type DecisionKind, type Level } from './index.ts';

const read = <N extends DatasetName>(name: N) => readDataset(`${folder}reference`, name);
const units = read('administrative-units').rows;
const agencies = read('agencies').rows;
const sets = read('product-sets').rows;
const groups = read('product-groups').rows;
const limits = read('quality-limits').rows;
const duties = read('directive-duties').rows;
const weaknesses = read('directive-weaknesses').rows;
const unitIds = new Set(units.map(({ id }) => id));
const agencyCodes = new Set(agencies.map(({ code }) => code));
const setNumbers = new Set(sets.map(({ set }) => set));
const unique = (keys: readonly string[]): void => { expect(keys).toHaveLength(new Set(keys).size); };

describe('a dataset', () => {
  const names: readonly DatasetName[] = ['administrative-units', 'agencies', 'product-groups', 'product-sets', 'quality-limits', 'directive-duties', 'directive-weaknesses'];
  it.each(names)('%s names its source, and its version is made of its rows', (name) => {
    const { version, source, rows } = read(name);
    expect(version).toBe(hashOf(rows).slice(0, 16));
    expect(source).not.toBe('');
  });
});

describe('references', () => {
  it('of units resolve, in both directions', () => {
    unique(units.map(({ id }) => id));
    for (const unit of units) {
      for (const id of [...(unit.parent === null ? [] : [unit.parent]), ...unit.formerDistricts, ...unit.mergedFrom.map((link) => link.unit), ...unit.mergedInto.map((link) => link.unit)]) expect(unitIds.has(id)).toBe(true);
      for (const link of unit.mergedInto) expect(units.find(({ id }) => id === link.unit)!.mergedFrom.some((back) => back.unit === unit.id)).toBe(true);
      for (const at of [unit.from, unit.to]) expect(at === null || isDay(at)).toBe(true);
    }
  });
  it('of agencies resolve', () => {
    unique(agencies.map(({ code }) => code));
    for (const agency of agencies) {
      for (const code of [...agency.predecessors, ...agency.successors.map((successor) => successor.code)]) expect(agencyCodes.has(code)).toBe(true);
      for (const id of [...(agency.unit === null ? [] : [agency.unit]), ...agency.successors.flatMap((successor) => successor.units ?? [])]) expect(unitIds.has(id)).toBe(true);
      for (const id of agency.duties) expect(duties.some((duty) => duty.id === id)).toBe(true);
      expect(['COMMUNE', 'DISTRICT', 'PROVINCE', 'CENTRE']).toContain(agency.level);
    }
  });
  it('of duties and weaknesses resolve; there are 51 and 10', () => {
    expect([duties.length, weaknesses.length]).toEqual([51, 10]);
    unique(duties.map(({ id }) => id));
    for (const duty of duties) for (const code of [duty.agency, ...duty.successors.map((successor) => successor.code)]) expect(agencyCodes.has(code)).toBe(true);
    for (const weakness of weaknesses) for (const id of weakness.duties) expect(duties.some((duty) => duty.id === id)).toBe(true);
  });
  it('of product sets resolve, and agree with the packs', () => {
    expect(sets.map(({ set }) => set)).toEqual(Array.from({ length: 26 }, (_, index) => String(index + 1)));
    for (const set of sets) {
      expect(groups.some(({ code }) => code === set.group)).toBe(true);
      for (const ministry of set.leadMinistries) expect(agencyCodes.has(ministry)).toBe(true);
      expect(lawOf('2026-01-01').national.sets.find((row) => row.set === set.set)).toMatchObject({ group: set.group, name: set.name, state: set.state });
    }
    expect(groups.map(({ code }) => code)).toEqual(lawOf('2026-01-01').national.vocabulary.groups.map(({ code }) => code));
  });
  it('of limits resolve; each has a rule, and no safety limit is confirmed yet', () => {
    unique(limits.map(({ id }) => id));
    for (const limit of limits) {
      for (const set of limit.sets) expect(setNumbers.has(set)).toBe(true);
      const { rule } = limit;
      const numbers = rule.kind === 'min' ? [rule.min] : rule.kind === 'max' ? [rule.max] : rule.kind === 'range' ? [rule.min, rule.max] : rule.kind === 'plan' ? [rule.plan.n, rule.plan.c, rule.plan.m, rule.plan.M ?? 0] : [];
      expect(numbers.every((number) => Number.isFinite(number) && number >= 0)).toBe(true);
    }
    expect(limits.filter((limit) => limit.confirmed && limit.class === 'safety')).toEqual([]);
    expect(limits.find(({ id }) => id === 'FISH_SAUCE/TOTAL_NITROGEN')).toMatchObject({ rule: { kind: 'min', min: 10 }, unit: 'g/l', confirmed: true, class: 'quality', sets: ['9'] });
    expect(limits.find(({ id }) => id === 'RAW_MEAT/E_COLI')?.rule).toEqual({ kind: 'plan', plan: { n: 5, c: 2, m: 50, M: 500 } });
    expect(limits.find(({ id }) => id === 'PROCESSED_MEAT/LISTERIA')?.rule).toEqual({ kind: 'plan', plan: { n: 5, c: 0, m: 100, M: null } });
  });
});

describe('the register that is shipped', () => {
  const text = readFileSync(`${folder}register-hatinh.csv`, 'utf8');
  const lines = text.trimEnd().split('\n').slice(1).map((line) => [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map((match) => match[1]!));
  const kinds: Readonly<Record<string, DecisionKind>> = { CONG_NHAN_MOI: 'INITIAL', DANH_GIA_LAI: 'REEVALUATION', NANG_HANG: 'UPGRADE', DE_XUAT_NANG_HANG: 'UPGRADE_PROPOSAL', THU_HOI: 'REVOCATION' };
  const levels: Readonly<Record<string, Level>> = { HUYEN: 'DISTRICT', TINH: 'PROVINCE', TRUNG_UONG: 'CENTRE' };
  const { unitOn } = unitLookups(units);
  it('is the file of the programme, unchanged', () => { expect(createHash('sha256').update(text).digest('hex')).toBe('c8bc2707a5536081e2b1fb9df7a96d2eb6972cceb60cefac6dfb047092328ddf'); expect(lines).toHaveLength(542); });
  it('every decision was taken by a level that could, about a set and in units that existed that day', () => {
    for (const columns of lines) {
      expect(columns).toHaveLength(15);
      const [, , , , district, commune, set, kind, stars, , level, , date] = columns as readonly string[];
      const at = day(date!);
      expect(whoMayDecide(lawOn(packs, at)!, kinds[kind!]!, stars === '' ? undefined : Number(stars), at)).toContain(levels[level!]);
      expect(setNumbers.has(set!)).toBe(true);
      const unit = unitOn(commune!, at)!;
      expect([unit.level, unit.parent]).toEqual(['COMMUNE', district === '' ? '42@E2025H2' : `${district!}@${unit.era}`]);
    }
  });
});
