import { day } from '@ocop/domain-kit';
import type { Place } from '../programme/product-row.ts';
import { createUnits, type Unit } from './units.ts';

const unit = (code: string, era: Unit['era'], level: Unit['level'], name: string, parent?: string): Unit => ({
  code, era, level, kind: level, name, successors: [], ...(parent !== undefined && { parent: { code: parent, era } }),
  ...{ E2024: { from: null, to: '2024-12-31' }, E2025H1: { from: '2025-01-01', to: '2025-06-30' }, E2025H2: { from: '2025-07-01', to: null } }[era],
});

const units = createUnits({
  version: '1',
  units: [
    unit('42', 'E2024', 'PROVINCE', 'Tỉnh Hà Tĩnh'), unit('42', 'E2025H1', 'PROVINCE', 'Tỉnh Hà Tĩnh'), unit('42', 'E2025H2', 'PROVINCE', 'Tỉnh Hà Tĩnh'),
    unit('436', 'E2024', 'DISTRICT', 'Thành phố Hà Tĩnh', '42'), unit('436', 'E2025H1', 'DISTRICT', 'Thành phố Hà Tĩnh', '42'), unit('448', 'E2024', 'DISTRICT', 'Huyện Lộc Hà', '42'),
    unit('18073', 'E2024', 'COMMUNE', 'Phường Nam Hà', '436'), unit('18073', 'E2025H1', 'COMMUNE', 'Phường Nam Hà', '436'), unit('18073', 'E2025H2', 'COMMUNE', 'Phường Thành Sen', '42'),
  ],
});

const named = (argument: string, asOf: string): string | undefined => units.named(argument, day(asOf))?.name;
const place = (code: string, era: Unit['era'], district?: string): Place => ({ unit: { code, era }, district: district === undefined ? undefined : { code: district, era } });

describe('the unit that an argument names', () => {
  it('is the code of the era of the day', () => {
    expect(named('18073', '2019-09-01')).toBe('Phường Nam Hà');
    expect(named('18073', '2025-06-30')).toBe('Phường Nam Hà');
    expect(named('18073', '2025-07-01')).toBe('Phường Thành Sen');
    expect(units.named('18073', day('2025-01-01'))?.era).toBe('E2025H1');
    expect(units.named('18073', day('2024-12-31'))?.era).toBe('E2024');
  });

  it('is the code on another date when one is given, or the unit of an id', () => {
    expect(named('18073@2024-07-26', '2026-11-01')).toBe('Phường Nam Hà');
    expect(named('18073@E2025H2', '2024-07-26')).toBe('Phường Thành Sen');
  });

  it('is none for a unit that the day does not have, and for text of another form', () => {
    expect(named('448', '2025-01-01')).toBeUndefined();
    for (const text of ['', '@', '18073@', '18073@2024-02-30', '18073@E2030', '18073@2024-07-26@x', 'Phường Nam Hà']) expect(named(text, '2024-07-26')).toBeUndefined();
  });
});

describe('what a unit covers', () => {
  const covers = (argument: string, asOf: string, where: Place): boolean => units.covers(units.named(argument, day(asOf))!, where);

  it('is a commune of its own era alone: its code means another unit in another era', () => {
    expect(covers('18073', '2024-07-26', place('18073', 'E2024', '436'))).toBe(true);
    expect(covers('18073', '2026-11-01', place('18073', 'E2024', '436'))).toBe(false);
    expect(covers('18073', '2026-11-01', place('18073', 'E2025H2'))).toBe(true);
  });

  it('is what lay in a district on the deciding day, through the eras that have the district', () => {
    expect(covers('436', '2025-03-01', place('18073', 'E2024', '436'))).toBe(true);
    expect(covers('436', '2025-03-01', place('18073', 'E2024', '448'))).toBe(false);
    expect(covers('436@2024-07-26', '2026-11-01', place('18073', 'E2025H2'))).toBe(false);
  });

  it('is everything in the province, whatever the era', () => {
    for (const where of [place('18073', 'E2024', '436'), place('18073', 'E2025H1', '436'), place('18073', 'E2025H2')]) expect(covers('42', '2026-11-01', where)).toBe(true);
    expect(covers('42', '2026-11-01', place('99999', 'E2024'))).toBe(false);
  });
});
