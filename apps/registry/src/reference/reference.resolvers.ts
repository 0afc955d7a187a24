import { addDays } from '@ocop/domain-kit';
import { agencyExistsOn, type AdministrativeUnit } from '@ocop/law';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { RegistryContext } from '../context.ts';
import { unitNamed } from './unit-names.ts';

/** A unit that other data names by id; data only names units of this reference data. */
export const unitById = ({ reference: { units } }: Pick<RegistryContext, 'reference'>, id: string): AdministrativeUnit => {
  const unit = units.byId(id);
  if (unit === undefined) throw new Error(`no administrative unit ${id}`);
  return unit;
};

export const setByNumber = ({ reference: { productSets } }: Pick<RegistryContext, 'reference'>, number: number) => productSets.rows.find(({ set }) => set === String(number))!;
export const sectorByCode = ({ reference: { productGroups } }: Pick<RegistryContext, 'reference'>, code: string) => productGroups.rows.find((group) => group.code === code)!;

export const referenceResolvers = {
  Query: {
    administrativeUnits: (_parent, { on, level }, { reference: { units, administrativeUnits }, today }) => {
      const era = units.eraOn(on ?? today);
      return administrativeUnits.rows.filter((unit) => unit.era === era && (level == null || unit.level === level));
    },
    administrativeUnit: (_parent, { id }, { reference: { units }, today }) => unitNamed(units, id, today) ?? null,
    productSets: (_parent, _args, { reference }) => reference.productSets.rows,
    productSectors: (_parent, _args, { reference }) => reference.productGroups.rows,
    agencies: (_parent, { on }, { reference, today }) => reference.agencies.rows.filter((agency) => agencyExistsOn(agency, on ?? today)),
  },
  AdministrativeUnit: {
    __resolveReference: ({ id }, { reference: { units } }) => units.byId(id) ?? null,
    name: ({ nameVi }) => nameVi,
    to: ({ to }) => (to === null ? null : addDays(to, -1)),
    parent: ({ parent }, _args, context) => (parent === null ? null : unitById(context, parent)),
    successors: ({ mergedInto }) => mergedInto,
  },
  AdministrativeUnitSuccessor: {
    unit: ({ unit }, _args, context) => unitById(context, unit),
    confirmed: ({ toBeConfirmed }) => !toBeConfirmed,
  },
  ProductSector: {
    __resolveReference: ({ id }, { reference }) => reference.productGroups.rows.find(({ code }) => code === id) ?? null,
    id: ({ code }) => code,
    name: ({ name }) => name.vi,
    nameEn: ({ name }) => name.en,
  },
  ProductSet: {
    __resolveReference: ({ id }, { reference }) => reference.productSets.rows.find(({ set }) => set === id) ?? null,
    id: ({ set }) => set,
    number: ({ set }) => Number(set),
    name: ({ name }) => name.vi,
    nameEn: ({ name }) => name.en,
    sector: ({ group }, _args, context) => sectorByCode(context, group),
    sheets1048: ({ sheets }) => sheets.map(({ sheet1048 }) => sheet1048),
  },
  Agency: {
    name: ({ nameVi }) => nameVi,
    unit: ({ unit }, _args, context) => (unit === null ? null : unitById(context, unit)),
    successors: ({ successors }) => successors.map(({ code, from, scope = null, confirmed }) => ({ code, from, scope, confirmed })),
  },
} satisfies Resolvers;
