import type { Clock } from '../clock.ts';
import type { DocumentStore, Transaction } from '../consumer/document-store.ts';
import { headOf, isUnreadable, type Incoming } from '../consumer/incoming.ts';
import { PROGRESS, appliedId, type Applied } from '../consumer/progress.ts';
import { isPassing, messageOf } from '../faults.ts';
import type { Logger } from '../logger.ts';
import type { AggregateStore } from '../store/aggregate-store.ts';
import { PARKED, rawOf, retryDelay, type Parked } from './parked.ts';

/** Applies one parked event: inside the transaction that marks it, or before it (reactions, whose commands have ids). */
export type Apply = { readonly inside?: (transaction: Transaction, row: Parked, message: Incoming) => Promise<void>; readonly before?: (row: Parked, message: Incoming) => Promise<void> };

type Options = { readonly consumer: string; readonly documents: DocumentStore; readonly store: AggregateStore; readonly clock: Clock; readonly log: Logger; readonly apply: Apply };

const open = { $in: ['parked', 'behind', 'skip'] } as const;

/** Tries parked events again when they are due, each aggregate in its order, with growing delay. */
export const createRetrying = ({ consumer, documents, store, clock, log, apply }: Options) => {
  const me = clock.id();

  const settle = (row: Parked, status: 'applied' | 'skipped', message: Incoming | undefined): Promise<void> => documents.transact('durable', async (transaction) => {
    const id = appliedId(consumer, row.topic, row.aggregate);
    const [applied] = row.aggregate === '' ? [] : await transaction.read<Applied>(PROGRESS, [id]);
    const [now] = await transaction.read<Parked>(PARKED, [row._id]);
    if (now?.status === 'applied' || now?.status === 'skipped') return;
    if (status === 'applied' && message) await apply.inside?.(transaction, row, message);
    await transaction.write(PARKED, [{ ...row, status }]);
    if (!applied) return;
    // A chunk that parks another one behind writes the same document, so one of the two transactions starts again.
    const others = await documents.find<Parked>(PARKED, { subscriber: row.subscriber, topic: row.topic, aggregate: row.aggregate, status: open });
    const { blocked = [], ...free } = applied;
    const left = others.some(({ _id }) => _id !== row._id) ? blocked : blocked.filter((subscriber) => subscriber !== row.subscriber);
    await transaction.write(PROGRESS, [left.length > 0 ? { ...free, blocked: left } : free]);
  });

  const fail = async (row: Parked, error: unknown): Promise<void> => {
    const attempts = row.attempts + 1;
    await documents.transact('durable', (transaction) => transaction.write(PARKED, [{ ...row, status: 'parked', attempts, error: messageOf(error), retryAt: clock.now().getTime() + retryDelay(attempts) }]));
  };

  /** All open events of one aggregate for one subscriber, in order, until one fails. */
  const retryAggregate = async (first: Parked): Promise<void> => {
    const rows = first.aggregate === '' ? [first] : await documents.find<Parked>(PARKED, { subscriber: first.subscriber, topic: first.topic, aggregate: first.aggregate, status: open }, { sort: 'sequence' });
    for (const row of rows) {
      if (row.status === 'skip') {
        await settle(row, 'skipped', undefined);
        continue;
      }
      try {
        const message = headOf(row, rawOf(row));
        if (isUnreadable(message)) throw new Error(message.reason);
        await apply.before?.(row, message);
        await settle(row, 'applied', message);
        log.info({ parked: row._id }, 'a parked event is applied');
      } catch (error) {
        if (isPassing(error)) throw error;
        await fail(row, error);
        return;
      }
    }
  };

  return async (): Promise<void> => {
    const due = await documents.find<Parked>(PARKED, { consumer, status: { $in: ['parked', 'skip'] }, retryAt: { $lte: clock.now().getTime() } }, { sort: 'retryAt', limit: 20 });
    if (due.length === 0 || !await store.lease(`parked/${consumer}`, me, 10_000)) return;
    const seen = new Set<string>();
    for (const row of due) {
      const key = row.aggregate === '' ? row._id : `${row.subscriber}/${row.topic}:${row.aggregate}`;
      if (seen.has(key)) continue;
      seen.add(key);
      await retryAggregate(row);
    }
  };
};
