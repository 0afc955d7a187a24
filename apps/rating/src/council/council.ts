import type { Level } from '@ocop/contracts';
import { rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';
import type { CouncilRules } from '@ocop/law';

export type CouncilRole = 'CHAIR' | 'VICE_CHAIR' | 'MEMBER' | 'SECRETARY' | 'MONITOR';
export type Seat = { readonly person: string; readonly role: CouncilRole };
export type EstablishedCouncil = { readonly status: 'ESTABLISHED'; readonly level: Level; readonly decisionNumber: string; readonly decidedOn: Day; readonly members: readonly Seat[] };
export type Council = { readonly status: 'NONE' } | EstablishedCouncil;

export type EstablishCouncil = Command<'establishCouncil', { readonly level: Level; readonly decisionNumber: string; readonly decidedOn: Day; readonly members: readonly Seat[] }, { readonly rules: CouncilRules | undefined; readonly today: Day }>;
export type CouncilEvent = { readonly type: 'CouncilEstablished'; readonly council: EstablishedCouncil };
export type CouncilCode = 'NO_COUNCIL_OF_THIS_LEVEL' | 'CHAIR_NOT_ONE' | 'MEMBER_TWICE' | 'SCORERS_MISSING' | 'MONITOR_MISSING' | 'IN_THE_FUTURE' | 'ALREADY_ESTABLISHED';
export type CouncilRejection = Rejection<CouncilCode>;

/** Chair, vice-chairs and members score; the secretary keeps the minutes, the monitoring member sees all and scores nothing. */
export const scores = ({ role }: Seat): boolean => role === 'CHAIR' || role === 'VICE_CHAIR' || role === 'MEMBER';

const LEAST_SCORERS = 2;

const decide = ({ data, facts: { rules, today } }: EstablishCouncil, state: Council): readonly CouncilEvent[] | CouncilRejection => {
  if (state.status !== 'NONE') return rejected('ALREADY_ESTABLISHED');
  const { members } = data;
  if (data.decidedOn > today) return rejected('IN_THE_FUTURE', { today }, ['input', 'decidedOn']);
  if (!rules) return rejected('NO_COUNCIL_OF_THIS_LEVEL', { level: data.level, day: data.decidedOn }, ['input', 'level']);
  if (new Set(members.map(({ person }) => person)).size < members.length) return rejected('MEMBER_TWICE', {}, ['input', 'members']);
  if (members.filter(({ role }) => role === 'CHAIR').length !== 1) return rejected('CHAIR_NOT_ONE', {}, ['input', 'members']);
  if (members.filter(scores).length < LEAST_SCORERS) return rejected('SCORERS_MISSING', { least: LEAST_SCORERS }, ['input', 'members']);
  if (rules.monitoringMemberRequired && !members.some(({ role }) => role === 'MONITOR')) return rejected('MONITOR_MISSING', {}, ['input', 'members']);
  return [{ type: 'CouncilEstablished', council: { status: 'ESTABLISHED', ...data } }];
};

export const council: Decider<EstablishCouncil, Council, CouncilEvent, CouncilRejection> = { initial: { status: 'NONE' }, decide, evolve: (_, { council: established }) => established };
