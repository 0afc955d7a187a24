import { awaitedCopy, type AwaitedCopy } from '@ocop/service-kit';
import type { EventData } from '@ocop/contracts';
import { defineProjection, type Eventing } from '@ocop/eventing';
import type { Limit } from '../sample/verdict.ts';

export type KnownLimit = EventData<'ocop.registry.QualityLimitsPublished.v1'>['limits'][number];
/** The whole list as last published. */
export type LimitsCopy = { readonly _id: string; readonly version: string; readonly publishedAt: string; readonly limits: readonly KnownLimit[] };

const LIMITS = 'limits';

export const limitsCopy = defineProjection<LimitsCopy>({
  view: 'quality-limits',
  version: 1,
  on: {
    'ocop.registry.QualityLimitsPublished.v1': ({ data, recordedAt }) => [{
      id: LIMITS,
      change: (copy) => (copy === undefined || copy.publishedAt <= recordedAt ? { _id: LIMITS, version: data.version, publishedAt: recordedAt, limits: data.limits } : copy),
    }],
  },
});

/** The list as it stands; empty until registry has spoken. */
export const knownLimits = async (eventing: Eventing): Promise<readonly KnownLimit[]> => (await (await eventing.view(limitsCopy)).findOne({ _id: LIMITS }))?.limits ?? [];

export const awaitLimits = (version: string | undefined): AwaitedCopy =>
  awaitedCopy(limitsCopy.view, version, async (eventing, wanted) => (await (await eventing.view(limitsCopy)).findOne({ _id: LIMITS }))?.version === wanted);

/** A figure of the list as exact text. */
const decimal = (figure: number): string => (/e/.test(String(figure)) ? figure.toFixed(12).replace(/0+$/, '') : String(figure));

/** A limit as rules use it. */
export const limitOf = ({ id, productType, indicator, unit, kind, min, max, class: sort, confirmed, standard }: KnownLimit): Limit => ({
  id, productType, indicator, unit, kind, class: sort, confirmed, standard,
  ...(min !== undefined && { min: decimal(min) }),
  ...(max !== undefined && { max: decimal(max) }),
});

/** Types of product that a set can hold, and indicators that two of the chosen types limit. */
export const choicesFor = (limits: readonly KnownLimit[], set: number, chosen?: readonly string[]): { applicableTypes: string[]; doubledIndicators: string[] } => {
  const ofSet = limits.filter(({ sets }) => sets.includes(set));
  const indicators = ofSet.filter(({ productType }) => chosen === undefined || chosen.includes(productType)).map(({ indicator }) => indicator);
  return {
    applicableTypes: [...new Set(ofSet.map(({ productType }) => productType))],
    doubledIndicators: [...new Set(indicators.filter((indicator, index) => indicators.indexOf(indicator) !== index))],
  };
};
