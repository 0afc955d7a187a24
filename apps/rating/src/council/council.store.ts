import { defineAggregate, type Eventing } from '@ocop/eventing';
import { council, type EstablishedCouncil } from './council.ts';

export const councils = defineAggregate({
  name: 'council',
  collection: 'councils',
  decider: council,
  publish: ({ council: { level, decisionNumber, decidedOn, members } }, { id }) => [{
    type: 'ocop.rating.CouncilEstablished.v1', effectiveOn: decidedOn,
    data: { councilId: id, level, decisionNumber, decidedOn, members: members.map(({ person, role }) => ({ person, role })) },
  }],
});

export type StoredCouncil = { readonly id: string; readonly state: EstablishedCouncil };

export const findCouncil = async (eventing: Pick<Eventing, 'state'>, id: string): Promise<StoredCouncil | undefined> => {
  const found = await eventing.state(councils, id);
  return found && found.state.status !== 'NONE' ? { id, state: found.state } : undefined;
};
