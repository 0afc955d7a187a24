import { defineReaction, type Reaction } from '@ocop/eventing';
import type { RuleBook } from '../rule-packs/rule-book.ts';
import { sessions } from './session.store.ts';
import { computeResults, openScorings } from './steps.ts';

/** Carries an opened or closed session through, should the process that opened or closed it have died in between. */
export const onSessionChanged = (rules: RuleBook): Reaction => defineReaction({
  name: 'session-changed',
  on: {
    'ocop.rating.SessionOpened.v1': async ({ data: { sessionId } }, hand) => {
      const found = await hand.state(sessions, sessionId);
      if (found && found.state.status !== 'NONE') await openScorings(hand, sessionId, found.state);
    },
    'ocop.rating.SessionClosed.v1': async ({ data: { sessionId } }, hand) => {
      const found = await hand.state(sessions, sessionId);
      if (found?.state.status === 'CLOSED') await computeResults(hand, rules, sessionId, found.state);
    },
  },
});
