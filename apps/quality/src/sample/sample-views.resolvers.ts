import { idOrNothing, inOrder, perRequest, requireRole, type Context, type Permissions } from '@ocop/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { isLaboratory, isOfficer, laboratoryRoles, mayJoinCodeAndProduct, type MutationName } from '../access.ts';
import { permissions } from '../permissions.ts';
import { knownLimits, type KnownLimit } from '../quality-limit/limits-copy.ts';
import { allowed, type SampleAction } from './sample.ts';
import { explanations, verifyMessages } from './sample.messages.ts';
import { findByCode, findSamples, samplesOfProducts, type StoredSample } from './sample.store.ts';

const mutations = { RECEIVE: 'receiveSample', ENTER_RESULT: 'enterResult', VERIFY_RESULTS: 'verifyResults', ISSUE_TEST_REPORT: 'issueTestReport' } as const satisfies Record<SampleAction, MutationName>;

const permitted = (context: Context, { state }: StoredSample): Permissions<SampleAction> =>
  permissions(context, mutations, allowed[state.status], (action) => {
    if (action !== 'VERIFY_RESULTS' || state.status !== 'IN_TESTING') return undefined;
    if (state.results.length === 0) return verifyMessages.NO_RESULTS as { vi: string; en: string };
    return state.enteredBy.includes(context.caller.person) ? (verifyMessages.SAME_PERSON as { vi: string; en: string }) : undefined;
  });

const isReported = ({ state }: StoredSample): boolean => state.status === 'REPORTED';
/** The laboratory works blind until the report is issued. */
const isBlindFor = (context: Context, sample: StoredSample): boolean => isLaboratory(context.caller) && !isReported(sample);

const samplesOf = perRequest<Context, string, StoredSample[]>(({ eventing }) => async (productIds) => {
  const found = Map.groupBy(await samplesOfProducts(eventing, productIds), ({ state }) => state.productId);
  return productIds.map((id) => found.get(id) ?? []);
});
const sampleById = perRequest<Context, string, StoredSample | undefined>(({ eventing }) => async (ids) =>
  inOrder(ids, await findSamples(eventing, ids), ({ id }) => id));

export const loadSample = async (context: Context, id: string): Promise<StoredSample | null> => {
  const known = idOrNothing(id);
  return known === undefined ? null : ((await sampleById(context).load(known)) ?? null);
};

const limitsFor = async ({ eventing }: Context, types: readonly string[]): Promise<KnownLimit[]> =>
  (await knownLimits(eventing)).filter(({ productType }) => types.includes(productType));

export const sampleViews: Pick<Resolvers, 'Sample' | 'LabSample' | 'LabResult' | 'TestReport' | 'TestResult' | 'Product'> & { Query: Pick<NonNullable<Resolvers['Query']>, 'sample' | 'labSample'> } = {
  Query: {
    sample: (_, { id }, context) => loadSample(context, id),
    labSample: async (_, { code }, context) => {
      requireRole(context, laboratoryRoles);
      return (await findByCode(context.eventing, code)) ?? null;
    },
  },
  Product: {
    __resolveReference: ({ id }) => ({ id }),
    samples: async ({ id }, { first }, context) => {
      const known = idOrNothing(id);
      if (known === undefined) return [];
      const found = await samplesOf(context).load(known);
      return found.filter((sample) => !isBlindFor(context, sample)).slice(0, Math.min(Math.max(first, 0), 100));
    },
  },
  Sample: {
    __resolveReference: ({ id }, context) => loadSample(context, id),
    product: (sample, _, context) => (isBlindFor(context, sample) ? null : { id: sample.state.productId }),
    drawnOn: ({ state }) => state.drawnOn,
    state: ({ state }) => (state.status === 'REFUSED' || state.status === 'REPORTED' ? state.status : 'UNDER_TEST'),
    verdict: ({ state }) => (state.status === 'REPORTED' ? state.report.verdict : null),
    code: (sample, _, context) => (mayJoinCodeAndProduct(context.caller) || (isLaboratory(context.caller) && isReported(sample)) ? sample.state.code : null),
    lot: (sample, _, context) => ((isOfficer(context.caller) || isLaboratory(context.caller)) && !isBlindFor(context, sample) ? sample.state.lot : null),
    report: ({ state }, _, { caller }) => (state.status === 'REPORTED' && (isOfficer(caller) || isLaboratory(caller)) ? state.report : null),
    allowedActions: (sample, _, context) => permitted(context, sample).allowed,
    refusedActions: (sample, _, context) => permitted(context, sample).refused,
  },
  LabSample: {
    code: ({ state }) => state.code,
    state: ({ state }) => state.status,
    receivedOn: ({ state }) => ('receivedOn' in state ? state.receivedOn : null),
    refusalReason: ({ state }) => (state.status === 'REFUSED' ? state.reason : null),
    limits: ({ state }, _, context) => limitsFor(context, state.productTypes),
    results: ({ state }) => ('results' in state ? state.results : []),
    sample: (sample, _, context) => (isBlindFor(context, sample) ? null : sample),
    allowedActions: (sample, _, context) => permitted(context, sample).allowed,
    refusedActions: (sample, _, context) => permitted(context, sample).refused,
  },
  LabResult: {
    indicator: ({ limit }) => limit.indicator,
    value: ({ measured }) => (measured.kind === 'number' ? measured.value : null),
    presence: ({ measured }) => (measured.kind === 'presence' ? measured.presence : null),
    unit: ({ limit }) => limit.unit,
    method: ({ method }) => method,
    uncertainty: ({ measured }) => (measured.kind === 'number' ? measured.uncertainty : null),
    isOwn: ({ enteredBy }, _, { caller }) => enteredBy === caller.person,
  },
  TestReport: {
    number: ({ reportNumber }) => reportNumber,
    explanation: ({ verdict }, _, { language }) => explanations[verdict][language],
  },
  TestResult: {
    indicator: ({ limit }) => limit.indicator,
    value: ({ measured }) => (measured.kind === 'number' ? measured.value : null),
    presence: ({ measured }) => (measured.kind === 'presence' ? measured.presence : null),
    unit: ({ limit }) => limit.unit,
    uncertainty: ({ measured }) => (measured.kind === 'number' ? measured.uncertainty : null),
    limitMin: ({ limit }) => limit.min ?? null,
    limitMax: ({ limit }) => limit.max ?? null,
    standard: ({ limit }) => limit.standard,
    isLimitConfirmed: ({ limit }) => limit.confirmed,
  },
};
