import { idOrNothing, parsePage, payload, requireRole, toConnection } from '@ocop/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { blockReason } from '../block-reason.ts';
import type { RegistryContext } from '../context.ts';
import { messages } from '../messages.ts';
import { viewOfProducer } from '../producer/producer-view.ts';
import { producerById } from '../producer/producer.loader.ts';
import { productOfIdea } from '../product/product.loader.ts';
import { setByNumber, unitById } from '../reference/reference.resolvers.ts';
import { unitId } from '../reference/unit-names.ts';
import { acceptIdea, refuseIdea } from './decide-idea.ts';
import { ideaActions, maySeeIdea, whyIdeaBlocked } from './idea-actions.ts';
import { viewOfIdea, type IdeaView } from './idea-view.ts';
import { ideaById } from './idea.loader.ts';
import { ideas } from './idea.store.ts';
import type { Idea } from './idea.ts';
import { proposeIdea } from './propose-idea.ts';

const around = async (context: RegistryContext, { id, idea }: IdeaView) => ({
  units: context.reference.units,
  caller: context.caller,
  owner: (await producerById(context).load(idea.producer))?.owner,
  used: (await productOfIdea(context).load(id)) !== undefined,
});

const shown = (handled: { readonly id: string; readonly state: Idea }): { idea: IdeaView } => {
  const idea = viewOfIdea(handled);
  if (idea === undefined) throw new Error(`idea ${handled.id} is not there after its command`);
  return { idea };
};

export const ideaResolvers = {
  Query: {
    productIdea: async (_parent, { id }, context) => {
      const known = idOrNothing(id);
      const view = known === undefined ? undefined : await ideaById(context).load(known);
      return view && maySeeIdea(view.idea, await around(context, view)) ? view : null;
    },
    productIdeas: async (_parent, { status, ...args }, context) => {
      requireRole(context, ['PRODUCER', 'COMMUNE_OFFICER', 'NTM_OFFICER']);
      const page = parsePage(args);
      const { caller, eventing, reference: { units, administrativeUnits } } = context;
      const unitsOfCaller = administrativeUnits.rows.filter((unit) => caller.unit !== undefined && units.underOrEqual(unit.id, caller.unit)).map(({ code, era }) => ({ 'state.unit': { code, era } }));
      const mine = caller.roles.includes('NTM_OFFICER') ? {}
        : { $or: [{ 'state.proposedBy': caller.person }, ...(caller.roles.includes('COMMUNE_OFFICER') ? unitsOfCaller : [])] };
      const where = { ...mine, ...(status != null && { 'state.status': status }) };
      const behind = page.after === undefined ? where : { $and: [where, { 'state.code': { $lt: page.after } }] };
      const rows = (await eventing.states(ideas, behind, { sort: { 'state.code': -1 }, limit: page.first + 1 })).flatMap((found) => viewOfIdea(found) ?? []);
      return toConnection(rows, page, ({ idea }) => idea.code, () => context.countIdeas(where));
    },
  },
  Mutation: {
    proposeIdea: async (_parent, { input }, context) => payload(context, await proposeIdea(input, context), messages, shown),
    acceptIdea: async (_parent, { input }, context) => payload(context, await acceptIdea(input, context), messages, shown),
    refuseIdea: async (_parent, { input }, context) => payload(context, await refuseIdea(input, context), messages, shown),
  },
  ProductIdea: {
    __resolveReference: async ({ id }, context) => {
      const view = await ideaById(context).load(id);
      return view && maySeeIdea(view.idea, await around(context, view)) ? view : null;
    },
    code: ({ idea }) => idea.code,
    name: ({ idea }) => idea.name,
    producer: async ({ idea }, _args, context) => {
      const producer = await producerById(context).load(idea.producer);
      if (producer === undefined) throw new Error(`idea ${idea.code} names a producer that is not there`);
      return viewOfProducer(producer);
    },
    set: ({ idea }, _args, context) => setByNumber(context, idea.set),
    unit: ({ idea }, _args, context) => unitById(context, unitId(idea.unit)),
    technologyLevel: ({ idea }) => idea.technologyLevel,
    status: ({ idea }) => idea.status,
    proposedOn: ({ idea }) => idea.proposedOn,
    decidedOn: ({ idea }) => (idea.status === 'PROPOSED' ? null : idea.decidedOn),
    refusalReason: ({ idea }) => (idea.status === 'REFUSED' ? idea.reason : null),
    refusalText: ({ idea }) => (idea.status === 'REFUSED' ? idea.text : null),
    product: async ({ id }, _args, context) => (await productOfIdea(context).load(id)) ?? null,
    allowedActions: async (view, _args, context) => {
      const surroundings = await around(context, view);
      return ideaActions.filter((action) => whyIdeaBlocked(action, view.idea, surroundings) === undefined);
    },
    blockedActions: async (view, _args, context) => {
      const surroundings = await around(context, view);
      return ideaActions.flatMap((action) => {
        const block = whyIdeaBlocked(action, view.idea, surroundings);
        return block ? [{ action, reason: blockReason(block, context.language) }] : [];
      });
    },
  },
} satisfies Resolvers;
