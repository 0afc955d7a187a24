import type { AdministrativeUnit, Units } from '@ocop/law';

/**
 * Units that a thing of a unit is found under: the unit itself, those it lies in, what these became later, former districts of its land, and
 * its district as it was before (a district's code names one body throughout: admin-units). `list` is the whole of the reference data; the
 * answer for a unit is worked out once.
 */
export const areasOf = (units: Units, list: readonly AdministrativeUnit[]): ((unit: string) => readonly AdministrativeUnit[]) => {
  const known = new Map<string, readonly AdministrativeUnit[]>();
  const before = (district: AdministrativeUnit): readonly AdministrativeUnit[] =>
    district.mergedFrom.map(({ unit }) => units.byId(unit)!).filter(({ code }) => code === district.code).flatMap((one) => [one, ...before(one)]);
  return (unit) => {
    const found = known.get(unit) ?? list.filter(({ id }) => units.underOrEqual(unit, id)).flatMap((area) => (area.level === 'DISTRICT' ? [area, ...before(area)] : [area]));
    const each = [...new Set(found)];
    known.set(unit, each);
    return each;
  };
};

/** Answers the units that are the given one, or followed it or were followed by it, in any era. */
export type Lineage = (unit: string) => readonly string[];

export const lineageOf = (units: Units, list: readonly AdministrativeUnit[]): Lineage => {
  const known = new Map<string, readonly string[]>();
  return (unit) => {
    const found = known.get(unit) ?? list.filter(({ id }) => units.isSameOrSuccessor(unit, id)).map(({ id }) => id);
    known.set(unit, found);
    return found;
  };
};
