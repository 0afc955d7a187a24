import { defineAggregate, type Eventing, type PublicMessage } from '@ocop/eventing';
import { session, type HeldSession, type Session, type SessionEvent } from './session.ts';

const publish = (event: SessionEvent, { id }: { readonly id: string; readonly state: Session }): readonly PublicMessage[] => {
  if (event.type === 'SessionClosed') return [{ type: 'ocop.rating.SessionClosed.v1', effectiveOn: event.closedOn, data: { sessionId: id, closedOn: event.closedOn } }];
  const { councilId, heldOn, agenda, packs } = event.session;
  return [{
    type: 'ocop.rating.SessionOpened.v1', effectiveOn: heldOn,
    data: { sessionId: id, councilId, heldOn, dossiers: agenda.map(({ dossierId }) => dossierId), packs: packs.map(({ id: pack, revision, hash }) => ({ id: pack, revision, hash })) },
  }];
};

export const sessions = defineAggregate({ name: 'session', collection: 'sessions', decider: session, publish, indexes: [{ key: { 'state.status': 1 }, name: 'status' }] });

export type StoredSession = { readonly id: string; readonly state: HeldSession };

export const findSession = async (eventing: Pick<Eventing, 'state'>, id: string): Promise<StoredSession | undefined> => {
  const found = await eventing.state(sessions, id);
  return found && found.state.status !== 'NONE' ? { id, state: found.state } : undefined;
};
