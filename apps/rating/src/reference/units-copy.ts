import { defineProjection, type Eventing } from '@ocop/eventing';
import { unitLookups, type UnitList, type Units } from './units.ts';

type UnitsDocument = { readonly _id: 'units'; readonly recordedAt: string; readonly list: UnitList };

/** The newest list of units that registry published. */
export const unitsCopy = defineProjection<UnitsDocument>({
  view: 'administrative-units',
  version: 1,
  on: {
    'ocop.registry.AdministrativeUnitsPublished.v1': ({ recordedAt, data }) => [{
      id: 'units',
      change: (document) => (document !== undefined && document.recordedAt > recordedAt ? document : { _id: 'units', recordedAt, list: data }),
    }],
  },
});

/** The world has not told us of the units yet: asking again later helps. */
export class UnitsNotKnownError extends Error {
  override readonly name = 'UnitsNotKnownError';
  readonly code = 'UNITS_NOT_KNOWN';
  readonly retriable = true;
}

export type HeldUnits = {
  readonly current: () => Units;
  /** Why rating cannot work yet. */
  readonly missing: () => string | undefined;
  /** Reads the list, and again whenever it changes. */
  readonly follow: (eventing: Pick<Eventing, 'view' | 'onViewChange'>) => Promise<void>;
};

/** The units in memory: an import asks for them row by row. */
export const holdUnits = (wantedVersion?: string): HeldUnits => {
  let held: Units | undefined;
  const missing = (): string | undefined => {
    if (!held) return 'registry has not published the administrative units';
    return wantedVersion === undefined || held.version === wantedVersion ? undefined : `administrative units ${held.version} are here, ${wantedVersion} is wanted`;
  };
  return {
    missing,
    current: () => {
      if (!held) throw new UnitsNotKnownError('registry has not published the administrative units');
      return held;
    },
    follow: async (eventing) => {
      const read = async (): Promise<void> => {
        const document = await (await eventing.view(unitsCopy)).findOne({ _id: 'units' });
        if (document && document.list.version !== held?.version) held = unitLookups(document.list);
      };
      eventing.onViewChange((views) => { if (views.includes(unitsCopy.view)) read().catch(() => undefined); });
      await read();
    },
  };
};
