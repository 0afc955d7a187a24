import type { Resolvers } from '../__generated__/resolvers.ts';
import { knownLimits, limitOf } from './limits-copy.ts';

const kinds = { min: 'MIN', max: 'MAX', range: 'RANGE', qualitative: 'QUALITATIVE', plan: 'PLAN' } as const;

export const qualityLimitResolvers: Resolvers = {
  Query: {
    qualityLimits: async (_, { set }, { eventing }) => (await knownLimits(eventing)).filter(({ sets }) => set == null || sets.includes(set)),
  },
  QualityLimit: {
    kind: ({ kind }) => kinds[kind],
    class: (limit) => (limit.class === 'safety' ? 'SAFETY' : 'QUALITY'),
    min: (limit) => limitOf(limit).min ?? null,
    max: (limit) => limitOf(limit).max ?? null,
    isConfirmed: ({ confirmed }) => confirmed,
  },
};
