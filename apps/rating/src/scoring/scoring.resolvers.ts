import { rejected, type Rejection } from '@ocop/domain-kit';
import { command, parseId, payload, type Messages, checkTexts, TEXT, textInvalid } from '@ocop/service-kit';
import type { Handled } from '@ocop/eventing';
import { lineMessage, missingMessage } from '@ocop/law';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mayRead } from '../access.ts';
import type { RatingContext } from '../context.ts';
import { findDossier } from '../dossier/dossier.store.ts';
import { meanOf } from '../recognition/live-decision.ts';
import { sheetOfCase } from '../rule-packs/rule-packs.resolvers.ts';
import { findSession } from '../session/session.store.ts';
import { scoringIdOf, type ConflictCode, type OpenedScoring, type Result, type Scoring, type SubmitCode } from './scoring.ts';
import { findScoring, scorings, type StoredScoring } from './scoring.store.ts';

const notOpen = { vi: 'Hồ sơ này không ở trong phiên họp đang mở.', en: 'This dossier is not in an open session.' } as const;
const notAssessor = { vi: 'Bạn không phải thành viên chấm điểm có mặt tại phiên họp.', en: 'You are not a scoring member present at the session.' } as const;
const alreadyScored = { vi: 'Bạn đã nộp phiếu chấm cho hồ sơ này.', en: 'You have handed in your sheet for this dossier.' } as const;
const problems = (value: unknown): string => (value as readonly { criterion: string; problem: string }[]).map(({ criterion, problem }) => `${criterion}: ${problem}`).join('; ');

const submitMessages: Messages<SubmitCode> = {
  SCORING_NOT_OPEN: notOpen,
  NOT_AN_ASSESSOR: notAssessor,
  ALREADY_SCORED: alreadyScored,
  CONFLICT_DECLARED: { vi: 'Bạn đã khai xung đột lợi ích với hồ sơ này.', en: 'You declared a conflict of interest with this dossier.' },
  SHEET_INVALID: (details) => ({ vi: `Phiếu chấm không hợp lệ, chưa lưu: ${problems(details['problems'])}.`, en: `The sheet is not valid and was not saved: ${problems(details['problems'])}.` }),
};
const conflictMessages: Messages<ConflictCode | 'TEXT_INVALID'> = {
  SCORING_NOT_OPEN: notOpen,
  NOT_AN_ASSESSOR: notAssessor,
  ALREADY_SCORED: alreadyScored,
  LAST_ASSESSOR: { vi: 'Phải còn ít nhất một thành viên chấm hồ sơ này.', en: 'At least one member must remain to score this dossier.' },
  TEXT_INVALID: textInvalid,
};

/** The law that a scoring is bound to, through its session. */
const lawOf = async ({ eventing, rules }: RatingContext, sessionId: string) => {
  const held = await findSession(eventing, sessionId);
  return held && rules.pinned(held.state.packs, held.state.heldOn);
};
const scoringOf = ({ id, state }: Handled<Scoring>): { scoring: StoredScoring } => ({ scoring: { id, state: state as OpenedScoring } });
const repeatedOf = (criteria: readonly string[]): readonly string[] => [...new Set(criteria.filter((criterion, index) => criteria.indexOf(criterion) < index))];
const pinnedLawOf = ({ rules }: RatingContext, { verdict }: Result) => rules.pinned(verdict.law, verdict.day)?.law;

export const scoringResolvers: Resolvers = {
  Mutation: {
    submitScore: async (_, { input }, context) => {
      const [sessionId, dossierId] = [parseId(input.session, 'input', 'session'), parseId(input.dossier, 'input', 'dossier')];
      const law = await lawOf(context, sessionId);
      const criteria = input.answers.map(({ criterion }) => criterion);
      const data = { answers: Object.fromEntries(input.answers.map(({ criterion, option }) => [criterion, option])), twice: repeatedOf(criteria) };
      const outcome = law ? await context.eventing.handle(scorings, scoringIdOf(sessionId, dossierId), command(context, input, 'submitScore', data, { law })) : rejected('SCORING_NOT_OPEN');
      return payload(context, outcome as Handled<Scoring> | Rejection<SubmitCode>, submitMessages, scoringOf);
    },
    declareConflict: async (_, { input }, context) => {
      const id = scoringIdOf(parseId(input.session, 'input', 'session'), parseId(input.dossier, 'input', 'dossier'));
      const outcome = checkTexts({ reason: [input.reason, TEXT.sentence] }) ?? await context.eventing.handle(scorings, id, command(context, input, 'declareConflict', { reason: input.reason.trim() }, {}));
      return payload(context, outcome as Handled<Scoring> | Rejection<ConflictCode>, conflictMessages, scoringOf);
    },
  },
  Scoring: {
    __resolveReference: async ({ id }, context) => (mayRead(context.caller, 'session') ? ((await findScoring(context.eventing, id)) ?? null) : null),
    session: async ({ state }, _, { eventing }) => (await findSession(eventing, state.sessionId))!,
    dossier: async ({ state }, _, { eventing }) => (await findDossier(eventing, state.dossierId)) ?? null,
    product: ({ state }) => ({ id: state.productId }),
    sheet: async ({ state }, _, context) => {
      const law = await lawOf(context, state.sessionId);
      return law ? (sheetOfCase(law, state.sheet, state.caseFacts) ?? null) : null;
    },
    sheetsIn: ({ state }) => state.sheets.length,
    sheetsExpected: ({ state }) => state.assessors.length - state.recusals.length,
    mySheet: ({ state }, _, { caller }) => state.sheets.find(({ person }) => person === caller.person) ?? null,
    // Sealed: nobody sees another's sheet before the session has closed.
    sheets: ({ state }) => (state.status === 'CLOSED' ? [...state.sheets].sort((a, b) => (a.person < b.person ? -1 : 1)) : null),
    result: ({ state }) => state.result ?? null,
  },
  ScoreSheetOfMember: { answers: ({ answers }) => Object.entries(answers).map(([criterion, option]) => ({ criterion, option })) },
  RatingResult: {
    outcome: ({ verdict }) => ({ rated: 'RATED', stopped: 'STOPPED', undecided: 'UNDECIDED' } as const)[verdict.outcome],
    stars: ({ verdict }) => verdict.stars,
    sum: ({ verdict }) => verdict.sum,
    sheets: ({ verdict }) => verdict.sheets,
    score: ({ verdict }) => meanOf(verdict) ?? null,
    isSpreadExceeded: ({ spreadExceeded }) => spreadExceeded,
    illustrative: ({ verdict }) => verdict.illustrative,
    missing: (result, _, context) => {
      const law = pinnedLawOf(context, result);
      return result.verdict.missing.map((fact) => (law ? missingMessage(fact, law)[context.language] : fact));
    },
    trace: (result, _, context) => {
      const law = pinnedLawOf(context, result);
      return result.verdict.lines.map((line) => ({ line, law }));
    },
    hash: ({ hash }) => hash,
  },
  VerdictLine: {
    text: ({ line, law }, _, { language }) => (law ? lineMessage(line, law)[language] : line.row),
    kind: ({ line }) => line.kind,
    holds: ({ line }) => (line.holds === 'unknown' ? null : line.holds),
    cite: ({ line }) => line.cite,
    confirmed: ({ line }) => line.confirmed,
    illustrative: ({ line }) => line.illustrative ?? false,
  },
};
