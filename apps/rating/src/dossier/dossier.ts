import { rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';
import { leavingOut } from '../leaving-out.ts';
import type { ProductFacts } from '../reference/product-copy.ts';
import { serves, type PaperFacts } from '../reference/paper-copy.ts';
import { sameUnit, type UnitRef } from '../reference/units.ts';
import { gapsOf, type Gap, type Needs } from './gaps.ts';

export type DossierKind = 'INITIAL' | 'REEVALUATION' | 'UPGRADE';
export type AttachedPaper = { readonly id: string; readonly kind: string; readonly number?: string; readonly issuedOn?: Day; readonly validUntil?: Day };
export type Findings = { readonly materialOrigin: boolean; readonly localLabour: boolean; readonly ideaOrigin: boolean; readonly localIdentity: boolean };
export type Assessment = Findings & { readonly unit: UnitRef; readonly issued?: { readonly reportNumber: string; readonly issuedOn: Day } };

export type OpenedDossier = {
  readonly status: 'DRAFT' | 'SUBMITTED' | 'ON_AGENDA' | 'RATED';
  readonly productId: string;
  readonly producerId: string;
  readonly kind: DossierKind;
  readonly openedOn: Day;
  readonly registered?: boolean;
  readonly sheetVariant?: string;
  readonly papers: readonly AttachedPaper[];
  readonly assessment?: Assessment;
  readonly submittedOn?: Day;
  readonly sessionId?: string;
};
export type Dossier = { readonly status: 'NONE' } | OpenedDossier;

export type OpenDossier = Command<'openDossier', { readonly productId: string; readonly kind: DossierKind; readonly registered?: boolean; readonly sheetVariant?: string; readonly papers?: readonly string[] }, {
  readonly product: ProductFacts | undefined; readonly papers: readonly (PaperFacts | undefined)[]; readonly kindFits: boolean; readonly sheetKnown: boolean; readonly today: Day;
}>;
export type AttachPaper = Command<'attachPaper', { readonly paperId: string }, { readonly paper: PaperFacts | undefined }>;
/** `ownUnits`: what the product's unit is today, one or several; `unit`: the caller's. */
type Commune = { readonly unit: UnitRef | undefined; readonly ownUnits: readonly UnitRef[] };
export type RecordCommuneAssessment = Command<'recordCommuneAssessment', Findings, Commune>;
export type IssueCommuneAssessment = Command<'issueCommuneAssessment', { readonly reportNumber: string }, Commune & { readonly today: Day }>;
export type SubmitDossier = Command<'submitDossier', object, { readonly needs: Needs; readonly today: Day }>;
export type TakeOntoAgenda = Command<'takeOntoAgenda' | 'releaseFromAgenda', { readonly sessionId: string }, object>;
export type RecordResult = Command<'recordResult', { readonly sessionId: string }, object>;
export type DossierCommand = OpenDossier | AttachPaper | RecordCommuneAssessment | IssueCommuneAssessment | SubmitDossier | TakeOntoAgenda | RecordResult;

export type DossierEvent =
  | { readonly type: 'DossierOpened'; readonly dossier: OpenedDossier }
  | { readonly type: 'PaperAttached'; readonly paper: AttachedPaper }
  | { readonly type: 'CommuneAssessmentRecorded'; readonly findings: Findings; readonly unit: UnitRef }
  | { readonly type: 'CommuneAssessmentIssued'; readonly reportNumber: string; readonly issuedOn: Day }
  | { readonly type: 'DossierSubmitted'; readonly submittedOn: Day }
  | { readonly type: 'DossierTakenOntoAgenda'; readonly sessionId: string }
  | { readonly type: 'DossierReleasedFromAgenda' }
  | { readonly type: 'DossierRated'; readonly sessionId: string };

export type OpenCode = 'PRODUCT_UNKNOWN' | 'PAPER_UNKNOWN' | 'PAPER_OF_ANOTHER' | 'KIND_DOES_NOT_FIT' | 'SHEET_NOT_KNOWN' | 'ALREADY_OPENED';
export type PaperCode = 'DOSSIER_UNKNOWN' | 'DOSSIER_NOT_DRAFT' | 'PAPER_UNKNOWN' | 'PAPER_OF_ANOTHER';
export type AssessmentCode = 'DOSSIER_UNKNOWN' | 'DOSSIER_NOT_DRAFT' | 'NOT_YOUR_COMMUNE' | 'ASSESSMENT_ALREADY_ISSUED' | 'ASSESSMENT_NOT_RECORDED';
export type SubmitCode = 'DOSSIER_UNKNOWN' | 'DOSSIER_NOT_DRAFT' | 'INCOMPLETE';
export type AgendaCode = 'DOSSIER_UNKNOWN' | 'DOSSIER_NOT_SUBMITTED' | 'DOSSIER_ON_ANOTHER_AGENDA';
export type DossierRejection = Rejection<OpenCode | PaperCode | AssessmentCode | SubmitCode | AgendaCode>;
type Outcome = readonly DossierEvent[] | DossierRejection;

const attached = ({ paperId, kind, number, issuedOn, validUntil }: PaperFacts): AttachedPaper => ({
  id: paperId, kind, ...(number !== undefined && { number }), ...(issuedOn !== undefined && { issuedOn: issuedOn as Day }), ...(validUntil !== undefined && { validUntil: validUntil as Day }),
});

const open = ({ data, facts: { product, papers, kindFits, sheetKnown, today } }: OpenDossier): Outcome => {
  if (!product) return rejected('PRODUCT_UNKNOWN', {}, ['input', 'product']);
  const known = papers.filter((paper) => paper !== undefined);
  if (known.length < papers.length) return rejected('PAPER_UNKNOWN', {}, ['input', 'papers']);
  if (!known.every((paper) => serves(paper, product))) return rejected('PAPER_OF_ANOTHER', {}, ['input', 'papers']);
  if (!kindFits) return rejected('KIND_DOES_NOT_FIT', { kind: data.kind }, ['input', 'kind']);
  if (!sheetKnown) return rejected('SHEET_NOT_KNOWN', { set: product.set }, ['input', 'sheetVariant']);
  const { productId, kind, registered, sheetVariant } = data;
  return [{
    type: 'DossierOpened',
    dossier: {
      status: 'DRAFT', productId, producerId: product.producerId, kind, openedOn: today, papers: known.map(attached),
      ...(registered !== undefined && { registered }), ...(sheetVariant !== undefined && { sheetVariant }),
    },
  }];
};

const attach = ({ facts: { paper } }: AttachPaper, dossier: OpenedDossier): Outcome => {
  if (dossier.status !== 'DRAFT') return rejected('DOSSIER_NOT_DRAFT');
  if (!paper) return rejected('PAPER_UNKNOWN', {}, ['input', 'paper']);
  if (!serves(paper, dossier)) return rejected('PAPER_OF_ANOTHER', {}, ['input', 'paper']);
  return dossier.papers.some(({ id }) => id === paper.paperId) ? [] : [{ type: 'PaperAttached', paper: attached(paper) }];
};

const assess = (command: RecordCommuneAssessment | IssueCommuneAssessment, dossier: OpenedDossier): Outcome => {
  if (dossier.status !== 'DRAFT') return rejected('DOSSIER_NOT_DRAFT');
  const { unit, ownUnits } = command.facts;
  if (!unit || !ownUnits.some((own) => sameUnit(own, unit))) return rejected('NOT_YOUR_COMMUNE');
  if (dossier.assessment?.issued) return rejected('ASSESSMENT_ALREADY_ISSUED', { reportNumber: dossier.assessment.issued.reportNumber });
  if (command.type === 'recordCommuneAssessment') return [{ type: 'CommuneAssessmentRecorded', findings: command.data, unit }];
  if (!dossier.assessment) return rejected('ASSESSMENT_NOT_RECORDED');
  return [{ type: 'CommuneAssessmentIssued', reportNumber: command.data.reportNumber, issuedOn: command.facts.today }];
};

const submit = ({ facts: { needs, today } }: SubmitDossier, dossier: OpenedDossier): Outcome => {
  if (dossier.status !== 'DRAFT') return rejected('DOSSIER_NOT_DRAFT');
  const gaps: readonly Gap[] = gapsOf(dossier, needs, today);
  return gaps.length > 0 ? rejected('INCOMPLETE', { gaps }) : [{ type: 'DossierSubmitted', submittedOn: today }];
};

const agenda = ({ type, data: { sessionId } }: TakeOntoAgenda, dossier: OpenedDossier): Outcome => {
  if (type === 'releaseFromAgenda') return dossier.status === 'ON_AGENDA' && dossier.sessionId === sessionId ? [{ type: 'DossierReleasedFromAgenda' }] : [];
  if (dossier.sessionId === sessionId) return [];
  if (dossier.status === 'ON_AGENDA') return rejected('DOSSIER_ON_ANOTHER_AGENDA');
  return dossier.status === 'SUBMITTED' ? [{ type: 'DossierTakenOntoAgenda', sessionId }] : rejected('DOSSIER_NOT_SUBMITTED');
};

const decide = (command: DossierCommand, state: Dossier): Outcome => {
  if (command.type === 'openDossier') return state.status === 'NONE' ? open(command) : rejected('ALREADY_OPENED');
  if (state.status === 'NONE') return rejected('DOSSIER_UNKNOWN', {}, ['input', 'dossier']);
  switch (command.type) {
    case 'attachPaper': return attach(command, state);
    case 'recordCommuneAssessment':
    case 'issueCommuneAssessment': return assess(command, state);
    case 'submitDossier': return submit(command, state);
    case 'takeOntoAgenda':
    case 'releaseFromAgenda': return agenda(command, state);
    case 'recordResult': return state.status === 'ON_AGENDA' && state.sessionId === command.data.sessionId ? [{ type: 'DossierRated', sessionId: command.data.sessionId }] : [];
  }
};

const evolve = (state: Dossier, event: DossierEvent): Dossier => {
  if (event.type === 'DossierOpened') return event.dossier;
  if (state.status === 'NONE') return state;
  switch (event.type) {
    case 'PaperAttached': return { ...state, papers: [...state.papers, event.paper] };
    case 'CommuneAssessmentRecorded': return { ...state, assessment: { ...event.findings, unit: event.unit } };
    case 'CommuneAssessmentIssued': return state.assessment ? { ...state, assessment: { ...state.assessment, issued: { reportNumber: event.reportNumber, issuedOn: event.issuedOn } } } : state;
    case 'DossierSubmitted': return { ...state, status: 'SUBMITTED', submittedOn: event.submittedOn };
    case 'DossierTakenOntoAgenda': return { ...state, status: 'ON_AGENDA', sessionId: event.sessionId };
    case 'DossierReleasedFromAgenda': return { ...leavingOut(state, 'sessionId'), status: 'SUBMITTED' };
    case 'DossierRated': return { ...state, status: 'RATED' };
  }
};

export const dossier: Decider<DossierCommand, Dossier, DossierEvent, DossierRejection> = { initial: { status: 'NONE' }, decide, evolve };
