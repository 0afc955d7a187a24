import { rejected, type Rejection } from '@ocop/domain-kit';
import { certificatesOf, inForceOn } from './certificate.ts';
import { inOrder, isRecognition, sameIdentity, type Decision } from './decision.ts';

export type ChainCode =
  | 'FIRST_RECOGNITION_TWICE' | 'TWO_RECOGNITIONS_ON_ONE_DAY' | 'NO_EARLIER_RECOGNITION' | 'STARS_MUST_NOT_RISE' | 'STARS_MUST_RISE'
  | 'NO_CERTIFICATE_IN_FORCE' | 'PROPOSAL_MUST_ASK_FOR_MORE' | 'LATER_DECISION_WOULD_NOT_HOLD';

/** What a decision needs of those before it (register-format.md, "Which row stands"). */
const needs = (decision: Decision, earlier: readonly Decision[]): Exclude<ChainCode, 'LATER_DECISION_WOULD_NOT_HOLD' | 'TWO_RECOGNITIONS_ON_ONE_DAY'> | undefined => {
  const recognitions = earlier.filter(isRecognition);
  const last = recognitions.at(-1);
  const inForce = () => inForceOn(certificatesOf(earlier), decision.decidedOn);
  switch (decision.kind) {
    case 'INITIAL':
      return last ? 'FIRST_RECOGNITION_TWICE' : undefined;
    case 'REEVALUATION':
      if (!last) return 'NO_EARLIER_RECOGNITION';
      return decision.stars! > last.stars ? 'STARS_MUST_NOT_RISE' : undefined;
    case 'UPGRADE': {
      const certificate = inForce();
      if (!certificate) return last ? 'NO_CERTIFICATE_IN_FORCE' : 'NO_EARLIER_RECOGNITION';
      return decision.stars! > certificate.decision.stars ? undefined : 'STARS_MUST_RISE';
    }
    case 'REVOCATION':
      return inForce() ? undefined : 'NO_CERTIFICATE_IN_FORCE';
    case 'UPGRADE_PROPOSAL':
      return last && decision.stars! <= last.stars ? 'PROPOSAL_MUST_ASK_FOR_MORE' : undefined;
  }
};

/** Where the register's columns name the fault. */
const path = {
  FIRST_RECOGNITION_TWICE: ['kind'],
  TWO_RECOGNITIONS_ON_ONE_DAY: ['decidedOn'],
  NO_EARLIER_RECOGNITION: ['kind'],
  STARS_MUST_NOT_RISE: ['stars'],
  STARS_MUST_RISE: ['stars'],
  NO_CERTIFICATE_IN_FORCE: ['decidedOn'],
  PROPOSAL_MUST_ASK_FOR_MORE: ['stars'],
  LATER_DECISION_WOULD_NOT_HOLD: ['decidedOn'],
} as const satisfies Record<ChainCode, readonly string[]>;

const named = ({ kind, decisionNumber, decidedOn }: Decision) => ({ kind, decisionNumber, decidedOn });

/** Why a product's decisions do not hold together by date once `added` is among them; undefined: they do. */
export const chainProblem = (decisions: readonly Decision[], added: Decision): Rejection<ChainCode> | undefined => {
  const ordered = [...decisions].sort(inOrder);
  const sameDay = isRecognition(added) && ordered.find((other) => isRecognition(other) && other.decidedOn === added.decidedOn && !sameIdentity(other, added));
  if (sameDay) return rejected('TWO_RECOGNITIONS_ON_ONE_DAY', named(sameDay), path.TWO_RECOGNITIONS_ON_ONE_DAY);
  for (const [index, decision] of ordered.entries()) {
    const code = needs(decision, ordered.slice(0, index));
    if (code === undefined) continue;
    const own = sameIdentity(decision, added);
    // Of two first recognitions the added row is the one too many, whichever is older.
    if (own || code === 'FIRST_RECOGNITION_TWICE') return rejected(code, named(decision), path[code]);
    return rejected('LATER_DECISION_WOULD_NOT_HOLD', { ...named(decision), because: code }, path.LATER_DECISION_WOULD_NOT_HOLD);
  }
  return undefined;
};
