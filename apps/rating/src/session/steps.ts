import { isRejected, uuidV5 } from '@ocop/domain-kit';
import type { Eventing, Handled } from '@ocop/eventing';
import { councilRules } from '@ocop/law';
import { dossiers } from '../dossier/dossier.store.ts';
import { countResult } from '../metrics.ts';
import type { RuleBook } from '../rule-packs/rule-book.ts';
import { scoringIdOf } from '../scoring/scoring.ts';
import { scorings } from '../scoring/scoring.store.ts';
import type { HeldSession } from './session.ts';

/** What carries a step out: a resolver at once, or the start of a service after a crash in between. Both leave the same behind. */
export type Hand = { readonly handle: Eventing['handle']; readonly at: string; readonly actor: string };

/** The packs that a case was bound to are not among those loaded: a deployment without them must not judge it. */
export class PinnedLawMissingError extends Error {
  override readonly name = 'PinnedLawMissingError';
  readonly code = 'PINNED_LAW_MISSING';
  readonly retriable = false;
}

// Named after the hand too: the store takes one request of two people for two.
const meta = ({ at, actor }: Hand, step: string, id: string) => ({ requestId: uuidV5(`${step}/${id}/${actor}`), at, actor, facts: {} });

/** Opens a scoring for each dossier on the agenda of an opened session. */
export const openScorings = async (hand: Hand, sessionId: string, { agenda, assessors, heldOn }: HeldSession): Promise<readonly Handled[]> => {
  const opened: Handled[] = [];
  for (const { dossierId, productId, sheet, caseFacts } of agenda) {
    const id = scoringIdOf(sessionId, dossierId);
    const outcome = await hand.handle(scorings, id, { ...meta(hand, 'open-scoring', id), type: 'openScoring', data: { sessionId, dossierId, productId, sheet, heldOn, assessors, caseFacts } });
    if (!isRejected(outcome)) opened.push(outcome);
  }
  return opened;
};

/** Computes the result of each dossier of a closed session by the law fixed at its opening, and lets the dossiers follow. */
export const computeResults = async (hand: Hand, rules: RuleBook, sessionId: string, { agenda, packs, heldOn }: HeldSession): Promise<readonly Handled[]> => {
  const law = rules.pinned(packs, heldOn);
  if (!law) throw new PinnedLawMissingError(`the packs of session ${sessionId} are not loaded`);
  const computed: Handled[] = [];
  for (const { dossierId } of agenda) {
    const id = scoringIdOf(sessionId, dossierId);
    const result = await hand.handle(scorings, id, { ...meta(hand, 'compute-result', id), type: 'computeResult', data: {}, facts: { law, rules: councilRules(law.law) } });
    if (isRejected(result)) continue;
    computed.push(result);
    if (!result.repeated && result.state.status === 'CLOSED' && result.state.result) countResult(result.state.result.verdict.outcome, result.state.result.verdict.stars);
    const followed = await hand.handle(dossiers, dossierId, { ...meta(hand, 'record-result', id), type: 'recordResult', data: { sessionId } });
    if (!isRejected(followed)) computed.push(followed);
  }
  return computed;
};
