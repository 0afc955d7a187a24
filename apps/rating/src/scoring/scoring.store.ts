import { defineAggregate, type Eventing, type PublicMessage } from '@ocop/eventing';
import { scoring, type OpenedScoring, type Scoring, type ScoringEvent } from './scoring.ts';

/** Sheets are sealed: of a scoring nothing is told before its result. */
const publish = (event: ScoringEvent, { state }: { readonly state: Scoring }): readonly PublicMessage[] => {
  if (event.type !== 'ResultComputed' || state.status === 'NONE') return [];
  const { dossierId, productId, sessionId } = state;
  const { verdict: { outcome, stars, sum, sheets, illustrative }, hash } = event.result;
  return [{ type: 'ocop.rating.ResultComputed.v1', effectiveOn: state.heldOn, data: { dossierId, productId, sessionId, outcome, stars, sum, sheets, verdictHash: hash, illustrative } }];
};

export const scorings = defineAggregate({ name: 'scoring', collection: 'scorings', decider: scoring, publish, indexes: [{ key: { 'state.status': 1 }, name: 'status' }] });

export type StoredScoring = { readonly id: string; readonly state: OpenedScoring };

export const findScoring = async (eventing: Pick<Eventing, 'state'>, id: string): Promise<StoredScoring | undefined> => {
  const found = await eventing.state(scorings, id);
  return found && found.state.status !== 'NONE' ? { id, state: found.state } : undefined;
};

/** Scorings by their ids; those not opened yet are left out. */
export const findScorings = async (eventing: Pick<Eventing, 'states'>, ids: readonly string[]): Promise<StoredScoring[]> =>
  (await eventing.states(scorings, { _id: { $in: [...ids] } } as object)).flatMap(({ id, state }) => (state.status === 'NONE' ? [] : [{ id, state }]));
