import { readFileSync } from 'node:fs';
import { rejected, type Decider, type Rejection } from '@ocop/domain-kit';
import { defineAggregate, defineProjection, type Command } from '@ocop/eventing';
import { command, createService, idOrNothing, inOrder, parsePage, payload, perRequest, toConnection, type BaseConfig, type Context, type Messages, type Service } from '@ocop/service-kit';

type Propose = Command<'ProposeThing', { readonly name: string }, undefined>;
type State = { readonly status: 'none' } | { readonly status: 'proposed'; readonly name: string };
type Proposed = { type: 'Proposed'; name: string };
type Refusal = Rejection<'NAME_EMPTY' | 'ALREADY_PROPOSED'>;

const decider: Decider<Propose, State, Proposed, Refusal> = {
  initial: { status: 'none' },
  decide: ({ data }, state) => {
    if (data.name.trim() === '') return rejected('NAME_EMPTY', undefined, ['input', 'name']);
    return state.status === 'none' ? [{ type: 'Proposed', name: data.name }] : rejected('ALREADY_PROPOSED', { name: state.name });
  },
  evolve: (_state, { name }) => ({ status: 'proposed', name }),
};

const things = defineAggregate<Propose, State, Proposed, Refusal>({
  name: 'Thing',
  collection: 'things',
  decider,
  publish: ({ name }, { id }) => [{
    type: 'ocop.registry.ProductIdeaProposed.v1',
    data: { ideaId: id, code: 'Y-1', producerId: id, name, set: 1, unit: { code: '18073', era: 'E2025H2' }, technologyLevel: 'PROCESSING', proposedOn: '2026-11-24' },
  }],
});

type Row = { _id: string; name: string };
const list = defineProjection<Row>({
  view: 'things-list',
  version: 1,
  on: { 'ocop.registry.ProductIdeaProposed.v1': ({ data }) => [{ id: data.ideaId, change: () => ({ _id: data.ideaId, name: data.name }) }] },
});

const messages: Messages<'NAME_EMPTY' | 'ALREADY_PROPOSED'> = {
  NAME_EMPTY: { vi: 'Tên để trống.', en: 'The name is empty.' },
  ALREADY_PROPOSED: ({ name }) => ({ vi: `Đã đề xuất: ${String(name)}.`, en: `Proposed already: ${String(name)}.` }),
};

const thingById = perRequest((context: Context) => async (ids: readonly string[]) =>
  inOrder(ids, await (await context.eventing.view(list)).find({ _id: { $in: [...ids] } }).toArray(), ({ _id }) => _id));
const shown = (row: Row | undefined) => row && { id: row._id, name: row.name };

class StoreAsleepError extends Error {
  readonly code = 'STORE_ASLEEP';
  readonly retriable = true;
  override readonly name = 'StoreAsleepError';
}

const resolvers = {
  Query: {
    thing: async (_parent: unknown, { id }: { id: string }, context: Context) => {
      const known = idOrNothing(id);
      return known === undefined ? null : shown(await thingById(context).load(known));
    },
    things: async (_parent: unknown, args: { first?: number; after?: string }, context: Context) => {
      const page = parsePage(args);
      const view = await context.eventing.view(list);
      const rows = await view.find(page.after === undefined ? {} : { _id: { $gt: page.after } }).sort({ _id: 1 }).limit(page.first + 1).toArray();
      return toConnection(rows.map((row) => ({ id: row._id, name: row.name })), page, ({ id }) => id, await view.countDocuments());
    },
    broken: () => { throw new TypeError('a secret of the code'); },
    down: () => { throw new StoreAsleepError('a secret of the store'); },
  },
  Mutation: {
    proposeThing: async (_parent: unknown, { input }: { input: { requestId: string; name: string } }, context: Context) => {
      const propose = command(context, input, 'ProposeThing', { name: input.name }, undefined);
      const outcome = await context.eventing.handle(things, propose.requestId, propose);
      return payload(context, outcome, messages, ({ id }) => ({ thing: { id } }));
    },
  },
  Thing: {
    __resolveReference: async ({ id }: { id: string }, context: Context) => shown(await thingById(context).load(id)),
    name: async ({ id, name }: { id: string; name?: string }, _args: unknown, context: Context) => name ?? (await thingById(context).load(id))?.name,
  },
};

/** A whole service of one aggregate and one view, wired as the real ones are. */
export const createSmallService = (config: BaseConfig): Service =>
  createService({
    config,
    slices: [{ sdl: readFileSync(new URL('thing.graphql', import.meta.url), 'utf8'), resolvers }],
    access: { proposeThing: ['PRODUCER'] },
    aggregates: [things],
    projections: [list],
  });
