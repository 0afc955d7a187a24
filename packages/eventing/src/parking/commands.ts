import type { DocumentStore } from '../consumer/document-store.ts';
import { PARKED, type Parked } from './parked.ts';

type Desk = { readonly documents: DocumentStore; readonly now: () => Date };
export type By = { readonly by: string; readonly reason: string };

const change = async ({ documents }: Desk, id: string, to: (row: Parked) => Parked): Promise<Parked> => documents.transact('durable', async (transaction) => {
  const [row] = await transaction.read<Parked>(PARKED, [id]);
  if (!row) throw new RangeError(`nothing is parked as ${id}`);
  if (row.status === 'applied' || row.status === 'skipped') throw new RangeError(`${id} is ${row.status} already`);
  const changed = to(row);
  await transaction.write(PARKED, [changed]);
  return changed;
});

/** Events that wait: those that failed, and those behind them. */
export const listParked = ({ documents }: Desk): Promise<readonly Parked[]> => documents.find<Parked>(PARKED, { status: { $in: ['parked', 'behind', 'skip'] } }, { sort: 'parkedAt' });

/** Lets the service try an event again at once. */
export const retryParked = (desk: Desk, id: string): Promise<Parked> => change(desk, id, (row) => ({ ...row, retryAt: desk.now().getTime() }));

/** Lets the service leave an event out for good, with name and reason. */
export const skipParked = (desk: Desk, id: string, { by, reason }: By): Promise<Parked> =>
  change(desk, id, (row) => ({ ...row, status: 'skip', retryAt: desk.now().getTime(), decision: { by, reason, at: desk.now().toISOString() } }));

/** Puts a corrected payload beside the original, with name and reason, and lets the service try it. */
export const repairParked = (desk: Desk, id: string, value: string, { by, reason }: By): Promise<Parked> =>
  change(desk, id, (row) => ({ ...row, retryAt: desk.now().getTime(), repair: { value, by, reason, at: desk.now().toISOString() } }));
