import type { DecisionFacts, DecisionKind } from '@ocop/contracts';
import { canonical, type Day } from '@ocop/domain-kit';

/** One decision about a product: what its paper says, and what the law of its day makes of it. */
export type Decision = DecisionFacts & {
  readonly decidedOn: Day;
  /** Last valid day of the certificate that a recognition gives. */
  readonly validUntil?: Day;
  readonly dossierId?: string;
  readonly proposalId?: string;
  readonly ground?: string;
};
export type RecognitionDecision = Decision & { readonly stars: 3 | 4 | 5; readonly validUntil: Day };

/** On one day: proposal, then recognition, then revocation (register-format.md, "Which row stands"). */
const turn = { UPGRADE_PROPOSAL: 0, INITIAL: 1, REEVALUATION: 1, UPGRADE: 1, REVOCATION: 2 } as const satisfies Record<DecisionKind, number>;

export const isRecognition = (decision: Decision): decision is RecognitionDecision => turn[decision.kind] === 1;

/** Order in which decisions count: by day, then by kind; the number makes it total. */
export const inOrder = (a: Decision, b: Decision): number => {
  if (a.decidedOn !== b.decidedOn) return a.decidedOn < b.decidedOn ? -1 : 1;
  if (turn[a.kind] !== turn[b.kind]) return turn[a.kind] - turn[b.kind];
  return a.decisionNumber < b.decisionNumber ? -1 : a.decisionNumber > b.decisionNumber ? 1 : 0;
};

/** The same row of the register: product, kind, day, number. */
export const sameIdentity = (a: Decision, b: Decision): boolean =>
  a.productId === b.productId && a.kind === b.kind && a.decidedOn === b.decidedOn && a.decisionNumber === b.decisionNumber;

/** What a paper says, without how this system came to it. */
const content = (decision: Decision): string => canonical({ ...decision, validUntil: undefined, dossierId: undefined, proposalId: undefined, ground: undefined });

export const sameContent = (a: Decision, b: Decision): boolean => content(a) === content(b);

/** Fields in which two versions of one decision differ, with both values. */
export const differences = (standing: Decision, given: Decision): readonly { field: string; standing: unknown; given: unknown }[] => {
  const fields = new Set([...Object.keys(standing), ...Object.keys(given)] as (keyof Decision)[]);
  for (const ours of ['validUntil', 'dossierId', 'proposalId', 'ground'] as const) fields.delete(ours);
  return [...fields].filter((field) => canonical(standing[field]) !== canonical(given[field])).map((field) => ({ field, standing: standing[field] ?? null, given: given[field] ?? null }));
};

/** A product's decisions with one more in its place, or in place of its earlier version. */
export const withDecision = (decisions: readonly Decision[], decision: Decision): readonly Decision[] =>
  [...decisions.filter((other) => !sameIdentity(other, decision)), decision].sort(inOrder);
