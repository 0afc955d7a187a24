import type { EventData, UnitRef } from '@ocop/contracts';
import { isDay, type Day } from '@ocop/domain-kit';
import type { Place } from '../programme/product-row.ts';

export type PublishedUnits = EventData<'ocop.registry.AdministrativeUnitsPublished.v1'>;
export type Unit = PublishedUnits['units'][number];

/** The units of every era, looked up by code and era: the same code names different units in different eras. */
export type Units = {
  /** The unit of `<code>@<era>`. */
  byId: (id: string) => Unit | undefined;
  /** What the argument `unit` names: a code of the era of `asOf`, `<code>@<date>`, or the id `<code>@<era>`. */
  named: (argument: string, asOf: Day) => Unit | undefined;
  /** Whether a deciding-day place is the unit, or lies under it. */
  covers: (unit: Unit, place: Place) => boolean;
};

/** The id under which the platform's services know a unit. */
export const unitId = ({ code, era }: UnitRef): string => `${code}@${era}`;

/** Makes the look-ups of a published list. */
export const createUnits = ({ units }: PublishedUnits): Units => {
  const all = new Map(units.map((unit) => [unitId(unit), unit]));
  // Where an era begins is read off the list; a unit without a first day stands for every earlier day.
  const eras = [...new Map(units.map(({ era, from }) => [era, from]))].sort(([, a], [, b]) => ((a ?? '') < (b ?? '') ? 1 : -1));
  const eraOf = (day: Day): string | undefined => eras.find(([, from]) => from === null || from <= day)?.[0];
  const byId = (id: string): Unit | undefined => all.get(id);
  const lineOf = (ref: UnitRef): Unit[] => {
    const line: Unit[] = [];
    for (let unit = byId(unitId(ref)); unit !== undefined; unit = unit.parent && byId(unitId(unit.parent))) line.push(unit);
    return line;
  };
  return {
    byId,
    named: (argument, asOf) => {
      const [code = '', at, ...more] = argument.trim().split('@');
      if (more.length > 0) return undefined;
      if (eras.some(([era]) => era === at)) return byId(argument.trim());
      if (at !== undefined && !isDay(at)) return undefined;
      const era = eraOf(at ?? asOf);
      return era === undefined ? undefined : byId(`${code}@${era}`);
    },
    covers: (unit, { unit: place, district }) => {
      if (unit.level === 'COMMUNE') return place.code === unit.code && place.era === unit.era;
      // Above the communes a code names one body through the eras that have it (admin-units).
      if (unit.level === 'DISTRICT' && district !== undefined) return district.code === unit.code;
      return lineOf(place).some(({ level, code }) => level === unit.level && code === unit.code);
    },
  };
};
