import { uuidV7 } from '@ocop/domain-kit';
import { ImportedFiguresDocument, RecordPastDecisionsDocument, RecordPastProductsDocument, type PastProductInput, type RecordPastDecisionsMutation, type RecordPastProductsMutation } from './__generated__/graphql.ts';
import type { Refusal, RegisterRow } from './columns.ts';
import type { Send } from './gateway.ts';
import { inOrder, lanesOf } from './order.ts';
import type { ParsedRegister } from './parse.ts';
import type { Settings } from './settings.ts';

/** Rows a call: their token then fits one header, and a token is read up to a hundred entries (packages/eventing). */
const BATCH = 100;
const LANES_AT_ONCE = 4;
const HEADER_CHARACTERS = 8000;

type UserError = { readonly code: string; readonly message: string };
type RowAnswer = NonNullable<RecordPastDecisionsMutation['recordPastDecisions']['rows']>[number];
type ProductAnswer = NonNullable<RecordPastProductsMutation['recordPastProducts']['results']>[number];

/** The batch as a whole was refused: the command is wrong, not a row. */
export class BatchRefusedError extends Error {
  override readonly name = 'BatchRefusedError';
  readonly code: string;
  readonly retriable = false;
  constructor({ code, message }: UserError) {
    super(message);
    this.code = code;
  }
}

export type Imported = {
  /** Rows that stand now, by this run or by earlier ones. */
  readonly standing: number;
  readonly refusals: readonly Refusal[];
  /** Rows that rating took and registry did not. */
  readonly unregistered: readonly Refusal[];
};

export type Progress = (done: number, of: number) => void;

const refusalOf = ({ line, column, code, message }: RowAnswer | ProductAnswer): Refusal => {
  const reason = message ?? code ?? '';
  return { line, column: column ?? 'ma_san_pham', reason: { vi: reason, en: reason } };
};

const decide = async (send: Send, rows: readonly RegisterRow[], correction: Settings['correction']): Promise<{ rows: readonly RowAnswer[]; after: string }> => {
  const { data: { recordPastDecisions: { rows: answers, after, userErrors: [problem] } } } =
    await send(RecordPastDecisionsDocument, { input: { requestId: uuidV7(), rows: [...rows], ...(correction && { correction }) } });
  if (problem !== undefined || answers == null) throw new BatchRefusedError(problem ?? { code: 'NO_ANSWER', message: 'rating did not answer for the rows' });
  return { rows: answers, after };
};

const productOf = ({ line, productCode, productName, producerName, legalForm, districtCode, communeCode, set, kind, decisionNumber, decidedOn, markets, source }: RegisterRow): PastProductInput =>
  ({ line, productCode, productName, producerName, legalForm, districtCode, communeCode, set, kind, decisionNumber, decidedOn, markets, source });

const register = async (send: Send, rows: readonly RegisterRow[]): Promise<{ refused: readonly ProductAnswer[]; after: string }> => {
  const { data: { recordPastProducts: { results, after, userErrors: [problem] } } } = await send(RecordPastProductsDocument, { input: { requestId: uuidV7(), rows: rows.map(productOf) } });
  if (problem !== undefined || results == null) throw new BatchRefusedError(problem ?? { code: 'NO_ANSWER', message: 'registry did not answer for the rows' });
  return { refused: results.filter(({ outcome }) => outcome === 'REFUSED'), after };
};

/** Tokens joined as far as a header takes them. */
export const joinTokens = (tokens: readonly string[], most = HEADER_CHARACTERS): string[] => {
  const joined: string[] = [];
  for (const token of tokens.flatMap((one) => one.split(',')).filter((one) => one !== '')) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + token.length < most) joined[joined.length - 1] = `${last},${token}`;
    else joined.push(token);
  }
  return joined;
};

const untilShown = async (send: Send, tokens: readonly string[]): Promise<void> => {
  for (const token of joinTokens(tokens)) {
    while ((await send(ImportedFiguresDocument, {}, token)).behind > 0) continue;
  }
};

/** Sends a register through the gateway, and ends when the figures and the catalogue show it. Running it again changes nothing. */
export const importRegister = async (send: Send, { rows, refusals: unreadable }: ParsedRegister, correction?: Settings['correction'], progress: Progress = () => undefined): Promise<Imported> => {
  const refusals: Refusal[] = [...unreadable];
  const unregistered: Refusal[] = [];
  const tokens: string[] = [];
  let [standing, done] = [0, 0];

  const sendBatch = async (batch: readonly RegisterRow[]): Promise<void> => {
    const decided = await decide(send, batch, correction);
    const refused = decided.rows.filter(({ outcome }) => outcome === 'REFUSED');
    const lines = new Set(refused.map(({ line }) => line));
    const accepted = batch.filter(({ line }) => !lines.has(line));
    tokens.push(decided.after);
    if (accepted.length > 0) {
      const registered = await register(send, accepted);
      tokens.push(registered.after);
      unregistered.push(...registered.refused.map(refusalOf));
    }
    refusals.push(...refused.map(refusalOf));
    standing += accepted.length;
    done += batch.length;
    progress(done, rows.length);
  };

  const lanes = lanesOf(inOrder(rows), BATCH).values();
  const worker = async (): Promise<void> => {
    for (const lane of lanes) for (const batch of lane) await sendBatch(batch);
  };
  await Promise.all(Array.from({ length: LANES_AT_ONCE }, worker));
  await untilShown(send, tokens);
  return { standing, refusals, unregistered };
};
