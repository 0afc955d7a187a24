import { day } from '@ocop/domain-kit';
import { folder } from '../test/packs.ts';
import { readDataset } from './files.ts';
import { agencyOn, dutyHolders, unitId, unitLookups, unitRef } from './index.ts';

const { rows } = readDataset(`${folder}reference`, 'administrative-units');
const units = unitLookups(rows);
const { unitOn, isSameOrSuccessor, underOrEqual, resolveOn } = units;

describe('administrative units', () => {
  const count = (era: string, level: string) => rows.filter((unit) => unit.era === era && unit.level === level).length;
  it('are 13, 12 and no districts, 216, 209 and 69 communes', () => {
    expect(['E2024', 'E2025H1', 'E2025H2'].map((era) => [count(era, 'DISTRICT'), count(era, 'COMMUNE')])).toEqual([[13, 216], [12, 209], [0, 69]]);
  });
  it('a code names another unit in another era', () => {
    expect(['2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01'].map((at) => unitOn('18073', day(at))?.nameVi)).toEqual(['Phường Nam Hà', 'Phường Nam Hà', 'Phường Nam Hà', 'Phường Thành Sen']);
    expect(['2024-12-31', '2025-01-01'].map((at) => unitOn('18094', day(at))?.nameVi)).toEqual(['Phường Thạch Linh', 'Phường Trần Phú']);
  });
  it('the list of 2024 stands for every earlier day', () => { expect(unitOn('448', day('2019-08-21'))?.id).toBe('448@E2024'); });
  it('a unit that did not exist on a day is not found', () => {
    expect(unitOn('448', day('2025-01-01'))).toBeUndefined();
    expect(unitOn('436', day('2025-07-01'))).toBeUndefined();
    expect(unitOn('99999', day('2024-01-01'))).toBeUndefined();
  });
  it('ids are code and era, nothing else', () => {
    expect(unitRef('18073@E2025H2')).toEqual({ code: '18073', era: 'E2025H2' });
    expect(unitId({ code: '18073', era: 'E2024' })).toBe('18073@E2024');
    for (const text of ['18073', '18073@E2030', 'x@E2024', '']) expect(unitRef(text)).toBeUndefined();
  });
});

describe('successors', () => {
  it('are followed over both reforms, in either direction', () => {
    expect(isSameOrSuccessor('18070@E2024', '18094@E2025H1')).toBe(true);
    expect(isSameOrSuccessor('18070@E2024', '18073@E2025H2')).toBe(true);
    expect(isSameOrSuccessor('18073@E2025H2', '18070@E2024')).toBe(true);
    expect(isSameOrSuccessor('18196@E2024', '18196@E2025H2')).toBe(true);
  });
  it('two units that were merged into one do not follow each other', () => { expect(isSameOrSuccessor('18076@E2024', '18079@E2024')).toBe(false); });
  it('the same code in two eras is no successor by itself', () => {
    expect(isSameOrSuccessor('18100@E2024', '18100@E2025H2')).toBe(true);
    expect(isSameOrSuccessor('18094@E2025H1', '18100@E2025H2')).toBe(false);
  });
  it('a split unit became several: the first, to be confirmed', () => {
    expect(units.byId('18796@E2025H1')?.mergedInto).toHaveLength(3);
    expect(units.byId('18082@E2025H1')?.mergedInto).toHaveLength(2);
    expect(resolveOn('18796@E2024', day('2026-01-01'))).toMatchObject({ toBeConfirmed: true, unit: { era: 'E2025H2' } });
    expect(resolveOn('18196@E2024', day('2026-01-01'))).toMatchObject({ toBeConfirmed: false, unit: { id: '18196@E2025H2' } });
  });
  it('every commune of an earlier era leads to one of the present', () => { for (const unit of rows) if (unit.level === 'COMMUNE') expect(resolveOn(unit.id, day('2026-01-01'))).toBeDefined(); });
});

describe('lying under a unit', () => {
  it('holds for the unit itself, its district and its province of any era', () => {
    for (const ancestor of ['18073@E2024', '436@E2024', '42@E2024', '42@E2025H2']) expect(underOrEqual('18073@E2024', ancestor)).toBe(true);
    expect(underOrEqual('18073@E2024', '437@E2024')).toBe(false);
  });
  it('holds for the unit that a commune became, and for the former district of a new commune', () => {
    expect(underOrEqual('18070@E2024', '18073@E2025H2')).toBe(true);
    expect(underOrEqual('18073@E2025H2', '436@E2025H1')).toBe(true);
    expect(underOrEqual('18073@E2025H2', '436@E2024')).toBe(true);
    expect(underOrEqual('18073@E2025H2', '437@E2025H1')).toBe(false);
  });
  it('is false for units that nobody knows', () => { expect(underOrEqual('1@E2024', '42@E2024')).toBe(false); });
});

describe('agencies', () => {
  const agencies = readDataset(`${folder}reference`, 'agencies').rows;
  it('have a first and a last day', () => {
    expect(agencyOn(agencies, 'MARD', day('2025-02-28'))).toBeDefined();
    expect(agencyOn(agencies, 'MARD', day('2025-03-01'))).toBeUndefined();
    expect(agencyOn(agencies, 'MAE', day('2025-02-28'))).toBeUndefined();
    expect(agencyOn(agencies, 'MAE', day('2025-03-01'))).toBeDefined();
  });
  it('a duty passes by its own line, never by the agency alone', () => {
    const duties = readDataset(`${folder}reference`, 'directive-duties').rows;
    const duty = duties.find(({ id }) => id === 'D1.3a')!;
    expect(dutyHolders(duty, day('2025-06-30')).map(({ code }) => code)).toEqual(['DISTRICT_PC']);
    expect(dutyHolders(duty, day('2025-07-01')).map(({ code }) => code)).toEqual(['COMMUNE_PC', 'DAE']);
  });
});
