import { rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import { defineAggregate, defineProjection, defineReaction, type Aggregate, type Command, type Projection } from '../src/index.ts';

/** A small world for the tests of `eventing`: ideas are proposed and accepted; a dossier is opened for each accepted one. */
export type IdeaCommand =
  | Command<'Propose', { readonly name: string }, { readonly code: string }>
  | Command<'Accept', { readonly on: string }, undefined>
  | Command<'Rename', { readonly name: string }, undefined>;
type IdeaState = { readonly status: 'none' } | { readonly status: 'proposed' | 'accepted'; readonly name: string; readonly code: string };
type IdeaEvent = { type: 'Proposed'; name: string; code: string } | { type: 'Accepted'; on: string } | { type: 'Renamed'; name: string };
type IdeaRejection = Rejection<'ALREADY_PROPOSED' | 'NOT_PROPOSED'>;

const decider: Decider<IdeaCommand, IdeaState, IdeaEvent, IdeaRejection> = {
  initial: { status: 'none' },
  decide: (command, state) => {
    if (command.type === 'Propose') return state.status === 'none' ? [{ type: 'Proposed', name: command.data.name, code: command.facts.code }] : rejected('ALREADY_PROPOSED');
    if (state.status === 'none') return rejected('NOT_PROPOSED');
    if (command.type === 'Rename') return [{ type: 'Renamed', name: command.data.name }];
    return state.status === 'accepted' ? [] : [{ type: 'Accepted', on: command.data.on }];
  },
  evolve: (state, event) => {
    if (event.type === 'Proposed') return { status: 'proposed', name: event.name, code: event.code };
    if (state.status === 'none') return state;
    return event.type === 'Renamed' ? { ...state, name: event.name } : { ...state, status: 'accepted' };
  },
};

const UNIT = { code: '18073', era: 'E2025H2' } as const;

export const ideas: Aggregate<IdeaCommand, IdeaState, IdeaEvent, IdeaRejection> = defineAggregate({
  name: 'ProductIdea',
  collection: 'ideas',
  decider,
  publish: (event, { id, state }) => {
    if (event.type === 'Accepted') return [{ type: 'ocop.registry.ProductIdeaAccepted.v1', data: { ideaId: id, acceptedOn: event.on }, effectiveOn: event.on as Day }];
    if (state.status === 'none') return [];
    return [{
      type: 'ocop.registry.ProductIdeaProposed.v1',
      data: { ideaId: id, code: state.code, producerId: id, name: event.name, set: 1, unit: UNIT, technologyLevel: 'PROCESSING', proposedOn: '2026-11-24' },
    }];
  },
});

export type IdeaRow = { _id: string; name: string; names: number; accepted: boolean };
export const ideaList: Projection<IdeaRow> = defineProjection<IdeaRow>({
  view: 'idea-list',
  version: 1,
  indexes: [{ key: { name: 1 } }],
  on: {
    'ocop.registry.ProductIdeaProposed.v1': ({ data }) => [{
      id: data.ideaId,
      change: (row) => ({ accepted: false, ...row, _id: data.ideaId, name: data.name, names: (row?.names ?? 0) + 1 }),
    }],
    'ocop.registry.ProductIdeaAccepted.v1': ({ data }) => [{ id: data.ideaId, change: (row) => ({ name: '', names: 0, ...row, _id: data.ideaId, accepted: true }) }],
  },
});

export type TotalRow = { _id: string; proposed: number; accepted: number };
/** One document that every aggregate changes: shows what is applied twice or not at all. */
export const totals: Projection<TotalRow> = defineProjection<TotalRow>({
  view: 'totals',
  version: 1,
  on: {
    'ocop.registry.ProductIdeaProposed.v1': () => [{ id: 'all', change: (row) => ({ accepted: 0, ...row, _id: 'all', proposed: (row?.proposed ?? 0) + 1 }) }],
    'ocop.registry.ProductIdeaAccepted.v1': () => [{ id: 'all', change: (row) => ({ proposed: 0, ...row, _id: 'all', accepted: (row?.accepted ?? 0) + 1 }) }],
  },
});

type FollowCommand = Command<'Open', { readonly ideaId: string }, undefined>;
type FollowState = { readonly opened: number };
type FollowEvent = { type: 'Opened'; ideaId: string };
/** What the reaction writes; publishes nothing. */
export const follows: Aggregate<FollowCommand, FollowState, FollowEvent, never> = defineAggregate<FollowCommand, FollowState, FollowEvent, never>({
  name: 'Follow',
  collection: 'follows',
  decider: {
    initial: { opened: 0 },
    decide: ({ data }) => [{ type: 'Opened', ideaId: data.ideaId }],
    evolve: ({ opened }) => ({ opened: opened + 1 }),
  },
  publish: () => [],
});

export const openFollow = defineReaction({
  name: 'open-follow',
  on: {
    'ocop.registry.ProductIdeaAccepted.v1': async ({ data }, { handle, requestId, at, actor }) => {
      await handle(follows, `follow-${data.ideaId}`, { type: 'Open', requestId: requestId(), at, actor, data: { ideaId: data.ideaId }, facts: undefined });
    },
  },
});

const meta = (requestId: string) => ({ requestId, actor: 'person-1', at: new Date().toISOString() });
export const propose = (requestId: string, name: string): IdeaCommand => ({ type: 'Propose', ...meta(requestId), data: { name }, facts: { code: 'SP-1' } });
export const rename = (requestId: string, name: string): IdeaCommand => ({ type: 'Rename', ...meta(requestId), data: { name }, facts: undefined });
export const accept = (requestId: string): IdeaCommand => ({ type: 'Accept', ...meta(requestId), data: { on: '2026-11-24' }, facts: undefined });
