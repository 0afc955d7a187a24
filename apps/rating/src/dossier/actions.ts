import type { MutationName } from '../access.ts';
import type { Decision } from '../recognition/decision.ts';
import type { OpenedDossier } from './dossier.ts';

export type DossierAction = 'ATTACH_PAPER' | 'RECORD_COMMUNE_ASSESSMENT' | 'ISSUE_COMMUNE_ASSESSMENT' | 'SUBMIT' | 'RECOGNISE' | 'PROPOSE_UPGRADE';

export const mutations = {
  ATTACH_PAPER: 'attachPaper',
  RECORD_COMMUNE_ASSESSMENT: 'recordCommuneAssessment',
  ISSUE_COMMUNE_ASSESSMENT: 'issueCommuneAssessment',
  SUBMIT: 'submitDossier',
  RECOGNISE: 'recogniseProduct',
  PROPOSE_UPGRADE: 'proposeUpgrade',
} as const satisfies Record<DossierAction, MutationName>;

/** A decision stands in the recognition of the product; a dossier only shows that it led to one. */
export type DossierStatus = OpenedDossier['status'] | 'RECOGNISED' | 'PROPOSED';
export const statusOf = (id: string, { status }: Pick<OpenedDossier, 'status'>, decisions: readonly Decision[]): DossierStatus => {
  const kinds = decisions.filter(({ dossierId }) => dossierId === id).map(({ kind }) => kind);
  if (kinds.length === 0) return status;
  return kinds.some((kind) => kind !== 'UPGRADE_PROPOSAL') ? 'RECOGNISED' : 'PROPOSED';
};

/** What may be done with a dossier in each of its states. */
export const allowed = {
  DRAFT: ['ATTACH_PAPER', 'RECORD_COMMUNE_ASSESSMENT', 'ISSUE_COMMUNE_ASSESSMENT', 'SUBMIT'],
  SUBMITTED: [],
  ON_AGENDA: [],
  RATED: ['RECOGNISE', 'PROPOSE_UPGRADE'],
  RECOGNISED: [],
  PROPOSED: [],
} as const satisfies Record<DossierStatus, readonly DossierAction[]>;

/** What may be done with this dossier now, whoever asks: a signed report is signed once, after its findings. */
export const actionsNow = ({ status, assessment }: { readonly status: DossierStatus } & Pick<OpenedDossier, 'assessment'>): readonly DossierAction[] =>
  allowed[status].filter((action: DossierAction) =>
    (action !== 'RECORD_COMMUNE_ASSESSMENT' || !assessment?.issued) && (action !== 'ISSUE_COMMUNE_ASSESSMENT' || (assessment !== undefined && !assessment.issued)));
