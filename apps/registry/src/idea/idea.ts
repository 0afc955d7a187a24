import type { UnitRef } from '@ocop/contracts';
import { rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';

export const technologyLevels = ['NONE', 'PRELIMINARY_PROCESSING', 'PROCESSING', 'DEEP_PROCESSING'] as const;
export type TechnologyLevel = (typeof technologyLevels)[number];
export const refusalReasons = ['NOT_LOCAL', 'DUPLICATES_PRODUCT', 'OUT_OF_SCOPE', 'CONDITIONS_NOT_MET', 'NOT_FEASIBLE', 'OTHER'] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export type Proposal = { readonly producer: string; readonly name: string; readonly set: number; readonly technologyLevel: TechnologyLevel; readonly unit: UnitRef };
export type ProposedIdea = Proposal & { readonly code: string; readonly proposedOn: Day; readonly proposedBy: string };

export type Idea =
  | { readonly status: 'NONE' }
  | (ProposedIdea & { readonly status: 'PROPOSED' })
  | (ProposedIdea & { readonly status: 'ACCEPTED'; readonly decidedOn: Day })
  | (ProposedIdea & { readonly status: 'REFUSED'; readonly decidedOn: Day; readonly reason: RefusalReason; readonly text: string });
export type KnownIdea = Exclude<Idea, { status: 'NONE' }>;

export type ProposeIdea = Command<'ProposeIdea', Proposal, { readonly code: string; readonly today: Day }>;
export type AcceptIdea = Command<'AcceptIdea', null, { readonly today: Day }>;
export type RefuseIdea = Command<'RefuseIdea', { readonly reason: RefusalReason; readonly text: string }, { readonly today: Day }>;

export type IdeaEvent =
  | { readonly type: 'IdeaProposed'; readonly idea: ProposedIdea }
  | { readonly type: 'IdeaAccepted'; readonly on: Day; readonly by: string }
  | { readonly type: 'IdeaRefused'; readonly on: Day; readonly by: string; readonly reason: RefusalReason; readonly text: string };

export type IdeaRejection = Rejection<'IDEA_UNKNOWN'> | Rejection<'IDEA_ALREADY_ACCEPTED'> | Rejection<'IDEA_ALREADY_REFUSED'>;

/** What an idea allows, by its status. */
export const allowed = {
  PROPOSED: ['ACCEPT', 'REFUSE'],
  ACCEPTED: ['REGISTER_PRODUCT'],
  REFUSED: [],
} as const satisfies Record<KnownIdea['status'], readonly string[]>;

const notOpen = (state: Idea): IdeaRejection | undefined => {
  switch (state.status) {
    case 'NONE': return rejected('IDEA_UNKNOWN', {}, ['input', 'idea']);
    case 'PROPOSED': return undefined;
    case 'ACCEPTED': return rejected('IDEA_ALREADY_ACCEPTED', { code: state.code, on: state.decidedOn }, ['input', 'idea']);
    case 'REFUSED': return rejected('IDEA_ALREADY_REFUSED', { code: state.code, on: state.decidedOn }, ['input', 'idea']);
  }
};

const decide = (command: ProposeIdea | AcceptIdea | RefuseIdea, state: Idea): readonly IdeaEvent[] | IdeaRejection => {
  if (command.type === 'ProposeIdea') {
    const { data, facts: { code, today }, actor } = command;
    return state.status === 'NONE' ? [{ type: 'IdeaProposed', idea: { ...data, code, proposedOn: today, proposedBy: actor } }] : [];
  }
  const refusal = notOpen(state);
  if (refusal) return refusal;
  const { actor: by, facts: { today: on } } = command;
  return command.type === 'AcceptIdea' ? [{ type: 'IdeaAccepted', on, by }] : [{ type: 'IdeaRefused', on, by, ...command.data }];
};

const evolve = (state: Idea, event: IdeaEvent): Idea => {
  if (event.type === 'IdeaProposed') return { status: 'PROPOSED', ...event.idea };
  if (state.status === 'NONE') return state;
  return event.type === 'IdeaAccepted'
    ? { ...state, status: 'ACCEPTED', decidedOn: event.on }
    : { ...state, status: 'REFUSED', decidedOn: event.on, reason: event.reason, text: event.text };
};

export const idea: Decider<ProposeIdea | AcceptIdea | RefuseIdea, Idea, IdeaEvent, IdeaRejection> = { initial: { status: 'NONE' }, decide, evolve };
