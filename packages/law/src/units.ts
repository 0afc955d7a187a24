import type { Day } from '@ocop/domain-kit';
import type { AdministrativeUnit, Era } from './reference.ts';

export type UnitRef = { readonly code: string; readonly era: Era };
export type ResolvedUnit = { readonly unit: AdministrativeUnit; readonly toBeConfirmed: boolean };

/** Lookups over the units of all eras; a bare code is ambiguous without a day. */
export type Units = {
  readonly byId: (id: string) => AdministrativeUnit | undefined;
  readonly unitOn: (code: string, day: Day) => AdministrativeUnit | undefined;
  readonly eraOn: (day: Day) => Era | undefined;
  /** True when the two are one unit, or one followed the other by merger or split, over any number of eras (register-format.md). */
  readonly isSameOrSuccessor: (a: string, b: string) => boolean;
  /** True when a unit is the ancestor or lies under it, across eras by its successors, and under a former district of its land. */
  readonly underOrEqual: (unit: string, ancestor: string) => boolean;
  /** The unit that a unit became by a day; of several the first, marked to be confirmed. */
  readonly resolveOn: (id: string, day: Day) => ResolvedUnit | undefined;
};

/** The id of a unit: `<code>@<era>`. */
export const unitId = ({ code, era }: UnitRef): string => `${code}@${era}`;

/** Code and era of a unit id; undefined for text of another form. */
export const unitRef = (id: string): UnitRef | undefined => {
  const match = /^(\d{2,5})@(E2024|E2025H1|E2025H2)$/.exec(id);
  return match ? { code: match[1]!, era: match[2] as Era } : undefined;
};

const isOn = (unit: AdministrativeUnit, day: Day): boolean => (unit.from === null || unit.from <= day) && (unit.to === null || day < unit.to);

/** Lookups over the rows of `administrative-units`. */
export const unitLookups = (rows: readonly AdministrativeUnit[]): Units => {
  const units = new Map(rows.map((unit) => [unit.id, unit]));
  const byCode = new Map<string, AdministrativeUnit[]>();
  for (const unit of rows) byCode.set(unit.code, [...(byCode.get(unit.code) ?? []), unit]);
  const provinces = rows.filter((unit) => unit.level === 'PROVINCE');

  const becomes = (from: string, to: string): boolean => from === to || (units.get(from)?.mergedInto ?? []).some((link) => becomes(link.unit, to));
  const ancestors = (id: string): readonly string[] => {
    const parent = units.get(id)?.parent ?? null;
    return parent === null ? [id] : [id, ...ancestors(parent)];
  };
  const inEra = (id: string, era: Era): readonly string[] => {
    const unit = units.get(id);
    if (!unit) return [];
    return unit.era === era ? [id] : unit.mergedInto.flatMap((link) => inEra(link.unit, era));
  };

  const underOrEqual = (unit: string, ancestor: string): boolean => {
    const below = units.get(unit);
    const above = units.get(ancestor);
    if (!below || !above) return false;
    if (above.level === 'PROVINCE') return units.get(ancestors(unit).at(-1)!)?.code === above.code;
    if (ancestors(unit).includes(ancestor)) return true;
    if (below.formerDistricts.some((district) => district === ancestor || becomes(ancestor, district))) return true;
    return inEra(unit, above.era).some((later) => ancestors(later).includes(ancestor));
  };

  const resolveOn = (id: string, day: Day): ResolvedUnit | undefined => {
    const unit = units.get(id);
    if (!unit) return undefined;
    if (isOn(unit, day)) return { unit, toBeConfirmed: false };
    const next = unit.mergedInto[0];
    const later = next && resolveOn(next.unit, day);
    return later && { unit: later.unit, toBeConfirmed: later.toBeConfirmed || next.toBeConfirmed || unit.mergedInto.length > 1 };
  };

  return {
    byId: (id) => units.get(id),
    unitOn: (code, day) => byCode.get(code)?.find((unit) => isOn(unit, day)),
    eraOn: (day) => provinces.find((unit) => isOn(unit, day))?.era,
    isSameOrSuccessor: (a, b) => units.has(a) && units.has(b) && (becomes(a, b) || becomes(b, a)),
    underOrEqual,
    resolveOn,
  };
};
