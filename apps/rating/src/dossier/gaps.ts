import type { Day } from '@ocop/domain-kit';
import { communeAssessmentOn, isYoungEnough, requiredPapers, sheetOf, type Law, type PaperNeed } from '@ocop/law';
import type { ProductFacts } from '../reference/product-copy.ts';
import type { AttachedPaper, OpenedDossier } from './dossier.ts';

/** What the law of a day asks of a dossier; `undefined` on a day without law. */
export type Needs = {
  readonly required: readonly PaperNeed[];
  readonly supporting: readonly PaperNeed[];
  readonly undecided: readonly PaperNeed[];
  readonly communeAssessment: boolean;
  readonly sheetDecides: boolean;
} | undefined;

export type Gap =
  | { readonly code: 'PAPERS_MISSING' | 'PAPERS_NOT_VALID' | 'REGISTRATION_UNKNOWN'; readonly papers: readonly string[] }
  | { readonly code: 'ASSESSMENT_MISSING' | 'SHEET_MAY_NOT_DECIDE' | 'NO_LAW_THAT_DAY' };

export type PaperState = 'THERE' | 'MISSING' | 'NOT_VALID';

/** What the law says of the product of a dossier: by set, legal form and registration (pack's papers; QĐ 1489 for the commune's report). */
export const needsOf = (law: Law | undefined, { set, legalForm }: Pick<ProductFacts, 'set' | 'legalForm'>, dossier: Pick<OpenedDossier, 'registered' | 'sheetVariant'>): Needs => {
  if (!law) return undefined;
  const { registered, sheetVariant } = dossier;
  const papers = requiredPapers(law, { set: String(set), legalForm, ...(registered !== undefined && { registration: registered ? 'REGISTERED' : 'UNREGISTERED' }) });
  return { ...papers, communeAssessment: communeAssessmentOn(law)?.required ?? false, sheetDecides: sheetOf(law, set, sheetVariant)?.row.decides ?? false };
};

/** Whether a needed paper is there: valid on its last day too, and young enough. */
export const paperState = (need: PaperNeed, papers: readonly AttachedPaper[], day: Day): PaperState => {
  const given = papers.filter(({ kind }) => kind === need.paper);
  if (given.length === 0) return 'MISSING';
  return given.some(({ issuedOn, validUntil }) => (validUntil === undefined || day <= validUntil) && (issuedOn === undefined || (issuedOn <= day && isYoungEnough(need, issuedOn, day)))) ? 'THERE' : 'NOT_VALID';
};

/** All that keeps a dossier from being handed over. */
export const gapsOf = ({ papers, assessment }: Pick<OpenedDossier, 'papers' | 'assessment'>, needs: Needs, day: Day): readonly Gap[] => {
  if (!needs) return [{ code: 'NO_LAW_THAT_DAY' }];
  const inState = (list: readonly PaperNeed[], state: PaperState): string[] => list.filter((need) => paperState(need, papers, day) === state).map(({ paper }) => paper);
  const [missing, notValid] = [inState(needs.required, 'MISSING'), inState(needs.required, 'NOT_VALID')];
  const undecided = needs.undecided.filter((need) => paperState(need, papers, day) !== 'THERE').map(({ paper }) => paper);
  return [
    ...(missing.length > 0 ? [{ code: 'PAPERS_MISSING' as const, papers: missing }] : []),
    ...(notValid.length > 0 ? [{ code: 'PAPERS_NOT_VALID' as const, papers: notValid }] : []),
    ...(undecided.length > 0 ? [{ code: 'REGISTRATION_UNKNOWN' as const, papers: undecided }] : []),
    ...(needs.communeAssessment && !assessment?.issued ? [{ code: 'ASSESSMENT_MISSING' as const }] : []),
    ...(needs.sheetDecides ? [] : [{ code: 'SHEET_MAY_NOT_DECIDE' as const }]),
  ];
};
