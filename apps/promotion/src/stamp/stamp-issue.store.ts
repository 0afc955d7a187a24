import { defineAggregate, type StatesOf } from '@ocop/eventing';
import { stampIssue, type StampIssue } from './stamp-issue.ts';
import { publicStampEvents } from './stamp-issue.public-events.ts';

export const stampIssues = defineAggregate({
  name: 'stamp-issue',
  collection: 'stamp-issues',
  decider: stampIssue,
  publish: publicStampEvents,
  indexes: [{ key: { 'state.productId': 1, _id: 1 }, name: 'product' }, { key: { 'state.firstSerial': 1 }, unique: true, name: 'firstSerial' }],
});

export type KnownIssue = Exclude<StampIssue, { status: 'NONE' }>;
export type StoredIssue = { readonly id: string; readonly state: KnownIssue };
const known = ({ id, state }: { id: string; state: StampIssue }): StoredIssue | undefined => (state.status === 'NONE' ? undefined : { id, state });

export const issuesOfProducts = async (states: StatesOf, productIds: readonly string[]): Promise<StoredIssue[]> =>
  (await states(stampIssues, { 'state.productId': { $in: [...productIds] } }, { sort: { 'state.productId': 1, _id: 1 } })).flatMap((found) => known(found) ?? []);

/** The issue whose range holds a serial. */
export const issueOfSerial = async (states: StatesOf, serial: number): Promise<StoredIssue | undefined> => {
  const [found] = await states(stampIssues, { 'state.firstSerial': { $lte: serial } }, { sort: { 'state.firstSerial': -1 }, limit: 1 });
  const issue = found && known(found);
  return issue !== undefined && serial < issue.state.firstSerial + issue.state.count ? issue : undefined;
};
