import type { MutationName } from '../access.ts';
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

/** What may be done with a dossier in each of its states. */
export const allowed = {
  DRAFT: ['ATTACH_PAPER', 'RECORD_COMMUNE_ASSESSMENT', 'ISSUE_COMMUNE_ASSESSMENT', 'SUBMIT'],
  SUBMITTED: [],
  ON_AGENDA: [],
  RATED: ['RECOGNISE', 'PROPOSE_UPGRADE'],
  RECOGNISED: [],
  PROPOSED: [],
} as const satisfies Record<OpenedDossier['status'], readonly DossierAction[]>;

/** What may be done with this dossier now, whoever asks: a signed report is signed once, after its findings. */
export const actionsNow = ({ status, assessment }: OpenedDossier): readonly DossierAction[] =>
  allowed[status].filter((action: DossierAction) =>
    (action !== 'RECORD_COMMUNE_ASSESSMENT' || !assessment?.issued) && (action !== 'ISSUE_COMMUNE_ASSESSMENT' || (assessment !== undefined && !assessment.issued)));
