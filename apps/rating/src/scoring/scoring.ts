import { hashOf, rejected, uuidV5, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';
import { checkScoreSheet, judge, spreadExceeded, type CompiledLaw, type CouncilRules, type Facts, type ScoreSheetProblem, type Verdict } from '@ocop/law';

export type MemberSheet = { readonly person: string; readonly total: number; readonly answers: Readonly<Record<string, string>> };
export type Recusal = { readonly person: string; readonly reason: string };
/** The verdict with its trace, as stored and never changed. */
export type Result = { readonly verdict: Verdict; readonly hash: string; readonly spreadExceeded: boolean };
/** What is known of the case besides the sheets: papers, form, registration. */
export type CaseFacts = Omit<Facts, 'scoreSheets' | 'agreed'>;

export type OpenedScoring = {
  readonly status: 'OPEN' | 'CLOSED';
  readonly sessionId: string;
  readonly dossierId: string;
  readonly productId: string;
  readonly sheet: string;
  readonly heldOn: Day;
  readonly assessors: readonly string[];
  readonly caseFacts: CaseFacts;
  readonly sheets: readonly MemberSheet[];
  readonly recusals: readonly Recusal[];
  readonly result?: Result;
};
export type Scoring = { readonly status: 'NONE' } | OpenedScoring;

export type OpenScoring = Command<'openScoring', Omit<OpenedScoring, 'status' | 'sheets' | 'recusals' | 'result'>, object>;
export type SubmitScore = Command<'submitScore', { readonly answers: Readonly<Record<string, string>>; readonly twice: readonly string[] }, { readonly law: CompiledLaw }>;
export type DeclareConflict = Command<'declareConflict', { readonly reason: string }, object>;
export type ComputeResult = Command<'computeResult', object, { readonly law: CompiledLaw; readonly rules: Pick<CouncilRules, 'spreadMax'> | undefined }>;
export type ScoringCommand = OpenScoring | SubmitScore | DeclareConflict | ComputeResult;

export type ScoringEvent =
  | { readonly type: 'ScoringOpened'; readonly scoring: OpenedScoring }
  | { readonly type: 'ScoreSubmitted'; readonly sheet: MemberSheet }
  | { readonly type: 'ConflictDeclared'; readonly recusal: Recusal }
  | { readonly type: 'ResultComputed'; readonly result: Result };

export type SubmitCode = 'SCORING_NOT_OPEN' | 'NOT_AN_ASSESSOR' | 'ALREADY_SCORED' | 'CONFLICT_DECLARED' | 'SHEET_INVALID';
export type ConflictCode = 'SCORING_NOT_OPEN' | 'NOT_AN_ASSESSOR' | 'ALREADY_SCORED' | 'LAST_ASSESSOR';
export type ScoringRejection = Rejection<SubmitCode | ConflictCode>;
type Outcome = readonly ScoringEvent[] | ScoringRejection;

/** One dossier in one session. */
export const scoringIdOf = (sessionId: string, dossierId: string): string => uuidV5(`scoring/${sessionId}/${dossierId}`);

/** Members who are still to score. */
export const awaited = ({ assessors, sheets, recusals }: OpenedScoring): readonly string[] =>
  assessors.filter((person) => ![...sheets, ...recusals].some((done) => done.person === person));

const memberProblem = (actor: string, { status, assessors, sheets }: OpenedScoring): Rejection<'SCORING_NOT_OPEN' | 'NOT_AN_ASSESSOR' | 'ALREADY_SCORED'> | undefined => {
  if (status !== 'OPEN') return rejected('SCORING_NOT_OPEN');
  if (!assessors.includes(actor)) return rejected('NOT_AN_ASSESSOR');
  return sheets.some(({ person }) => person === actor) ? rejected('ALREADY_SCORED') : undefined;
};

const submit = ({ actor, data: { answers, twice }, facts: { law } }: SubmitScore, state: OpenedScoring): Outcome => {
  const problem = memberProblem(actor, state);
  if (problem) return problem;
  if (state.recusals.some(({ person }) => person === actor)) return rejected('CONFLICT_DECLARED');
  const { problems, total } = checkScoreSheet(law, state.sheet, answers, state.caseFacts);
  const all: readonly (ScoreSheetProblem | { criterion: string; problem: 'TWICE' })[] = [...twice.map((criterion) => ({ criterion, problem: 'TWICE' as const })), ...problems];
  return all.length > 0 ? rejected('SHEET_INVALID', { problems: all }, ['input', 'answers']) : [{ type: 'ScoreSubmitted', sheet: { person: actor, total, answers } }];
};

const recuse = ({ actor, data: { reason } }: DeclareConflict, state: OpenedScoring): Outcome => {
  const problem = memberProblem(actor, state);
  if (problem) return problem;
  if (state.recusals.some(({ person }) => person === actor)) return [];
  if (state.recusals.length + 1 >= state.assessors.length) return rejected('LAST_ASSESSOR');
  return [{ type: 'ConflictDeclared', recusal: { person: actor, reason } }];
};

/** The star follows from the sheets and the conditions of the law, from nobody's word. Sheets go in by member, so that the order of arrival changes nothing. */
const compute = ({ facts: { law, rules } }: ComputeResult, { heldOn, sheets, caseFacts }: OpenedScoring): Outcome => {
  const ordered = [...sheets].sort((a, b) => (a.person < b.person ? -1 : 1));
  const verdict = judge(law, { ...caseFacts, scoreSheets: ordered.map(({ answers }) => answers) }, heldOn, { trace: true });
  const totals = ordered.map(({ total }) => total);
  return [{ type: 'ResultComputed', result: { verdict, hash: hashOf(verdict), spreadExceeded: rules !== undefined && spreadExceeded(rules, totals) } }];
};

const decide = (command: ScoringCommand, state: Scoring): Outcome => {
  if (command.type === 'openScoring') return state.status === 'NONE' ? [{ type: 'ScoringOpened', scoring: { status: 'OPEN', sheets: [], recusals: [], ...command.data } }] : [];
  if (state.status === 'NONE') return rejected('SCORING_NOT_OPEN');
  switch (command.type) {
    case 'submitScore': return submit(command, state);
    case 'declareConflict': return recuse(command, state);
    case 'computeResult': return state.status === 'OPEN' ? compute(command, state) : [];
  }
};

const evolve = (state: Scoring, event: ScoringEvent): Scoring => {
  if (event.type === 'ScoringOpened') return event.scoring;
  if (state.status === 'NONE') return state;
  switch (event.type) {
    case 'ScoreSubmitted': return { ...state, sheets: [...state.sheets, event.sheet] };
    case 'ConflictDeclared': return { ...state, recusals: [...state.recusals, event.recusal] };
    case 'ResultComputed': return { ...state, status: 'CLOSED', result: event.result };
  }
};

export const scoring: Decider<ScoringCommand, Scoring, ScoringEvent, ScoringRejection> = { initial: { status: 'NONE' }, decide, evolve };
