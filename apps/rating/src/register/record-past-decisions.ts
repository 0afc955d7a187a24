import { hashOf, isRejected, rejected, uuidV5, type Rejection } from '@ocop/domain-kit';
import type { Eventing, Handled } from '@ocop/eventing';
import { certificateNumber } from '../recognition/certificate.ts';
import { differences, isRecognition, sameContent, sameIdentity, type Decision } from '../recognition/decision.ts';
import type { Correction, Recognition, RecognitionCode } from '../recognition/recognition.ts';
import { handleRecognition } from '../recognition/recognition.store.ts';
import { readRow, type Reference, type RowCode } from './read-row.ts';
import type { RegisterRow } from './register-row.ts';

export type PastDecisionCode = RowCode | Exclude<RecognitionCode, 'ALREADY_RECOGNISED' | 'CASE_ALREADY_OPEN' | 'CASE_NOT_OPEN' | 'CERTIFICATE_NOT_IN_FORCE'>;
export type RowOutcome =
  | { readonly line: number; readonly outcome: 'RECORDED' | 'UNCHANGED' | 'CORRECTED'; readonly decision: Decision; readonly handled: Handled<Recognition> }
  | { readonly line: number; readonly outcome: 'REFUSED'; readonly refusal: Rejection<PastDecisionCode> };

export type Batch = {
  readonly requestId: string;
  readonly actor: string;
  readonly at: string;
  readonly correction?: Correction;
  readonly traceparent?: string;
};

const AT_ONCE = 16;

/** The same row by the same hand is the same request; a correction is made once per call, since a row may be corrected there and back. */
const requestIdOf = (decision: Decision, { requestId, actor, correction }: Batch): string =>
  uuidV5(`past-decision/${actor}/${hashOf(decision)}${correction ? `/${requestId}` : ''}`);

const recordOne = async (eventing: Eventing, { line }: RegisterRow, decision: Decision, batch: Batch): Promise<RowOutcome> => {
  const { actor, at, correction, traceparent } = batch;
  const handled = await handleRecognition(eventing, decision.productId, {
    type: 'RecordPastDecision', requestId: requestIdOf(decision, batch), actor, at, facts: {},
    data: { decision, ...(correction && { correction }) }, ...(traceparent !== undefined && { traceparent }),
  });
  if (isRejected(handled)) return { line, outcome: 'REFUSED', refusal: handled as Rejection<PastDecisionCode> };
  const standing = handled.state.decisions.find((other) => sameIdentity(other, decision))!;
  // A request carried out before may have been corrected since: what stands now decides, not what it did then.
  if (!sameContent(standing, decision)) return { line, outcome: 'REFUSED', refusal: rejected('SAME_DECISION_OTHER_CONTENT', { differences: differences(standing, decision) }) };
  const [event] = handled.happened;
  return { line, outcome: event === undefined ? 'UNCHANGED' : event === 'DecisionCorrected' ? 'CORRECTED' : 'RECORDED', decision, handled };
};

/** Decides each row alone: products side by side, the rows of one product in their order. */
export const recordPastDecisions = async (eventing: Eventing, rows: readonly RegisterRow[], reference: Reference, batch: Batch): Promise<readonly RowOutcome[]> => {
  const outcomes: RowOutcome[] = [];
  const lanes = new Map<string, (() => Promise<void>)[]>();
  rows.forEach((row, index) => {
    const decision = readRow(row, reference);
    if (isRejected(decision)) {
      outcomes[index] = { line: row.line, outcome: 'REFUSED', refusal: decision };
      return;
    }
    const work = async (): Promise<void> => { outcomes[index] = await recordOne(eventing, row, decision, batch); };
    const lane = lanes.get(decision.productId);
    if (lane) lane.push(work);
    else lanes.set(decision.productId, [work]);
  });
  const waiting = lanes.values();
  const worker = async (): Promise<void> => { for (const lane of waiting) for (const work of lane) await work(); };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return outcomes;
};

/** The certificate that an accepted row gave, if it was a recognition. */
export const certificateOf = (decision: Decision): string | null => (isRecognition(decision) ? certificateNumber(decision) : null);
