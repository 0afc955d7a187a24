import { addDays, uuidV5, type Day } from '@ocop/domain-kit';
import { defineRecord, type Eventing, type PublicMessage, type StateRecord } from '@ocop/eventing';
import { unitRef, type AdministrativeUnit, type Agency, type QualityLimit } from '@ocop/law';
import type { ReferenceData, Sector } from './reference-data.ts';

const lastDay = (to: Day | null): Day | null => (to === null ? null : addDays(to, -1));

const unitOf = ({ code, era, level, kind, nameVi: name, parent, from, to, mergedInto }: AdministrativeUnit) => {
  const above = parent === null ? undefined : unitRef(parent);
  return {
    code, era, level, kind, name, from, to: lastDay(to), ...(above && { parent: above }),
    successors: mergedInto.map(({ unit, toBeConfirmed }) => ({ ...unitRef(unit)!, confirmed: !toBeConfirmed })),
  };
};

const agencyOf = ({ code, nameVi, nameEn, kind, level, validFrom, validTo, confirmed, successors }: Agency) => ({
  code, nameVi, nameEn, kind, level, validFrom, validTo, confirmed,
  successors: successors.map(({ code: successor, from, scope, confirmed: known }) => ({ code: successor, from, ...(scope !== undefined && { duty: scope }), confirmed: known })),
});

const measure = (rule: QualityLimit['rule']): { kind: 'min' | 'max' | 'range' | 'qualitative' | 'plan'; min?: number; max?: number; text?: string } => {
  switch (rule.kind) {
    case 'min': return { kind: 'min', min: rule.min };
    case 'max': return { kind: 'max', max: rule.max };
    case 'range': return { kind: 'range', min: rule.min, max: rule.max };
    case 'absent': return { kind: 'qualitative', text: 'absent' };
    case 'plan': return { kind: 'plan', text: JSON.stringify(rule.plan) };
  }
};

const limitOf = ({ id, productType, sets, indicator, unit, rule, class: kind, method, standard, confirmed, source }: QualityLimit) => ({
  id, productType, sets: sets.map(Number), indicator, unit, ...measure(rule), method, standard, class: kind, confirmed, source,
});

const messagesOf = (data: ReferenceData): Record<string, { version: string; message: PublicMessage }> => {
  const { administrativeUnits, agencies, productGroups, productSets, qualityLimits } = data;
  const setsVersion = `${productGroups.version}/${productSets.version}`;
  return {
    'administrative-units': { version: administrativeUnits.version, message: { type: 'ocop.registry.AdministrativeUnitsPublished.v1', data: { version: administrativeUnits.version, units: administrativeUnits.rows.map(unitOf) } } },
    agencies: { version: agencies.version, message: { type: 'ocop.registry.AgenciesPublished.v1', data: { version: agencies.version, agencies: agencies.rows.map(agencyOf) } } },
    'product-sets': {
      version: setsVersion,
      message: {
        type: 'ocop.registry.ProductSetsPublished.v1',
        data: {
          version: setsVersion,
          groups: productGroups.rows.map(({ code, name }) => ({ code: code as Sector, nameVi: name.vi, nameEn: name.en })),
          sets: productSets.rows.map(({ set, group, name, confirmed }) => ({ no: Number(set), group: group as Sector, nameVi: name.vi, confirmed })),
        },
      },
    },
    'quality-limits': { version: qualityLimits.version, message: { type: 'ocop.registry.QualityLimitsPublished.v1', data: { version: qualityLimits.version, limits: qualityLimits.rows.map(limitOf) } } },
  };
};

type Published = { readonly version: string };

/** What of the reference data was published, by dataset; a version is published once. */
export const publishedReference = (data: ReferenceData): { record: StateRecord<Published>; publish: (eventing: Eventing, at: string) => Promise<void> } => {
  const messages = messagesOf(data);
  const record = defineRecord<Published>({
    name: 'reference',
    collection: 'reference',
    publish: ({ version }, before, { id }) => {
      const dataset = messages[id.replace('reference/', '')];
      return dataset === undefined || before?.version === version ? [] : [dataset.message];
    },
  });
  const publish = async (eventing: Eventing, at: string): Promise<void> => {
    for (const [dataset, { version }] of Object.entries(messages)) {
      const id = `reference/${dataset}`;
      const before = await eventing.state(record, id);
      if (before?.state.version === version) continue;
      const requestId = uuidV5(`${id}/${version}/after/${String(before?.version ?? 0)}`);
      await eventing.save(record, id, { requestId, actor: 'registry', at, content: { version } }, () => ({ version }));
    }
  };
  return { record, publish };
};
