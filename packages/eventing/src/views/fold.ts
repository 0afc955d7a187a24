import type { Received } from '@ocop/contracts';
import type { Row } from '../consumer/document-store.ts';
import { block, isBlocked, type AppliedMap } from '../consumer/ordering.ts';
import type { Incoming } from '../consumer/incoming.ts';
import { messageOf } from '../faults.ts';
import { park, type Parked } from '../parking/parked.ts';
import type { AnyProjection, Change } from '../projection.ts';
import type { Rows } from './rows.ts';

export type Folding = { readonly view: string; readonly on: AnyProjection['on']; readonly rows: Rows };
type Handler = (event: Received) => readonly Change<Row>[];
type Step = { readonly message: Incoming; readonly folding: Folding; readonly changes: readonly Change<Row>[] | undefined; readonly failure?: string };

export const handlerOf = (on: object, type: string | undefined): Handler | undefined => (type === undefined ? undefined : (on as Record<string, Handler | undefined>)[type]);

/** What every event wants to change, before any document is at hand. */
export const plan = (messages: readonly Incoming[], foldings: readonly Folding[]): Step[] =>
  messages.flatMap((message) => foldings.flatMap((folding): Step[] => {
    const handler = handlerOf(folding.on, message.type);
    if (!handler) return [];
    try {
      return [{ message, folding, changes: handler(message.receive()) }];
    } catch (error) {
      return [{ message, folding, changes: undefined, failure: messageOf(error) }];
    }
  }));

/** The documents that a plan touches and that are not in memory yet, per view. */
export const wanted = (steps: readonly Step[]): Map<Folding, string[]> => {
  const ids = new Map<Folding, string[]>();
  for (const { folding, changes = [] } of steps) {
    const list = ids.get(folding) ?? [];
    for (const { id } of changes) list.push(id);
    ids.set(folding, list);
  }
  return new Map([...ids].map(([folding, list]) => [folding, folding.rows.missing(list)]));
};

/** All changes of one event, or none of them. */
const applyOne = (rows: Rows, changes: readonly Change<Row>[]): void => {
  const results = new Map<string, Row | undefined>();
  for (const { id, change } of changes) {
    const after = change(results.has(id) ? results.get(id) : rows.get(id));
    if (after !== undefined && after._id !== id) throw new Error(`a change of ${id} answered a document with _id ${after._id}`);
    results.set(id, after);
  }
  for (const [id, row] of results) rows.set(id, row);
};

/** Folds planned events in their order. What fails alone is parked for its view, and later events of its aggregate behind it. */
export const foldSteps = (consumer: string, steps: readonly Step[], applied: AppliedMap, changed: Set<string>, now: Date): Parked[] => {
  const parked: Parked[] = [];
  for (const { message, folding, changes, failure } of steps) {
    if (isBlocked(consumer, message, folding.view, applied)) {
      parked.push(park(consumer, folding.view, message, 'behind', 'an earlier event of this aggregate is parked', now));
      continue;
    }
    let reason = failure;
    if (changes) {
      try {
        applyOne(folding.rows, changes);
      } catch (error) {
        reason = messageOf(error);
      }
    }
    if (reason !== undefined) {
      parked.push(park(consumer, folding.view, message, 'parked', reason, now));
      block(consumer, message, folding.view, applied, changed);
    }
  }
  return parked;
};
