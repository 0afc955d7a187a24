import type { Level } from '@ocop/contracts';
import { rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';
import { certificateNumber, certificatesOf, inForceOn } from './certificate.ts';
import { chainProblem, type ChainCode } from './chain.ts';
import { differences, isRecognition, sameContent, sameIdentity, withDecision, type Decision } from './decision.ts';

/** Who stands for the correction of a recorded decision, by name. */
export type Correction = { readonly by: string; readonly reason?: string };
export type RevocationCase = { readonly proposalId: string; readonly certificateNumber: string; readonly ground: string; readonly openedOn: Day; readonly status: 'OPEN' | 'REVOKED' | 'DISMISSED' };

/** All decisions about one product; certificates, supersession and revocation follow from them. */
export type Recognition = {
  readonly decisions: readonly Decision[];
  /** For the unique index across products; absent before the first certificate, since an empty list would be indexed. */
  readonly certificateNumbers?: readonly string[];
  readonly cases: readonly RevocationCase[];
};

export type RecordPastDecision = Command<'RecordPastDecision', { readonly decision: Decision; readonly correction?: Correction }, object>;
type Signed = { readonly decisionNumber: string; readonly decidedOn: Day };
/** What the resolver looked up: the whole decision, and the levels that may take it by the law of its day. */
type Taken = { readonly decision: Decision; readonly mayDecide: readonly Level[] };
export type RecogniseProduct = Command<'RecogniseProduct', Signed & { readonly dossierId: string }, Taken>;
export type ProposeUpgrade = Command<'ProposeUpgrade', Signed & { readonly dossierId: string }, Taken>;
export type OpenRevocationCase = Command<'OpenRevocationCase', Omit<RevocationCase, 'status'>, object>;
export type RevokeCertificate = Command<'RevokeCertificate', Signed & { readonly proposalId: string; readonly ground: string }, Taken>;
export type DismissRevocationCase = Command<'DismissRevocationCase', { readonly proposalId: string; readonly ground: string }, { readonly decidedOn: Day }>;
export type RecognitionCommand = RecordPastDecision | RecogniseProduct | ProposeUpgrade | OpenRevocationCase | RevokeCertificate | DismissRevocationCase;

export type RecognitionEvent =
  | { readonly type: 'ProductRecognised' | 'UpgradeProposed' | 'CertificateRevoked'; readonly decision: Decision }
  | { readonly type: 'DecisionCorrected'; readonly decision: Decision; readonly correction: Correction }
  | { readonly type: 'RevocationCaseOpened'; readonly case: Omit<RevocationCase, 'status'> }
  | { readonly type: 'RevocationCaseDismissed'; readonly proposalId: string; readonly ground: string; readonly decidedOn: Day };

export type RecognitionCode =
  | ChainCode | 'SAME_DECISION_OTHER_CONTENT' | 'ALREADY_RECOGNISED' | 'LEVEL_MAY_NOT_DECIDE' | 'CERTIFICATE_NUMBER_TAKEN'
  | 'CASE_ALREADY_OPEN' | 'CASE_NOT_OPEN' | 'CERTIFICATE_NOT_IN_FORCE';
export type RecognitionRejection = Rejection<RecognitionCode>;

const eventOf = (decision: Decision): RecognitionEvent => {
  switch (decision.kind) {
    case 'UPGRADE_PROPOSAL': return { type: 'UpgradeProposed', decision };
    case 'REVOCATION': return { type: 'CertificateRevoked', decision };
    case 'INITIAL':
    case 'REEVALUATION':
    case 'UPGRADE': return { type: 'ProductRecognised', decision };
  }
};

const added = (decision: Decision, { decisions }: Recognition): readonly RecognitionEvent[] | RecognitionRejection =>
  chainProblem(withDecision(decisions, decision), decision) ?? [eventOf(decision)];

const recordPastDecision = ({ data: { decision, correction } }: RecordPastDecision, state: Recognition): readonly RecognitionEvent[] | RecognitionRejection => {
  const standing = state.decisions.find((other) => sameIdentity(other, decision));
  if (!standing) return added(decision, state);
  if (sameContent(standing, decision)) return [];
  if (!correction) return rejected('SAME_DECISION_OTHER_CONTENT', { differences: differences(standing, decision) });
  const { dossierId, proposalId, ground } = standing;
  const corrected: Decision = { ...decision, ...(dossierId !== undefined && { dossierId }), ...(proposalId !== undefined && { proposalId }), ...(ground !== undefined && { ground }) };
  return chainProblem(withDecision(state.decisions, corrected), corrected) ?? [{ type: 'DecisionCorrected', decision: corrected, correction }];
};

const takeDecision = ({ facts: { decision, mayDecide } }: RecogniseProduct | ProposeUpgrade | RevokeCertificate, state: Recognition): readonly RecognitionEvent[] | RecognitionRejection => {
  if (!mayDecide.includes(decision.level)) return rejected('LEVEL_MAY_NOT_DECIDE', { level: decision.level, mayDecide, decidedOn: decision.decidedOn }, ['decidedOn']);
  if (decision.dossierId !== undefined && state.decisions.some(({ kind, dossierId }) => dossierId === decision.dossierId && kind === decision.kind)) return rejected('ALREADY_RECOGNISED', { dossierId: decision.dossierId });
  if (state.decisions.some((other) => sameIdentity(other, decision))) return rejected('ALREADY_RECOGNISED', { decisionNumber: decision.decisionNumber });
  return added(decision, state);
};

const openCase = ({ data }: OpenRevocationCase, { decisions, cases }: Recognition): readonly RecognitionEvent[] | RecognitionRejection => {
  if (cases.some(({ proposalId }) => proposalId === data.proposalId)) return [];
  if (cases.some(({ certificateNumber, status }) => status === 'OPEN' && certificateNumber === data.certificateNumber)) return rejected('CASE_ALREADY_OPEN', { certificateNumber: data.certificateNumber });
  const inForce = inForceOn(certificatesOf(decisions), data.openedOn);
  if (inForce?.number !== data.certificateNumber) return rejected('CERTIFICATE_NOT_IN_FORCE', { certificateNumber: data.certificateNumber, day: data.openedOn });
  return [{ type: 'RevocationCaseOpened', case: data }];
};

/** A case ends the certificate that it is about, never a later one. */
const revoke = (command: RevokeCertificate, { certificateNumber: number }: RevocationCase, state: Recognition): readonly RecognitionEvent[] | RecognitionRejection => {
  const { decidedOn } = command.data;
  return inForceOn(certificatesOf(state.decisions), decidedOn)?.number === number ? takeDecision(command, state) : rejected('NO_CERTIFICATE_IN_FORCE', { decidedOn }, ['input', 'decidedOn']);
};

const decide = (command: RecognitionCommand, state: Recognition): readonly RecognitionEvent[] | RecognitionRejection => {
  switch (command.type) {
    case 'RecordPastDecision': return recordPastDecision(command, state);
    case 'RecogniseProduct':
    case 'ProposeUpgrade': return takeDecision(command, state);
    case 'OpenRevocationCase': return openCase(command, state);
    case 'RevokeCertificate':
    case 'DismissRevocationCase': {
      const { proposalId, ground } = command.data;
      const open = state.cases.find((one) => one.proposalId === proposalId && one.status === 'OPEN');
      if (!open) return rejected('CASE_NOT_OPEN', { proposalId }, ['input', 'case']);
      if (command.type === 'RevokeCertificate') return revoke(command, open, state);
      return [{ type: 'RevocationCaseDismissed', proposalId, ground, decidedOn: command.facts.decidedOn }];
    }
  }
};

const withDecisions = (state: Recognition, decisions: readonly Decision[]): Recognition => {
  const numbers = [...new Set(decisions.filter(isRecognition).map(certificateNumber))].sort();
  return { decisions, cases: state.cases, ...(numbers.length > 0 && { certificateNumbers: numbers }) };
};

const closed = (cases: readonly RevocationCase[], id: string | undefined, status: 'REVOKED' | 'DISMISSED'): readonly RevocationCase[] =>
  id === undefined ? cases : cases.map((one) => (one.proposalId === id ? { ...one, status } : one));

const evolve = (state: Recognition, event: RecognitionEvent): Recognition => {
  switch (event.type) {
    case 'ProductRecognised':
    case 'UpgradeProposed':
    case 'DecisionCorrected': return withDecisions(state, withDecision(state.decisions, event.decision));
    case 'CertificateRevoked': return { ...withDecisions(state, withDecision(state.decisions, event.decision)), cases: closed(state.cases, event.decision.proposalId, 'REVOKED') };
    case 'RevocationCaseOpened': return { ...state, cases: [...state.cases, { ...event.case, status: 'OPEN' }] };
    case 'RevocationCaseDismissed': return { ...state, cases: closed(state.cases, event.proposalId, 'DISMISSED') };
  }
};

export const recognition: Decider<RecognitionCommand, Recognition, RecognitionEvent, RecognitionRejection> = { initial: { decisions: [], cases: [] }, decide, evolve };
