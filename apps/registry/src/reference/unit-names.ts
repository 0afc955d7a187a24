import type { UnitRef } from '@ocop/contracts';
import { isDay, type Day } from '@ocop/domain-kit';
import { unitRef, type AdministrativeUnit, type Units } from '@ocop/law';

/** The unit that a client names by `<code>@<era>`, `<code>@<day>`, or by a bare code of the era of `today`. */
export const unitNamed = (units: Units, text: string, today: Day): AdministrativeUnit | undefined => {
  const [code = '', when, ...rest] = text.split('@');
  if (rest.length > 0) return undefined;
  if (when === undefined) return units.unitOn(code, today);
  return isDay(when) ? units.unitOn(code, when) : units.byId(text);
};

/** Code and era of a unit. */
export const refOf = ({ code, era }: AdministrativeUnit): UnitRef => ({ code, era });

/** The district that a commune lay in; none from 2025-07-01. */
export const districtOf = (units: Units, commune: AdministrativeUnit): AdministrativeUnit | undefined => {
  const parent = commune.parent === null ? undefined : units.byId(commune.parent);
  return parent?.level === 'DISTRICT' ? parent : undefined;
};

export { unitId } from '@ocop/law';
export const refFromId = (id: string): UnitRef => {
  const ref = unitRef(id);
  if (ref === undefined) throw new RangeError(`not a unit id: ${id}`);
  return ref;
};
