import { rejected, type Day, type Rejection } from '@ocop/domain-kit';
import type { AdministrativeUnit, Units } from '@ocop/law';
import { unitNamed } from './unit-names.ts';

/** The commune that a client names, which must exist today: new things belong to units of their day. */
export const communeToday = (units: Units, named: string, today: Day): AdministrativeUnit | Rejection<'UNIT_UNKNOWN' | 'UNIT_NOT_A_COMMUNE_TODAY'> => {
  const unit = unitNamed(units, named, today);
  if (unit === undefined) return rejected('UNIT_UNKNOWN', { unit: named.slice(0, 40) }, ['input', 'unit']);
  return unit.level === 'COMMUNE' && units.unitOn(unit.code, today)?.id === unit.id ? unit : rejected('UNIT_NOT_A_COMMUNE_TODAY', { unit: unit.nameVi }, ['input', 'unit']);
};

/** The commune that a client names, which must exist on a day. */
export const communeOn = (units: Units, named: string, day: Day): AdministrativeUnit | Rejection<'UNIT_UNKNOWN' | 'UNIT_NOT_A_COMMUNE_THAT_DAY'> => {
  const unit = unitNamed(units, named, day);
  if (unit === undefined) return rejected('UNIT_UNKNOWN', { unit: named.slice(0, 40) }, ['input', 'unit']);
  return unit.level === 'COMMUNE' && units.unitOn(unit.code, day)?.id === unit.id ? unit : rejected('UNIT_NOT_A_COMMUNE_THAT_DAY', { unit: unit.nameVi, day }, ['input', 'unit']);
};
