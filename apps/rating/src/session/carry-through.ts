import type { Eventing } from '@ocop/eventing';
import type { RuleBook } from '../rule-packs/rule-book.ts';
import { scorings } from '../scoring/scoring.store.ts';
import { findSession, sessions } from './session.store.ts';
import { computeResults, openScorings, type Hand } from './steps.ts';

/**
 * Carries through what a process that died left half done: scorings of an opened session, results of a closed one. It runs at the start of a
 * service and not as a reaction, since a reaction would make rating read its own topic, import and all, for two rare events.
 */
export const carryThrough = async (eventing: Pick<Eventing, 'handle' | 'state' | 'states'>, rules: RuleBook, at: string): Promise<void> => {
  const hand: Hand = { handle: eventing.handle, at, actor: 'system:rating' };
  for (const { id, state } of await eventing.states(sessions, { 'state.status': 'OPEN' })) if (state.status === 'OPEN') await openScorings(hand, id, state);
  const open = await eventing.states(scorings, { 'state.status': 'OPEN' });
  for (const id of new Set(open.flatMap(({ state }) => (state.status === 'OPEN' ? [state.sessionId] : [])))) {
    const held = await findSession(eventing, id);
    if (held?.state.status === 'CLOSED') await computeResults(hand, rules, id, held.state);
  }
};
