import { rejected } from '@ocop/domain-kit';
import { parseId, userErrors, checkTexts, TEXT } from '@ocop/service-kit';
import type { PastDecisionResult, Resolvers } from '../__generated__/resolvers.ts';
import type { RatingContext } from '../context.ts';
import { countRows } from '../metrics.ts';
import { certificateOf, recordPastDecisions, type RowOutcome } from './record-past-decisions.ts';
import { batchMessages, rowMessage } from './register.messages.ts';
import { columns, isField } from './register-row.ts';

const MOST_ROWS = 200;
const ENTRIES_OF_A_TOKEN = 100;

const shown = (row: RowOutcome, language: 'vi' | 'en'): PastDecisionResult => {
  const { line, outcome } = row;
  if (row.outcome !== 'REFUSED') return { line, outcome, product: row.decision.productId, certificateNumber: certificateOf(row.decision), column: null, code: null, message: null };
  const { rejected: code, details = {}, path } = row.refusal;
  const field = path?.[0];
  return { line, outcome, product: null, certificateNumber: null, column: isField(field) ? columns[field] : null, code, message: rowMessage(code, details)[language] };
};

/** What the batch wrote, last word per product, in tokens of a readable size. */
const afterOf = ({ eventing }: Pick<RatingContext, 'eventing'>, rows: readonly RowOutcome[]): string => {
  const last = new Map(rows.flatMap((row) => (row.outcome === 'REFUSED' ? [] : [[row.handled.id, row.handled] as const])));
  const handled = [...last.values()];
  const tokens: string[] = [];
  for (let from = 0; from < handled.length; from += ENTRIES_OF_A_TOKEN) tokens.push(eventing.token(...handled.slice(from, from + ENTRIES_OF_A_TOKEN)));
  return tokens.join(',');
};

export const registerResolvers: Resolvers = {
  Mutation: {
    recordPastDecisions: async (_, { input }, context) => {
      const { rows, correction } = input;
      const { eventing, language, rules, units, today, caller, requestTime, traceparent } = context;
      const refusal = rows.length > MOST_ROWS
        ? rejected('TOO_MANY_ROWS', { given: rows.length, most: MOST_ROWS }, ['input', 'rows'])
        : correction && checkTexts({ 'correction.by': [correction.by, TEXT.sentence], ...(correction.reason != null && { 'correction.reason': [correction.reason, TEXT.sentence] as const }) });
      if (refusal) return { rows: null, after: '', userErrors: userErrors(refusal, batchMessages, language) };
      const outcomes = await recordPastDecisions(eventing, rows, { rules, units: units(), today }, {
        requestId: parseId(input.requestId, 'input', 'requestId'), actor: caller.person, at: requestTime.toISOString(), ...(traceparent !== undefined && { traceparent }),
        ...(correction && { correction: { by: correction.by.trim(), ...(correction.reason != null && { reason: correction.reason.trim() }) } }),
      });
      countRows(outcomes);
      return { rows: outcomes.map((row) => shown(row, language)), after: afterOf(context, outcomes), userErrors: [] };
    },
  },
};
