import { awaitedCopy, type AwaitedCopy } from '@ocop/service-kit';
import type { Day } from '@ocop/domain-kit';
import { defineProjection, type Eventing } from '@ocop/eventing';

/** A unit of one era, from its first to its last day; its code names another unit in another era. */
export type UnitCopy = { readonly _id: string; readonly publishedAt: string; readonly version: string; readonly name: string; readonly from: string | null; readonly to: string | null };

export const unitsCopy = defineProjection<UnitCopy>({
  view: 'units',
  version: 1,
  on: {
    'ocop.registry.AdministrativeUnitsPublished.v1': ({ data, recordedAt }) => data.units.map(({ code, era, name, from, to }) => ({
      id: `${code}@${era}`,
      change: (copy) => (copy === undefined || copy.publishedAt <= recordedAt ? { _id: `${code}@${era}`, publishedAt: recordedAt, version: data.version, name, from, to } : copy),
    })),
  },
});

/** Whether a unit is one of the day; `to` is its last day. */
export const isUnitOf = (day: Day, { from, to }: Pick<UnitCopy, 'from' | 'to'>): boolean => (from === null || from <= day) && (to === null || day <= to);

export const unitOn = async (eventing: Eventing, id: string, day: Day): Promise<'OF_THE_DAY' | 'OF_ANOTHER_ERA' | 'UNKNOWN'> => {
  const copy = await (await eventing.view(unitsCopy)).findOne({ _id: id });
  if (copy === null) return 'UNKNOWN';
  return isUnitOf(day, copy) ? 'OF_THE_DAY' : 'OF_ANOTHER_ERA';
};

export const awaitUnits = (version: string | undefined): AwaitedCopy =>
  awaitedCopy(unitsCopy.view, version, async (eventing, wanted) => (await (await eventing.view(unitsCopy)).findOne({ version: wanted })) !== null);
