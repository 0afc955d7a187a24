import type { EventData } from '@ocop/contracts';
import type { Day } from '@ocop/domain-kit';

export type UnitList = EventData<'ocop.registry.AdministrativeUnitsPublished.v1'>;
export type Unit = UnitList['units'][number];
export type UnitRef = { readonly code: string; readonly era: Unit['era'] };

/** Lookups over the units of all eras. A code alone names nothing: the same code names other units in other eras. */
export type Units = {
  readonly version: string;
  /** The unit that had a code on a day. */
  readonly on: (code: string, day: Day) => Unit | undefined;
  /** What a unit is on a day: itself, or those that succeeded it (several where it was split). */
  readonly resolve: (ref: UnitRef, day: Day) => readonly Unit[];
  /** Whether there was a district level on a day (until 2025-06-30). */
  readonly hasDistricts: (day: Day) => boolean;
};

export const unitId = ({ code, era }: UnitRef): string => `${code}@${era}`;
export const sameUnit = (a: UnitRef, b: UnitRef): boolean => a.code === b.code && a.era === b.era;

export const unitLookups = ({ version, units }: UnitList): Units => {
  const byId = new Map(units.map((unit) => [unitId(unit), unit]));
  // An era begins with the first of its units; one ends where the next begins.
  const starts = new Map<Unit['era'], string>();
  for (const { era, from } of units) {
    const start = starts.get(era);
    if (start === undefined || (from ?? '') < start) starts.set(era, from ?? '');
  }
  const eras = [...starts].sort(([, a], [, b]) => (a < b ? 1 : -1));
  const eraOn = (day: Day): Unit['era'] | undefined => eras.find(([, from]) => from <= day)?.[0];
  const withDistricts = new Set(units.filter(({ level }) => level === 'DISTRICT').map(({ era }) => era));
  const order = new Map(eras.map(([era], index) => [era, -index]));

  const resolve = (ref: UnitRef, day: Day): readonly Unit[] => {
    const era = eraOn(day);
    const unit = byId.get(unitId(ref));
    if (!unit || era === undefined) return [];
    if (unit.era === era) return [unit];
    if (order.get(unit.era)! > order.get(era)!) return [];
    return [...new Set(unit.successors.flatMap((next) => resolve(next, day)))];
  };
  return {
    version,
    on: (code, day) => {
      const era = eraOn(day);
      return era === undefined ? undefined : byId.get(unitId({ code, era }));
    },
    resolve,
    hasDistricts: (day) => {
      const era = eraOn(day);
      return era !== undefined && withDistricts.has(era);
    },
  };
};
