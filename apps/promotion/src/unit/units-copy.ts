import { within, type Day } from '@ocop/domain-kit';
import { defineProjection, type Eventing } from '@ocop/eventing';

/** A unit of one era; its code names another unit in another era. */
export type UnitCopy = { readonly _id: string; readonly publishedAt: string; readonly name: string; readonly from: string | null; readonly to: string | null };

export const unitsCopy = defineProjection<UnitCopy>({
  view: 'units',
  version: 1,
  on: {
    'ocop.registry.AdministrativeUnitsPublished.v1': ({ data, recordedAt }) => data.units.map(({ code, era, name, from, to }) => ({
      id: `${code}@${era}`,
      change: (copy) => (copy === undefined || copy.publishedAt <= recordedAt ? { _id: `${code}@${era}`, publishedAt: recordedAt, name, from, to } : copy),
    })),
  },
});

/** Whether a unit is known, and is one of the day. */
export const unitOn = async (eventing: Eventing, id: string, day: Day): Promise<'OF_THE_DAY' | 'OF_ANOTHER_ERA' | 'UNKNOWN'> => {
  const copy = await (await eventing.view(unitsCopy)).findOne({ _id: id });
  if (copy === null) return 'UNKNOWN';
  return within(day, { from: copy.from as Day | null, to: copy.to as Day | null }) ? 'OF_THE_DAY' : 'OF_ANOTHER_ERA';
};
