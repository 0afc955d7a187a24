import { rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';
import { quorumReached, type CouncilRules, type PackRef } from '@ocop/law';
import { scores, type Council, type Seat } from '../council/council.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { CaseFacts } from '../scoring/scoring.ts';

export type AgendaItem = { readonly dossierId: string; readonly productId: string; readonly sheet: string; readonly caseFacts: CaseFacts };
export type HeldSession = {
  readonly status: 'OPEN' | 'CLOSED';
  readonly councilId: string;
  readonly heldOn: Day;
  readonly present: readonly string[];
  /** Those present who score. */
  readonly assessors: readonly string[];
  readonly agenda: readonly AgendaItem[];
  /** The law of the day of opening, fixed for all that follows (pack: pinnedBy). */
  readonly packs: readonly PackRef[];
  readonly closedOn?: Day;
};
export type Session = { readonly status: 'NONE' } | HeldSession;

/** What was looked up of a dossier that shall be on the agenda; `caseFacts` only where the set has a sheet that may decide. */
export type Candidate = { readonly dossierId: string; readonly dossier: Dossier; readonly caseFacts: (CaseFacts & { readonly sheet: string }) | undefined };
export type OpenSession = Command<'openSession', { readonly councilId: string; readonly present: readonly string[]; readonly dossiers: readonly string[] }, {
  readonly council: Council; readonly rules: CouncilRules | undefined; readonly packs: readonly PackRef[] | undefined; readonly candidates: readonly Candidate[]; readonly today: Day;
}>;
export type CloseSession = Command<'closeSession', object, { readonly today: Day; readonly missing: readonly { readonly dossierId: string; readonly persons: readonly string[] }[] }>;
export type SessionCommand = OpenSession | CloseSession;

export type SessionEvent = { readonly type: 'SessionOpened'; readonly session: HeldSession } | { readonly type: 'SessionClosed'; readonly closedOn: Day };
export type OpenCode =
  | 'COUNCIL_UNKNOWN' | 'NO_COUNCIL_OF_THIS_LEVEL' | 'NO_LAW_THAT_DAY' | 'NOT_A_MEMBER' | 'NO_QUORUM' | 'CHAIR_ABSENT' | 'MONITOR_ABSENT' | 'AGENDA_EMPTY' | 'DOSSIER_UNKNOWN'
  | 'DOSSIER_NOT_SUBMITTED' | 'DOSSIER_ON_ANOTHER_AGENDA' | 'ASSESSMENT_MISSING' | 'SHEET_MAY_NOT_DECIDE' | 'ALREADY_OPENED';
export type CloseCode = 'SESSION_UNKNOWN' | 'SESSION_NOT_OPEN' | 'SCORES_MISSING';
export type SessionRejection = Rejection<OpenCode | CloseCode>;

const presenceProblem = (present: readonly string[], members: readonly Seat[], rules: CouncilRules): SessionRejection | undefined => {
  const strangers = present.filter((person) => !members.some((seat) => seat.person === person));
  if (strangers.length > 0) return rejected('NOT_A_MEMBER', { strangers }, ['input', 'present']);
  const there = members.filter(({ person }) => present.includes(person));
  const counting = (seats: readonly Seat[]): number => seats.filter(({ role }) => role !== 'MONITOR').length;
  if (!quorumReached(rules, counting(there), counting(members))) return rejected('NO_QUORUM', { present: counting(there), members: counting(members), quorum: rules.quorum }, ['input', 'present']);
  if (rules.chairPresent && !there.some(({ role }) => role === 'CHAIR')) return rejected('CHAIR_ABSENT', {}, ['input', 'present']);
  if (rules.monitoringMemberRequired && !there.some(({ role }) => role === 'MONITOR')) return rejected('MONITOR_ABSENT', {}, ['input', 'present']);
  return undefined;
};

const candidateProblem = ({ dossierId, dossier, caseFacts }: Candidate, sessionId: string, rules: CouncilRules): SessionRejection | undefined => {
  const named = { dossier: dossierId };
  const path = ['input', 'dossiers'];
  if (dossier.status === 'NONE') return rejected('DOSSIER_UNKNOWN', named, path);
  if (dossier.sessionId !== undefined && dossier.sessionId !== sessionId) return rejected('DOSSIER_ON_ANOTHER_AGENDA', named, path);
  if (dossier.status !== 'SUBMITTED' && dossier.sessionId !== sessionId) return rejected('DOSSIER_NOT_SUBMITTED', named, path);
  // Checked again: a dossier may have been handed in before the law asked for the report.
  if (rules.communeAssessmentRequired && !dossier.assessment?.issued) return rejected('ASSESSMENT_MISSING', named, path);
  return caseFacts === undefined ? rejected('SHEET_MAY_NOT_DECIDE', named, path) : undefined;
};

const open = ({ requestId, data, facts: { council, rules, packs, candidates, today } }: OpenSession): readonly SessionEvent[] | SessionRejection => {
  if (council.status === 'NONE') return rejected('COUNCIL_UNKNOWN', {}, ['input', 'council']);
  if (!packs) return rejected('NO_LAW_THAT_DAY', { day: today });
  if (!rules) return rejected('NO_COUNCIL_OF_THIS_LEVEL', { level: council.level, day: today });
  const present = [...new Set(data.present)];
  const absence = presenceProblem(present, council.members, rules);
  if (absence) return absence;
  if (candidates.length === 0) return rejected('AGENDA_EMPTY', {}, ['input', 'dossiers']);
  for (const candidate of candidates) {
    const problem = candidateProblem(candidate, requestId, rules);
    if (problem) return problem;
  }
  const agenda = candidates.flatMap(({ dossierId, dossier, caseFacts }) => (dossier.status === 'NONE' || !caseFacts ? [] : [{ dossierId, productId: dossier.productId, sheet: caseFacts.sheet, caseFacts }]));
  const assessors = council.members.filter((seat) => scores(seat) && present.includes(seat.person)).map(({ person }) => person);
  return [{ type: 'SessionOpened', session: { status: 'OPEN', councilId: data.councilId, heldOn: today, present, assessors, agenda, packs } }];
};

const decide = (command: SessionCommand, state: Session): readonly SessionEvent[] | SessionRejection => {
  if (command.type === 'openSession') return state.status === 'NONE' ? open(command) : rejected('ALREADY_OPENED');
  if (state.status === 'NONE') return rejected('SESSION_UNKNOWN', {}, ['input', 'session']);
  if (state.status === 'CLOSED') return rejected('SESSION_NOT_OPEN');
  const { missing, today } = command.facts;
  return missing.length > 0 ? rejected('SCORES_MISSING', { missing }) : [{ type: 'SessionClosed', closedOn: today }];
};

const evolve = (state: Session, event: SessionEvent): Session => {
  if (event.type === 'SessionOpened') return event.session;
  return state.status === 'NONE' ? state : { ...state, status: 'CLOSED', closedOn: event.closedOn };
};

export const session: Decider<SessionCommand, Session, SessionEvent, SessionRejection> = { initial: { status: 'NONE' }, decide, evolve };
