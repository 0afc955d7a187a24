/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptIdeaErrorCode =
  | 'IDEA_ALREADY_ACCEPTED'
  | 'IDEA_ALREADY_REFUSED'
  | 'IDEA_UNKNOWN'
  | 'NOT_YOUR_UNIT'
  | 'REQUEST_ID_REUSED';

export type AcceptIdeaInput = {
  idea: string;
  requestId: string;
};

export type AnswerInput = {
  criterion: string;
  option: string;
};

/** What a certificate is on a day. */
export type CertificateStatus =
  | 'EXPIRED'
  | 'REVOKED'
  /** A later recognition of the same product stands in its place. */
  | 'SUPERSEDED'
  | 'VALID';

export type CloseSessionErrorCode =
  | 'REQUEST_ID_REUSED'
  | 'SCORES_MISSING'
  | 'SESSION_NOT_OPEN'
  | 'SESSION_UNKNOWN';

export type CloseSessionInput = {
  requestId: string;
  session: string;
};

export type CommuneAssessmentErrorCode =
  | 'ASSESSMENT_ALREADY_ISSUED'
  | 'ASSESSMENT_NOT_RECORDED'
  | 'DOSSIER_NOT_DRAFT'
  | 'DOSSIER_UNKNOWN'
  | 'NOT_YOUR_COMMUNE'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID';

export type CouncilRole =
  | 'CHAIR'
  | 'MEMBER'
  /** Sees all steps, does not score. */
  | 'MONITOR'
  /** Keeps the minutes; counts for the quorum, does not score. */
  | 'SECRETARY'
  | 'VICE_CHAIR';

export type CouncilSeatInput = {
  person: string;
  role: CouncilRole;
};

export type DecideRevocationErrorCode =
  | 'ALREADY_RECOGNISED'
  | 'CASE_NOT_OPEN'
  | 'IN_THE_FUTURE'
  | 'LATER_DECISION_WOULD_NOT_HOLD'
  | 'LEVEL_MAY_NOT_DECIDE'
  | 'NO_CERTIFICATE_IN_FORCE'
  | 'NO_LAW_THAT_DAY'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID';

export type DecideRevocationInput = {
  /** Id of the case, which is that of the proposal. */
  case: string;
  /** Today when absent. */
  decidedOn?: string | null | undefined;
  /** Needed to revoke. */
  decisionNumber?: string | null | undefined;
  ground: string;
  product: string;
  requestId: string;
  /** False dismisses the proposal. */
  revoke: boolean;
};

export type DossierKind =
  | 'INITIAL'
  | 'REEVALUATION'
  | 'UPGRADE';

export type DossierStatus =
  | 'DRAFT'
  /** On the agenda of a session. */
  | 'ON_AGENDA'
  /** Proposed to the level above. */
  | 'PROPOSED'
  | 'RATED'
  /** Recognised by a decision. */
  | 'RECOGNISED'
  | 'SUBMITTED';

export type DrawSampleErrorCode =
  | 'ALREADY_DRAWN'
  | 'DRAWN_IN_FUTURE'
  /** No limit is known for the product's set, so no report could be issued. */
  | 'NO_LIMITS_KNOWN'
  /** Several types of the set limit the same indicator: say which apply. */
  | 'PRODUCT_TYPE_NEEDED'
  | 'PRODUCT_TYPE_UNKNOWN'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID'
  | 'UNKNOWN_PRODUCT';

export type DrawSampleInput = {
  drawnOn: string;
  lot: string;
  product: string;
  /** Types of product whose limits apply (`qualityLimits`); left out: all of the product's set, if no indicator then has two limits. */
  productTypes?: Array<string> | null | undefined;
  requestId: string;
  sealNumber: string;
};

export type EnterResultErrorCode =
  /** Two of the sample's limits have this name: give the limit's id. */
  | 'INDICATOR_AMBIGUOUS'
  | 'PRESENCE_MISSING'
  | 'REQUEST_ID_REUSED'
  | 'SAMPLE_NOT_IN_TESTING'
  /** The limit is a sampling plan over several units; one value cannot answer it. */
  | 'SAMPLING_PLAN_NEEDED'
  | 'TEXT_INVALID'
  | 'UNKNOWN_INDICATOR'
  | 'UNKNOWN_SAMPLE'
  | 'VALUE_MISSING'
  | 'VALUE_NEGATIVE'
  | 'WRONG_UNIT';

export type EnterResultInput = {
  code: string;
  /** Name or id of one of the sample's limits. */
  indicator: string;
  method: string;
  /** For an indicator that must be absent. */
  presence?: Presence | null | undefined;
  requestId: string;
  /** Expanded uncertainty in the same unit; 0 when left out. */
  uncertainty?: string | null | undefined;
  /** Of the limit; empty for a figure without unit. */
  unit: string;
  /** For a measured indicator. */
  value?: string | null | undefined;
};

export type EstablishCouncilErrorCode =
  | 'ALREADY_ESTABLISHED'
  | 'CHAIR_NOT_ONE'
  | 'IN_THE_FUTURE'
  | 'LEVEL_NOT_YOURS'
  | 'MEMBER_TWICE'
  | 'MONITOR_MISSING'
  /** No council of this level can be set up that day (districts ended on 2025-06-30). */
  | 'NO_COUNCIL_OF_THIS_LEVEL'
  | 'REQUEST_ID_REUSED'
  | 'SCORERS_MISSING'
  | 'TEXT_INVALID';

export type EstablishCouncilInput = {
  /** Today when absent. */
  decidedOn?: string | null | undefined;
  decisionNumber: string;
  level: Level;
  members: Array<CouncilSeatInput>;
  requestId: string;
};

export type HoldScope =
  | 'LOT'
  /** Only after a confirmed limit of the safety class was broken. */
  | 'PRODUCT';

export type HoldState =
  | 'HELD'
  | 'LIFTED';

export type IssueCommuneAssessmentInput = {
  dossier: string;
  reportNumber: string;
  requestId: string;
};

export type IssueStampsErrorCode =
  | 'ALREADY_ISSUED'
  | 'COUNT_INVALID'
  | 'NO_CERTIFICATE_IN_FORCE'
  | 'PRODUCT_OR_LOT_HELD'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID'
  | 'UNKNOWN_PRODUCT';

export type IssueStampsInput = {
  count: number;
  lot: string;
  product: string;
  requestId: string;
};

export type IssueTestReportErrorCode =
  | 'REQUEST_ID_REUSED'
  | 'RESULTS_NOT_VERIFIED'
  | 'TEXT_INVALID'
  | 'UNKNOWN_SAMPLE';

export type IssueTestReportInput = {
  code: string;
  reportNumber: string;
  requestId: string;
};

export type LabSampleState =
  | 'DRAWN'
  | 'IN_TESTING'
  | 'REFUSED'
  | 'REPORTED'
  | 'VERIFIED';

/** Legal form of a producer (loại hình chủ thể). */
export type LegalForm =
  /** hội, ban quản lý */
  | 'ASSOCIATION'
  /** công ty */
  | 'COMPANY'
  /** hợp tác xã */
  | 'COOPERATIVE'
  /** tổ hợp tác */
  | 'COOPERATIVE_GROUP'
  /** liên hiệp hợp tác xã */
  | 'COOPERATIVE_UNION'
  /** trang trại */
  | 'FARM'
  /** hộ kinh doanh */
  | 'HOUSEHOLD_BUSINESS'
  /** doanh nghiệp tư nhân */
  | 'PRIVATE_ENTERPRISE';

/** Who decides. */
export type Level =
  | 'CENTRE'
  | 'DISTRICT'
  | 'PROVINCE';

export type ListingState =
  /** Held for checking; resumes by itself. */
  | 'HELD'
  | 'PUBLISHED'
  | 'STOPPED';

export type OpenDossierErrorCode =
  | 'ALREADY_OPENED'
  | 'KIND_DOES_NOT_FIT'
  | 'PAPER_OF_ANOTHER'
  | 'PAPER_UNKNOWN'
  | 'PRODUCT_UNKNOWN'
  | 'REQUEST_ID_REUSED'
  | 'SHEET_NOT_KNOWN';

export type OpenDossierInput = {
  kind: DossierKind;
  /** Papers at registry; absent: all that serve the product. */
  papers?: Array<string> | null | undefined;
  product: string;
  /** Whether the maker has a business registration; needed for forms that may have none. */
  registered?: boolean | null | undefined;
  requestId: string;
  /** Which sheet, where the set has two (meat, seafood; household, decorative). */
  sheetVariant?: string | null | undefined;
};

export type OpenSessionErrorCode =
  | 'AGENDA_EMPTY'
  | 'ALREADY_OPENED'
  | 'ASSESSMENT_MISSING'
  | 'CHAIR_ABSENT'
  | 'COUNCIL_UNKNOWN'
  | 'DOSSIER_NOT_SUBMITTED'
  | 'DOSSIER_ON_ANOTHER_AGENDA'
  | 'DOSSIER_UNKNOWN'
  | 'MONITOR_ABSENT'
  | 'NOT_A_MEMBER'
  | 'NO_COUNCIL_OF_THIS_LEVEL'
  | 'NO_LAW_THAT_DAY'
  | 'NO_QUORUM'
  | 'REQUEST_ID_REUSED'
  | 'SHEET_MAY_NOT_DECIDE';

export type OpenSessionInput = {
  council: string;
  /** Submitted dossiers, in the order of the agenda. */
  dossiers: Array<string>;
  /** Opaque ids of the members present. */
  present: Array<string>;
  requestId: string;
};

export type PaperNeed =
  | 'REQUIRED'
  | 'SUPPORTING'
  /** Hangs on a fact that is not known (registration). */
  | 'UNDECIDED';

export type PaperState =
  | 'MISSING'
  /** There, but no longer valid or too old. */
  | 'NOT_VALID'
  | 'THERE';

export type Presence =
  | 'ABSENT'
  | 'PRESENT';

export type ProducerContactInput = {
  address?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  representative?: string | null | undefined;
};

export type ProductIdeaStatus =
  | 'ACCEPTED'
  | 'PROPOSED'
  | 'REFUSED';

export type ProposeIdeaErrorCode =
  | 'NAME_INVALID'
  | 'NOT_YOUR_PRODUCER'
  | 'NOT_YOUR_UNIT'
  | 'PRODUCER_UNKNOWN'
  | 'REQUEST_ID_REUSED'
  | 'SET_UNKNOWN'
  | 'UNIT_NOT_A_COMMUNE_TODAY'
  | 'UNIT_UNKNOWN';

export type ProposeIdeaInput = {
  name: string;
  producer: string;
  requestId: string;
  /** Product set 1–26 of QĐ 148. */
  set: number;
  technologyLevel: TechnologyLevel;
  /** Commune where it is to be made; the producer's by default. `<code>@<era>`, or a bare code of today's era. */
  unit?: string | null | undefined;
};

export type ProposeRevocationErrorCode =
  | 'ALREADY_PROPOSED'
  | 'EVIDENCE_NOT_A_FAILED_TEST'
  | 'NO_CERTIFICATE_IN_FORCE'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID'
  | 'UNKNOWN_SAMPLE';

export type ProposeRevocationInput = {
  ground: string;
  requestId: string;
  /** The failed sample; its product's certificate is meant. */
  sample: string;
};

export type PublishListingErrorCode =
  | 'ALREADY_PUBLISHED'
  | 'NO_CERTIFICATE_IN_FORCE'
  | 'PRODUCT_HELD'
  | 'REQUEST_ID_REUSED'
  | 'SALES_POINT_NOT_OPEN'
  | 'UNKNOWN_PRODUCT'
  | 'UNKNOWN_SALES_POINT';

export type PublishListingInput = {
  product: string;
  requestId: string;
  salesPoint: string;
};

export type RatingOutcome =
  | 'RATED'
  | 'STOPPED'
  | 'UNDECIDED';

export type ReceiveSampleErrorCode =
  | 'REQUEST_ID_REUSED'
  | 'SAMPLE_ALREADY_RECEIVED'
  | 'UNKNOWN_SAMPLE';

export type ReceiveSampleInput = {
  code: string;
  /** Another reason to refuse the sample. */
  refusalReason?: ReceptionRefusal | null | undefined;
  requestId: string;
  seal: SealState;
  /** The number on the seal, as read. */
  sealNumber: string;
};

/** Why a laboratory refuses a sample whose seal is right. */
export type ReceptionRefusal =
  | 'DAMAGED'
  | 'TOO_LITTLE'
  | 'TRANSPORT_CONDITIONS';

export type RecogniseProductErrorCode =
  | 'ALREADY_RECOGNISED'
  | 'BEFORE_THE_RESULT'
  | 'CERTIFICATE_NUMBER_TAKEN'
  | 'DOSSIER_NOT_RATED'
  | 'DOSSIER_UNKNOWN'
  | 'FIRST_RECOGNITION_TWICE'
  | 'IN_THE_FUTURE'
  | 'LATER_DECISION_WOULD_NOT_HOLD'
  | 'LEVEL_MAY_NOT_DECIDE'
  | 'NO_CERTIFICATE_IN_FORCE'
  | 'NO_EARLIER_RECOGNITION'
  | 'NO_LAW_THAT_DAY'
  | 'PROPOSAL_MUST_ASK_FOR_MORE'
  | 'REQUEST_ID_REUSED'
  | 'RESULT_NOT_RECOGNISABLE'
  | 'STARS_MUST_NOT_RISE'
  | 'STARS_MUST_RISE'
  | 'STARS_NOT_OF_RESULT'
  | 'TEXT_INVALID'
  | 'TWO_RECOGNITIONS_ON_ONE_DAY';

export type RecogniseProductInput = {
  /** Today when absent. */
  decidedOn?: string | null | undefined;
  decisionNumber: string;
  dossier: string;
  requestId: string;
  /** The stars on the decision: refused when they are not those of the result. */
  stars: number;
};

export type RecordCommuneAssessmentInput = {
  dossier: string;
  ideaOrigin: boolean;
  localIdentity: boolean;
  localLabour: boolean;
  materialOrigin: boolean;
  requestId: string;
};

export type RecordPaperErrorCode =
  | 'ENDS_BEFORE_ISSUE'
  | 'HASH_INVALID'
  | 'ISSUED_IN_FUTURE'
  | 'KIND_INVALID'
  | 'NOT_YOUR_PRODUCER'
  | 'NOT_YOUR_UNIT'
  | 'PRODUCER_UNKNOWN'
  | 'PRODUCT_OF_ANOTHER'
  | 'PRODUCT_UNKNOWN'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_TOO_LONG';

export type RecordPaperInput = {
  issuedBy?: string | null | undefined;
  issuedOn?: string | null | undefined;
  kind: string;
  number?: string | null | undefined;
  producer: string;
  product?: string | null | undefined;
  requestId: string;
  sha256?: string | null | undefined;
  validUntil?: string | null | undefined;
};

export type RegisterProducerErrorCode =
  | 'CONTACT_INVALID'
  | 'NAME_INVALID'
  | 'NOT_YOUR_UNIT'
  | 'PRODUCER_EXISTS'
  | 'REQUEST_ID_REUSED'
  | 'UNIT_NOT_A_COMMUNE_TODAY'
  | 'UNIT_UNKNOWN';

export type RegisterProducerInput = {
  contact?: ProducerContactInput | null | undefined;
  legalForm: LegalForm;
  name: string;
  requestId: string;
  /** Commune: `<code>@<era>`, or its bare code of today's era. */
  unit: string;
};

export type RegisterProductErrorCode =
  | 'IDEA_ALREADY_USED'
  | 'IDEA_NOT_ACCEPTED'
  | 'IDEA_UNKNOWN'
  | 'MARKETS_INVALID'
  | 'NAME_INVALID'
  | 'NOT_YOUR_PRODUCER'
  | 'NOT_YOUR_UNIT'
  | 'REQUEST_ID_REUSED';

export type RegisterProductInput = {
  /** An accepted idea. */
  idea: string;
  markets?: Array<string> | null | undefined;
  /** The idea's name by default. */
  name?: string | null | undefined;
  requestId: string;
};

export type RegisterSalesPointErrorCode =
  | 'CODE_TAKEN'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID'
  | 'UNIT_OF_ANOTHER_ERA'
  | 'UNKNOWN_UNIT';

export type RegisterSalesPointInput = {
  /** Given once for ever. */
  code: string;
  illustrative?: boolean;
  name: string;
  openedOn: string;
  operator: string;
  requestId: string;
  /** `<code>@<era>`, a unit of the opening day. */
  unit: string;
};

export type RevocationCaseStatus =
  | 'DISMISSED'
  | 'OPEN'
  | 'REVOKED';

export type SalesPointNoticeCode =
  /** The act of the day was recalled, not seen. */
  | 'ACT_UNCONFIRMED'
  | 'NO_ACT_KNOWN';

export type SalesPointState =
  | 'CLOSED'
  | 'OPEN'
  /** Registered, the opening day is still to come. */
  | 'PLANNED';

/** UNDER_TEST says no more in public, so that nobody can follow a sample through the laboratory. */
export type SampleState =
  /** Not taken by the laboratory: broken seal, another seal number, or another reason. */
  | 'REFUSED'
  | 'REPORTED'
  | 'UNDER_TEST';

export type SealState =
  | 'BROKEN'
  | 'INTACT';

export type SessionStatus =
  | 'CLOSED'
  | 'OPEN';

export type StampIssueState =
  /** Held for checking; may be used again afterwards. */
  | 'HELD'
  | 'ISSUED'
  /** The certificate was revoked. */
  | 'STOPPED';

export type StampStatus =
  /** The product has no certificate in force today. */
  | 'EXPIRED'
  | 'HELD'
  | 'STOPPED'
  /** Nobody issued this serial. */
  | 'UNKNOWN'
  | 'VALID';

export type SubmitDossierErrorCode =
  | 'ASSESSMENT_MISSING'
  | 'DOSSIER_NOT_DRAFT'
  | 'DOSSIER_UNKNOWN'
  | 'NO_LAW_THAT_DAY'
  | 'PAPERS_MISSING'
  | 'PAPERS_NOT_VALID'
  | 'REGISTRATION_UNKNOWN'
  | 'REQUEST_ID_REUSED'
  /** The set has no sheet that may decide. */
  | 'SHEET_MAY_NOT_DECIDE';

export type SubmitDossierInput = {
  dossier: string;
  requestId: string;
};

export type SubmitScoreErrorCode =
  | 'ALREADY_SCORED'
  | 'CONFLICT_DECLARED'
  | 'NOT_AN_ASSESSOR'
  | 'REQUEST_ID_REUSED'
  | 'SCORING_NOT_OPEN'
  | 'SHEET_INVALID';

export type SubmitScoreInput = {
  answers: Array<AnswerInput>;
  dossier: string;
  requestId: string;
  session: string;
};

export type TechnologyLevel =
  | 'DEEP_PROCESSING'
  | 'NONE'
  | 'PRELIMINARY_PROCESSING'
  | 'PROCESSING';

export type TestVerdict =
  /** Beyond a confirmed limit. */
  | 'FAIL'
  /** Within the uncertainty of the limit. */
  | 'INCONCLUSIVE'
  | 'PASS'
  /** Not clearly inside a limit that is still to be confirmed: fails nobody. */
  | 'UNCONFIRMED';

export type VerificationStatus =
  | 'EXPIRED'
  | 'REVOKED'
  | 'SUPERSEDED'
  /** No certificate has this number. */
  | 'UNKNOWN'
  | 'VALID';

export type VerifyResultsErrorCode =
  | 'NO_RESULTS'
  | 'REQUEST_ID_REUSED'
  | 'SAME_PERSON'
  | 'SAMPLE_NOT_IN_TESTING'
  | 'UNKNOWN_SAMPLE';

export type VerifyResultsInput = {
  code: string;
  requestId: string;
};

export type RecogniseProductMutationVariables = Exact<{
  input: RecogniseProductInput;
}>;


export type RecogniseProductMutation = { recogniseProduct: { after: string, certificate: { id: string, number: string, stars: number, status: CertificateStatus, validFrom: string, validUntil: string, illustrative: boolean, checkUrl: string } | null, userErrors: Array<{ code: RecogniseProductErrorCode, message: string, path: Array<string> | null }> } };

export type VerifyCertificateQueryVariables = Exact<{
  number: string;
}>;


export type VerifyCertificateQuery = { verifyCertificate: { status: VerificationStatus, stars: number | null, validFrom: string | null, validUntil: string | null, illustrative: boolean, checkUrl: string | null, product: { name: string, producer: { name: string } } | null } };

export type EstablishCouncilMutationVariables = Exact<{
  input: EstablishCouncilInput;
}>;


export type EstablishCouncilMutation = { establishCouncil: { after: string, council: { id: string, decisionNumber: string, members: Array<{ person: string, role: CouncilRole }> } | null, userErrors: Array<{ code: EstablishCouncilErrorCode, message: string, path: Array<string> | null }> } };

export type OpenSessionMutationVariables = Exact<{
  input: OpenSessionInput;
}>;


export type OpenSessionMutation = { openSession: { after: string, session: { id: string, heldOn: string, status: SessionStatus, present: Array<string>, law: Array<{ id: string, revision: number, hash: string }>, scorings: Array<{ sheetsExpected: number }> } | null, userErrors: Array<{ code: OpenSessionErrorCode, message: string, path: Array<string> | null }> } };

export type SheetToFillQueryVariables = Exact<{
  session: string;
}>;


export type SheetToFillQuery = { ratingSession: { scorings: Array<{ sheet: { name: string, illustrative: boolean, criteria: Array<{ code: string, max: number, options: Array<{ code: string, points: number }> }> } | null }> } | null };

export type SubmitScoreMutationVariables = Exact<{
  input: SubmitScoreInput;
}>;


export type SubmitScoreMutation = { submitScore: { after: string, scoring: { id: string, sheetsIn: number, sheetsExpected: number, mySheet: { total: number } | null, sheets: Array<{ person: string }> | null } | null, userErrors: Array<{ code: SubmitScoreErrorCode, message: string, path: Array<string> | null }> } };

export type CloseSessionMutationVariables = Exact<{
  input: CloseSessionInput;
}>;


export type CloseSessionMutation = { closeSession: { after: string, session: { id: string, status: SessionStatus } | null, userErrors: Array<{ code: CloseSessionErrorCode, message: string, path: Array<string> | null }> } };

export type RatedDossierQueryVariables = Exact<{
  dossier: string;
}>;


export type RatedDossierQuery = { dossier: { status: DossierStatus, result: { outcome: RatingOutcome, stars: number | null, sum: number, sheets: number, score: number | null, illustrative: boolean, missing: Array<string>, hash: string, trace: Array<{ text: string, kind: string, holds: boolean | null, cite: Array<string>, confirmed: boolean, illustrative: boolean }> } | null } | null };

export type RecordPaperMutationVariables = Exact<{
  input: RecordPaperInput;
}>;


export type RecordPaperMutation = { recordPaper: { after: string, paper: { id: string, kind: string, number: string | null } | null, userErrors: Array<{ code: RecordPaperErrorCode, message: string, path: Array<string> | null }> } };

export type OpenDossierMutationVariables = Exact<{
  input: OpenDossierInput;
}>;


export type OpenDossierMutation = { openDossier: { after: string, dossier: { id: string, status: DossierStatus, papers: Array<{ id: string, kind: string, name: string }>, checklist: Array<{ kind: string, name: string, need: PaperNeed, state: PaperState }> } | null, userErrors: Array<{ code: OpenDossierErrorCode, message: string, path: Array<string> | null }> } };

export type RecordCommuneAssessmentMutationVariables = Exact<{
  input: RecordCommuneAssessmentInput;
}>;


export type RecordCommuneAssessmentMutation = { recordCommuneAssessment: { after: string, dossier: { id: string, assessment: { materialOrigin: boolean, localLabour: boolean, ideaOrigin: boolean, localIdentity: boolean, issued: boolean } | null } | null, userErrors: Array<{ code: CommuneAssessmentErrorCode, message: string, path: Array<string> | null }> } };

export type IssueCommuneAssessmentMutationVariables = Exact<{
  input: IssueCommuneAssessmentInput;
}>;


export type IssueCommuneAssessmentMutation = { issueCommuneAssessment: { after: string, dossier: { id: string, assessment: { issued: boolean, issuedOn: string | null, reportNumber: string | null } | null } | null, userErrors: Array<{ code: CommuneAssessmentErrorCode, message: string, path: Array<string> | null }> } };

export type SubmitDossierMutationVariables = Exact<{
  input: SubmitDossierInput;
}>;


export type SubmitDossierMutation = { submitDossier: { after: string, dossier: { id: string, status: DossierStatus, submittedOn: string | null } | null, userErrors: Array<{ code: SubmitDossierErrorCode, message: string, path: Array<string> | null }> } };

export type LawOfTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type LawOfTodayQuery = { rulePackOn: { day: string, validityMonths: number | null, isCommuneAssessmentRequired: boolean, bands: Array<{ stars: number, min: number }>, national: { id: string, name: string, illustrative: boolean }, provincial: { id: string, name: string } } | null };

export type FiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresQuery = { programmeStatistics: { asOf: string, recognisedTotal: number, validTotal: number, expiredTotal: number, revokedTotal: number, note: string | null, valid: Array<{ stars: number, count: number }> }, programmeActivity: { ideasProposed: number, productsFromIdeas: number, dossiersSubmitted: number, samplesTested: number, holdsInForce: number, revocationsProposed: number, salesPointsOpen: number, listingsOpen: number, listingsStopped: number, stampsIssued: number, stampIssuesStopped: number } };

export type ProductPageQueryVariables = Exact<{
  product: string;
}>;


export type ProductPageQuery = { product: { code: string, name: string, producer: { name: string }, idea: { code: string } | null, certificate: { number: string, stars: number, status: CertificateStatus } | null, samples: Array<{ drawnOn: string, verdict: TestVerdict | null }> | null, salesPoints: Array<{ name: string }> | null, listings: Array<{ state: ListingState }> | null } | null };

export type RegisterProducerMutationVariables = Exact<{
  input: RegisterProducerInput;
}>;


export type RegisterProducerMutation = { registerProducer: { after: string, producer: { id: string, name: string, unit: { id: string, name: string } } | null, userErrors: Array<{ code: RegisterProducerErrorCode, message: string, path: Array<string> | null }> } };

export type ProposeIdeaMutationVariables = Exact<{
  input: ProposeIdeaInput;
}>;


export type ProposeIdeaMutation = { proposeIdea: { after: string, idea: { id: string, code: string, name: string, status: ProductIdeaStatus } | null, userErrors: Array<{ code: ProposeIdeaErrorCode, message: string, path: Array<string> | null }> } };

export type AcceptIdeaMutationVariables = Exact<{
  input: AcceptIdeaInput;
}>;


export type AcceptIdeaMutation = { acceptIdea: { after: string, idea: { id: string, code: string, status: ProductIdeaStatus } | null, userErrors: Array<{ code: AcceptIdeaErrorCode, message: string, path: Array<string> | null }> } };

export type RegisterProductMutationVariables = Exact<{
  input: RegisterProductInput;
}>;


export type RegisterProductMutation = { registerProduct: { after: string, product: { id: string, code: string, name: string, set: { number: number, name: string, nameEn: string }, sector: { code: string, name: string, nameEn: string } } | null, userErrors: Array<{ code: RegisterProductErrorCode, message: string, path: Array<string> | null }> } };

export type RegisterSalesPointMutationVariables = Exact<{
  input: RegisterSalesPointInput;
}>;


export type RegisterSalesPointMutation = { registerSalesPoint: { after: string, salesPoint: { id: string, code: string, name: string, state: SalesPointState, notices: Array<{ code: SalesPointNoticeCode, message: string }> } | null, userErrors: Array<{ code: RegisterSalesPointErrorCode, message: string, path: Array<string> | null }> } };

export type PublishListingMutationVariables = Exact<{
  input: PublishListingInput;
}>;


export type PublishListingMutation = { publishListing: { after: string, listing: { id: string, state: ListingState, certificateNumber: string } | null, userErrors: Array<{ code: PublishListingErrorCode, message: string, path: Array<string> | null }> } };

export type IssueStampsMutationVariables = Exact<{
  input: IssueStampsInput;
}>;


export type IssueStampsMutation = { issueStamps: { after: string, stampIssue: { id: string, count: number, lot: string, firstSerial: string, lastSerial: string, state: StampIssueState } | null, userErrors: Array<{ code: IssueStampsErrorCode, message: string, path: Array<string> | null }> } };

export type CheckStampQueryVariables = Exact<{
  serial: string;
}>;


export type CheckStampQuery = { checkStamp: { status: StampStatus, note: string, lot: string | null, product: { name: string } | null } };

export type ProposeRevocationMutationVariables = Exact<{
  input: ProposeRevocationInput;
}>;


export type ProposeRevocationMutation = { proposeRevocation: { after: string, proposal: { id: string, certificateNumber: string, ground: string } | null, userErrors: Array<{ code: ProposeRevocationErrorCode, message: string, path: Array<string> | null }> } };

export type OpenRevocationCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenRevocationCasesQuery = { revocationCases: { edges: Array<{ node: { id: string, certificateNumber: string, status: RevocationCaseStatus, openedOn: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DecideRevocationMutationVariables = Exact<{
  input: DecideRevocationInput;
}>;


export type DecideRevocationMutation = { decideRevocation: { after: string, case: { id: string, status: RevocationCaseStatus } | null, userErrors: Array<{ code: DecideRevocationErrorCode, message: string, path: Array<string> | null }> } };

export type OnTheMarketQueryVariables = Exact<{
  product: string;
}>;


export type OnTheMarketQuery = { product: { listings: Array<{ id: string, state: ListingState }> | null, stampIssues: Array<{ id: string, state: StampIssueState, firstSerial: string }> | null } | null };

export type DrawSampleMutationVariables = Exact<{
  input: DrawSampleInput;
}>;


export type DrawSampleMutation = { drawSample: { after: string, sample: { id: string, code: string | null, lot: string | null, drawnOn: string, state: SampleState } | null, userErrors: Array<{ code: DrawSampleErrorCode, message: string, path: Array<string> | null }> } };

export type ReceiveSampleMutationVariables = Exact<{
  input: ReceiveSampleInput;
}>;


export type ReceiveSampleMutation = { receiveSample: { after: string, labSample: { code: string, state: LabSampleState, sample: { id: string } | null, limits: Array<{ id: string, indicator: string, unit: string, min: string | null, max: string | null, method: string | null, isConfirmed: boolean }> } | null, userErrors: Array<{ code: ReceiveSampleErrorCode, message: string, path: Array<string> | null }> } };

export type EnterResultMutationVariables = Exact<{
  input: EnterResultInput;
}>;


export type EnterResultMutation = { enterResult: { after: string, labSample: { code: string, state: LabSampleState, results: Array<{ indicator: string, value: string | null, unit: string, method: string, uncertainty: string | null }> } | null, userErrors: Array<{ code: EnterResultErrorCode, message: string, path: Array<string> | null }> } };

export type VerifyResultsMutationVariables = Exact<{
  input: VerifyResultsInput;
}>;


export type VerifyResultsMutation = { verifyResults: { after: string, labSample: { code: string, state: LabSampleState } | null, userErrors: Array<{ code: VerifyResultsErrorCode, message: string, path: Array<string> | null }> } };

export type IssueTestReportMutationVariables = Exact<{
  input: IssueTestReportInput;
}>;


export type IssueTestReportMutation = { issueTestReport: { after: string, sample: { id: string, report: { number: string, verdict: TestVerdict, explanation: string, results: Array<{ indicator: string, value: string | null, unit: string, outcome: TestVerdict, limitMin: string | null, limitMax: string | null, standard: string, isLimitConfirmed: boolean }> } | null } | null, userErrors: Array<{ code: IssueTestReportErrorCode, message: string, path: Array<string> | null }> } };

export type HoldsOfProductQueryVariables = Exact<{
  product: string;
}>;


export type HoldsOfProductQuery = { product: { holds: Array<{ id: string, scope: HoldScope, lot: string | null, state: HoldState, publicNote: string }> | null } | null };

export type SettledQueryVariables = Exact<{ [key: string]: never; }>;


export type SettledQuery = { productSectors: Array<{ id: string }>, verifyCertificate: { status: VerificationStatus }, qualityLimits: Array<{ id: string }>, salesPoints: { totalCount: number }, programmeActivity: { ideasProposed: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const RecogniseProductDocument = new TypedDocumentString(`
    mutation RecogniseProduct($input: RecogniseProductInput!) {
  recogniseProduct(input: $input) {
    certificate {
      id
      number
      stars
      status
      validFrom
      validUntil
      illustrative
      checkUrl
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RecogniseProductMutation, RecogniseProductMutationVariables>;
export const VerifyCertificateDocument = new TypedDocumentString(`
    query VerifyCertificate($number: String!) {
  verifyCertificate(number: $number) {
    status
    stars
    validFrom
    validUntil
    illustrative
    checkUrl
    product {
      name
      producer {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyCertificateQuery, VerifyCertificateQueryVariables>;
export const EstablishCouncilDocument = new TypedDocumentString(`
    mutation EstablishCouncil($input: EstablishCouncilInput!) {
  establishCouncil(input: $input) {
    council {
      id
      decisionNumber
      members {
        person
        role
      }
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EstablishCouncilMutation, EstablishCouncilMutationVariables>;
export const OpenSessionDocument = new TypedDocumentString(`
    mutation OpenSession($input: OpenSessionInput!) {
  openSession(input: $input) {
    session {
      id
      heldOn
      status
      present
      law {
        id
        revision
        hash
      }
      scorings {
        sheetsExpected
      }
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<OpenSessionMutation, OpenSessionMutationVariables>;
export const SheetToFillDocument = new TypedDocumentString(`
    query SheetToFill($session: ID!) {
  ratingSession(id: $session) {
    scorings {
      sheet {
        name
        illustrative
        criteria {
          code
          max
          options {
            code
            points
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SheetToFillQuery, SheetToFillQueryVariables>;
export const SubmitScoreDocument = new TypedDocumentString(`
    mutation SubmitScore($input: SubmitScoreInput!) {
  submitScore(input: $input) {
    scoring {
      id
      sheetsIn
      sheetsExpected
      mySheet {
        total
      }
      sheets {
        person
      }
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitScoreMutation, SubmitScoreMutationVariables>;
export const CloseSessionDocument = new TypedDocumentString(`
    mutation CloseSession($input: CloseSessionInput!) {
  closeSession(input: $input) {
    session {
      id
      status
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<CloseSessionMutation, CloseSessionMutationVariables>;
export const RatedDossierDocument = new TypedDocumentString(`
    query RatedDossier($dossier: ID!) {
  dossier(id: $dossier) {
    status
    result {
      outcome
      stars
      sum
      sheets
      score
      illustrative
      missing
      hash
      trace {
        text
        kind
        holds
        cite
        confirmed
        illustrative
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RatedDossierQuery, RatedDossierQueryVariables>;
export const RecordPaperDocument = new TypedDocumentString(`
    mutation RecordPaper($input: RecordPaperInput!) {
  recordPaper(input: $input) {
    paper {
      id
      kind
      number
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RecordPaperMutation, RecordPaperMutationVariables>;
export const OpenDossierDocument = new TypedDocumentString(`
    mutation OpenDossier($input: OpenDossierInput!) {
  openDossier(input: $input) {
    dossier {
      id
      status
      papers {
        id
        kind
        name
      }
      checklist {
        kind
        name
        need
        state
      }
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<OpenDossierMutation, OpenDossierMutationVariables>;
export const RecordCommuneAssessmentDocument = new TypedDocumentString(`
    mutation RecordCommuneAssessment($input: RecordCommuneAssessmentInput!) {
  recordCommuneAssessment(input: $input) {
    dossier {
      id
      assessment {
        materialOrigin
        localLabour
        ideaOrigin
        localIdentity
        issued
      }
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCommuneAssessmentMutation, RecordCommuneAssessmentMutationVariables>;
export const IssueCommuneAssessmentDocument = new TypedDocumentString(`
    mutation IssueCommuneAssessment($input: IssueCommuneAssessmentInput!) {
  issueCommuneAssessment(input: $input) {
    dossier {
      id
      assessment {
        issued
        issuedOn
        reportNumber
      }
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<IssueCommuneAssessmentMutation, IssueCommuneAssessmentMutationVariables>;
export const SubmitDossierDocument = new TypedDocumentString(`
    mutation SubmitDossier($input: SubmitDossierInput!) {
  submitDossier(input: $input) {
    dossier {
      id
      status
      submittedOn
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitDossierMutation, SubmitDossierMutationVariables>;
export const LawOfTodayDocument = new TypedDocumentString(`
    query LawOfToday {
  rulePackOn {
    day
    validityMonths
    isCommuneAssessmentRequired
    bands {
      stars
      min
    }
    national {
      id
      name
      illustrative
    }
    provincial {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LawOfTodayQuery, LawOfTodayQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures {
  programmeStatistics {
    asOf
    recognisedTotal
    valid {
      stars
      count
    }
    validTotal
    expiredTotal
    revokedTotal
    note
  }
  programmeActivity {
    ideasProposed
    productsFromIdeas
    dossiersSubmitted
    samplesTested
    holdsInForce
    revocationsProposed
    salesPointsOpen
    listingsOpen
    listingsStopped
    stampsIssued
    stampIssuesStopped
  }
}
    `) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const ProductPageDocument = new TypedDocumentString(`
    query ProductPage($product: ID!) {
  product(id: $product) {
    code
    name
    producer {
      name
    }
    idea {
      code
    }
    certificate {
      number
      stars
      status
    }
    samples {
      drawnOn
      verdict
    }
    salesPoints {
      name
    }
    listings {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const RegisterProducerDocument = new TypedDocumentString(`
    mutation RegisterProducer($input: RegisterProducerInput!) {
  registerProducer(input: $input) {
    producer {
      id
      name
      unit {
        id
        name
      }
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterProducerMutation, RegisterProducerMutationVariables>;
export const ProposeIdeaDocument = new TypedDocumentString(`
    mutation ProposeIdea($input: ProposeIdeaInput!) {
  proposeIdea(input: $input) {
    idea {
      id
      code
      name
      status
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeIdeaMutation, ProposeIdeaMutationVariables>;
export const AcceptIdeaDocument = new TypedDocumentString(`
    mutation AcceptIdea($input: AcceptIdeaInput!) {
  acceptIdea(input: $input) {
    idea {
      id
      code
      status
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptIdeaMutation, AcceptIdeaMutationVariables>;
export const RegisterProductDocument = new TypedDocumentString(`
    mutation RegisterProduct($input: RegisterProductInput!) {
  registerProduct(input: $input) {
    product {
      id
      code
      name
      set {
        number
        name
        nameEn
      }
      sector {
        code
        name
        nameEn
      }
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterProductMutation, RegisterProductMutationVariables>;
export const RegisterSalesPointDocument = new TypedDocumentString(`
    mutation RegisterSalesPoint($input: RegisterSalesPointInput!) {
  registerSalesPoint(input: $input) {
    salesPoint {
      id
      code
      name
      state
      notices {
        code
        message
      }
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterSalesPointMutation, RegisterSalesPointMutationVariables>;
export const PublishListingDocument = new TypedDocumentString(`
    mutation PublishListing($input: PublishListingInput!) {
  publishListing(input: $input) {
    listing {
      id
      state
      certificateNumber
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PublishListingMutation, PublishListingMutationVariables>;
export const IssueStampsDocument = new TypedDocumentString(`
    mutation IssueStamps($input: IssueStampsInput!) {
  issueStamps(input: $input) {
    stampIssue {
      id
      count
      lot
      firstSerial
      lastSerial
      state
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<IssueStampsMutation, IssueStampsMutationVariables>;
export const CheckStampDocument = new TypedDocumentString(`
    query CheckStamp($serial: String!) {
  checkStamp(serial: $serial) {
    status
    note
    lot
    product {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CheckStampQuery, CheckStampQueryVariables>;
export const ProposeRevocationDocument = new TypedDocumentString(`
    mutation ProposeRevocation($input: ProposeRevocationInput!) {
  proposeRevocation(input: $input) {
    proposal {
      id
      certificateNumber
      ground
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeRevocationMutation, ProposeRevocationMutationVariables>;
export const OpenRevocationCasesDocument = new TypedDocumentString(`
    query OpenRevocationCases($after: String) {
  revocationCases(status: OPEN, first: 100, after: $after) {
    edges {
      node {
        id
        certificateNumber
        status
        openedOn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OpenRevocationCasesQuery, OpenRevocationCasesQueryVariables>;
export const DecideRevocationDocument = new TypedDocumentString(`
    mutation DecideRevocation($input: DecideRevocationInput!) {
  decideRevocation(input: $input) {
    case {
      id
      status
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DecideRevocationMutation, DecideRevocationMutationVariables>;
export const OnTheMarketDocument = new TypedDocumentString(`
    query OnTheMarket($product: ID!) {
  product(id: $product) {
    listings {
      id
      state
    }
    stampIssues {
      id
      state
      firstSerial
    }
  }
}
    `) as unknown as TypedDocumentString<OnTheMarketQuery, OnTheMarketQueryVariables>;
export const DrawSampleDocument = new TypedDocumentString(`
    mutation DrawSample($input: DrawSampleInput!) {
  drawSample(input: $input) {
    sample {
      id
      code
      lot
      drawnOn
      state
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DrawSampleMutation, DrawSampleMutationVariables>;
export const ReceiveSampleDocument = new TypedDocumentString(`
    mutation ReceiveSample($input: ReceiveSampleInput!) {
  receiveSample(input: $input) {
    labSample {
      code
      state
      sample {
        id
      }
      limits {
        id
        indicator
        unit
        min
        max
        method
        isConfirmed
      }
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiveSampleMutation, ReceiveSampleMutationVariables>;
export const EnterResultDocument = new TypedDocumentString(`
    mutation EnterResult($input: EnterResultInput!) {
  enterResult(input: $input) {
    labSample {
      code
      state
      results {
        indicator
        value
        unit
        method
        uncertainty
      }
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EnterResultMutation, EnterResultMutationVariables>;
export const VerifyResultsDocument = new TypedDocumentString(`
    mutation VerifyResults($input: VerifyResultsInput!) {
  verifyResults(input: $input) {
    labSample {
      code
      state
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyResultsMutation, VerifyResultsMutationVariables>;
export const IssueTestReportDocument = new TypedDocumentString(`
    mutation IssueTestReport($input: IssueTestReportInput!) {
  issueTestReport(input: $input) {
    sample {
      id
      report {
        number
        verdict
        explanation
        results {
          indicator
          value
          unit
          outcome
          limitMin
          limitMax
          standard
          isLimitConfirmed
        }
      }
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<IssueTestReportMutation, IssueTestReportMutationVariables>;
export const HoldsOfProductDocument = new TypedDocumentString(`
    query HoldsOfProduct($product: ID!) {
  product(id: $product) {
    holds {
      id
      scope
      lot
      state
      publicNote
    }
  }
}
    `) as unknown as TypedDocumentString<HoldsOfProductQuery, HoldsOfProductQueryVariables>;
export const SettledDocument = new TypedDocumentString(`
    query Settled {
  productSectors {
    id
  }
  verifyCertificate(number: "-") {
    status
  }
  qualityLimits(set: 1) {
    id
  }
  salesPoints(first: 1) {
    totalCount
  }
  programmeActivity {
    ideasProposed
  }
}
    `) as unknown as TypedDocumentString<SettledQuery, SettledQueryVariables>;
