import { dayOf, rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';
import type { UnderCertificate } from '../listing/listing.ts';
import { endsBy, type RevokedCertificate } from '../stop-order/stop-order.ts';

/** The largest single issue: what one message and one roll can carry. */
export const LARGEST_ISSUE = 100_000;

export type Issued = { readonly productId: string; readonly lot: string; readonly count: number; readonly firstSerial: number; readonly certificate: UnderCertificate; readonly issuedOn: Day };
export type StampIssue =
  | { readonly status: 'NONE' }
  | (Issued & { readonly status: 'ISSUED'; readonly holds: readonly string[] })
  | (Issued & { readonly status: 'HELD'; readonly holds: readonly string[] })
  | (Issued & { readonly status: 'STOPPED'; readonly stoppedOn: Day });

export type IssueFacts = {
  readonly productKnown: boolean;
  /** In force on the day. */
  readonly certificate?: UnderCertificate | undefined;
  /** The product or this lot. */
  readonly held: boolean;
  /** First of a range that was taken for this issue alone. */
  readonly firstSerial: number;
};
type Issue = Command<'issueStamps', { productId: string; lot: string; count: number }, IssueFacts>;
type StopRevoked = Command<'stopRevokedStamps', RevokedCertificate, object>;
type Hold = Command<'holdStamps', { holdId: string }, object>;
type Release = Command<'releaseStamps', { holdId: string }, object>;
export type StampCommand = Issue | StopRevoked | Hold | Release;

export type StampEvent =
  | { readonly type: 'StampsIssued'; readonly issue: Issued }
  | { readonly type: 'StampsStopped'; readonly stoppedOn: Day }
  | { readonly type: 'StampsHeld'; readonly holdId: string; readonly on: Day }
  | { readonly type: 'HoldOnStampsEnded'; readonly holdId: string; readonly on: Day };
export type IssueRefusal = 'UNKNOWN_PRODUCT' | 'NO_CERTIFICATE_IN_FORCE' | 'PRODUCT_OR_LOT_HELD' | 'COUNT_INVALID' | 'ALREADY_ISSUED';
type Decision = readonly StampEvent[] | Rejection<IssueRefusal>;

const isStanding = (issue: StampIssue) => issue.status === 'ISSUED' || issue.status === 'HELD';

const issueStamps = ({ at, data, facts }: Issue, issue: StampIssue): Decision => {
  if (issue.status !== 'NONE') return rejected('ALREADY_ISSUED');
  if (!Number.isSafeInteger(data.count) || data.count < 1 || data.count > LARGEST_ISSUE) return rejected('COUNT_INVALID', { largest: LARGEST_ISSUE }, ['input', 'count']);
  if (!facts.productKnown) return rejected('UNKNOWN_PRODUCT', {}, ['input', 'product']);
  if (facts.certificate === undefined) return rejected('NO_CERTIFICATE_IN_FORCE', {}, ['input', 'product']);
  if (facts.held) return rejected('PRODUCT_OR_LOT_HELD', {}, ['input', 'lot']);
  return [{ type: 'StampsIssued', issue: { ...data, firstSerial: facts.firstSerial, certificate: facts.certificate, issuedOn: dayOf(new Date(at)) } }];
};

const decide = (command: StampCommand, issue: StampIssue): Decision => {
  const on = dayOf(new Date(command.at));
  switch (command.type) {
    case 'issueStamps': return issueStamps(command, issue);
    case 'stopRevokedStamps': return isStanding(issue) && endsBy(issue.certificate, command.data) ? [{ type: 'StampsStopped', stoppedOn: on }] : [];
    case 'holdStamps': return isStanding(issue) && !issue.holds.includes(command.data.holdId) ? [{ type: 'StampsHeld', holdId: command.data.holdId, on }] : [];
    case 'releaseStamps': return isStanding(issue) && issue.holds.includes(command.data.holdId) ? [{ type: 'HoldOnStampsEnded', holdId: command.data.holdId, on }] : [];
  }
};

const evolve = (issue: StampIssue, event: StampEvent): StampIssue => {
  if (event.type === 'StampsIssued') return { ...event.issue, status: 'ISSUED', holds: [] };
  if (!isStanding(issue)) return issue;
  switch (event.type) {
    case 'StampsStopped': {
      const { productId, lot, count, firstSerial, certificate, issuedOn } = issue;
      return { productId, lot, count, firstSerial, certificate, issuedOn, status: 'STOPPED', stoppedOn: event.stoppedOn };
    }
    case 'StampsHeld': return { ...issue, status: 'HELD', holds: [...issue.holds, event.holdId] };
    case 'HoldOnStampsEnded': {
      const holds = issue.holds.filter((holdId) => holdId !== event.holdId);
      return { ...issue, status: holds.length === 0 ? 'ISSUED' : 'HELD', holds };
    }
  }
};

export const stampIssue: Decider<StampCommand, StampIssue, StampEvent, Rejection<IssueRefusal>> = { initial: { status: 'NONE' }, decide, evolve };
