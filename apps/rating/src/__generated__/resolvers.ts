import type { Day } from '@ocop/domain-kit';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Certificate as DomainCertificate } from '../recognition/certificate.ts';
import type { Verification } from '../recognition/verification.ts';
import type { CaseOfProduct } from '../recognition/revocation-case.ts';
import type { ProductRef } from '../reference/product-copy.ts';
import type { StoredDossier } from '../dossier/dossier.store.ts';
import type { AttachedPaper } from '../dossier/dossier.ts';
import type { StoredCouncil } from '../council/council.store.ts';
import type { StoredSession } from '../session/session.store.ts';
import type { StoredScoring } from '../scoring/scoring.store.ts';
import type { MemberSheet, Result } from '../scoring/scoring.ts';
import type { ShownLine } from '../scoring/verdict-line.ts';
import type { ShownLaw, ShownPack, ShownSheet, ShownCriterion, ShownOption } from '../rule-packs/rule-packs.resolvers.ts';
import type { RatingContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Asia/Ho_Chi_Minh, YYYY-MM-DD. */
  Date: { input: Day; output: string; }
  /** A moment, RFC 3339; answered in UTC. */
  DateTime: { input: string; output: Date | string; }
  /** An exact decimal number as text. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: never; output: never; }
};

export type Answer = {
  readonly __typename?: 'Answer';
  readonly criterion: Scalars['String']['output'];
  readonly option: Scalars['String']['output'];
};

export type AnswerInput = {
  readonly criterion: Scalars['String']['input'];
  readonly option: Scalars['String']['input'];
};

export type AttachPaperErrorCode =
  | 'DOSSIER_NOT_DRAFT'
  | 'DOSSIER_UNKNOWN'
  | 'PAPER_OF_ANOTHER'
  | 'PAPER_UNKNOWN'
  | 'REQUEST_ID_REUSED';

export type AttachPaperInput = {
  readonly dossier: Scalars['ID']['input'];
  readonly paper: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type AttachPaperPayload = {
  readonly __typename?: 'AttachPaperPayload';
  readonly after: Scalars['String']['output'];
  readonly dossier?: Maybe<Dossier>;
  readonly userErrors: ReadonlyArray<AttachPaperUserError>;
};

export type AttachPaperUserError = UserError & {
  readonly __typename?: 'AttachPaperUserError';
  readonly code: AttachPaperErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Recognised with so many stars, from the day of the decision for the months that the law of that day says. */
export type Certificate = {
  readonly __typename?: 'Certificate';
  readonly checkUrl: Scalars['String']['output'];
  readonly confirmed: Scalars['Boolean']['output'];
  readonly decisionNumber: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Rests on an invented row or an illustrative scoring sheet. */
  readonly illustrative: Scalars['Boolean']['output'];
  readonly level: Level;
  /** `<number of the decision>/<number of the product>` */
  readonly number: Scalars['String']['output'];
  readonly product: Product;
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  /** The mean of the sheets, or as the register prints it; empty: not known. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Where the row comes from. */
  readonly source: Scalars['String']['output'];
  readonly stars: Scalars['Int']['output'];
  readonly status: CertificateStatus;
  readonly supersededOn?: Maybe<Scalars['Date']['output']>;
  readonly validFrom: Scalars['Date']['output'];
  /** The last valid day. */
  readonly validUntil: Scalars['Date']['output'];
};

/** What a certificate is on a day. */
export type CertificateStatus =
  | 'EXPIRED'
  | 'REVOKED'
  /** A later recognition of the same product stands in its place. */
  | 'SUPERSEDED'
  | 'VALID';

/** The answer about a certificate; all but the status are empty when the number is unknown. */
export type CertificateVerification = {
  readonly __typename?: 'CertificateVerification';
  /** The page of this check, behind the QR code. */
  readonly checkUrl?: Maybe<Scalars['String']['output']>;
  /** Rests on an invented row or an illustrative scoring sheet. */
  readonly illustrative: Scalars['Boolean']['output'];
  readonly number: Scalars['String']['output'];
  readonly producerName?: Maybe<Scalars['String']['output']>;
  readonly product?: Maybe<Product>;
  /** The names as the decision has them, also while the register of products does not answer. */
  readonly productName?: Maybe<Scalars['String']['output']>;
  readonly stars?: Maybe<Scalars['Int']['output']>;
  readonly status: VerificationStatus;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last valid day. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** One paper of the list that the law makes for this set and legal form. */
export type ChecklistItem = {
  readonly __typename?: 'ChecklistItem';
  readonly cite: ReadonlyArray<Scalars['String']['output']>;
  readonly confirmed: Scalars['Boolean']['output'];
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly need: PaperNeed;
  readonly state: PaperState;
};

export type CloseSessionErrorCode =
  | 'REQUEST_ID_REUSED'
  | 'SCORES_MISSING'
  | 'SESSION_NOT_OPEN'
  | 'SESSION_UNKNOWN';

export type CloseSessionInput = {
  readonly requestId: Scalars['ID']['input'];
  readonly session: Scalars['ID']['input'];
};

export type CloseSessionPayload = {
  readonly __typename?: 'CloseSessionPayload';
  readonly after: Scalars['String']['output'];
  readonly session?: Maybe<RatingSession>;
  readonly userErrors: ReadonlyArray<CloseSessionUserError>;
};

export type CloseSessionUserError = UserError & {
  readonly __typename?: 'CloseSessionUserError';
  readonly code: CloseSessionErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The commune's report: four findings, no points (QĐ 1489, required from 2025-07-06). */
export type CommuneAssessment = {
  readonly __typename?: 'CommuneAssessment';
  readonly ideaOrigin: Scalars['Boolean']['output'];
  readonly issued: Scalars['Boolean']['output'];
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly localIdentity: Scalars['Boolean']['output'];
  readonly localLabour: Scalars['Boolean']['output'];
  readonly materialOrigin: Scalars['Boolean']['output'];
  readonly reportNumber?: Maybe<Scalars['String']['output']>;
};

export type CommuneAssessmentErrorCode =
  | 'ASSESSMENT_ALREADY_ISSUED'
  | 'ASSESSMENT_NOT_RECORDED'
  | 'DOSSIER_NOT_DRAFT'
  | 'DOSSIER_UNKNOWN'
  | 'NOT_YOUR_COMMUNE'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID';

export type CommuneAssessmentUserError = UserError & {
  readonly __typename?: 'CommuneAssessmentUserError';
  readonly code: CommuneAssessmentErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Who stands for a correction of the register. */
export type CorrectionInput = {
  /** Name of the person, 1–200 characters. */
  readonly by: Scalars['String']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A council that rates products (Hội đồng đánh giá, phân hạng). */
export type Council = {
  readonly __typename?: 'Council';
  readonly decidedOn: Scalars['Date']['output'];
  readonly decisionNumber: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly level: Level;
  readonly members: ReadonlyArray<CouncilSeat>;
};

export type CouncilRole =
  | 'CHAIR'
  | 'MEMBER'
  /** Sees all steps, does not score. */
  | 'MONITOR'
  /** Keeps the minutes; counts for the quorum, does not score. */
  | 'SECRETARY'
  | 'VICE_CHAIR';

export type CouncilSeat = {
  readonly __typename?: 'CouncilSeat';
  /** Opaque id of the person. */
  readonly person: Scalars['ID']['output'];
  readonly role: CouncilRole;
};

export type CouncilSeatInput = {
  readonly person: Scalars['ID']['input'];
  readonly role: CouncilRole;
};

export type Criterion = {
  readonly __typename?: 'Criterion';
  readonly cite: ReadonlyArray<Scalars['String']['output']>;
  readonly code: Scalars['String']['output'];
  readonly confirmed: Scalars['Boolean']['output'];
  readonly illustrative: Scalars['Boolean']['output'];
  /** Asked only under a condition (a story, a market). */
  readonly isConditional: Scalars['Boolean']['output'];
  readonly max: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly options: ReadonlyArray<CriterionOption>;
  readonly part: Scalars['String']['output'];
  readonly section: Scalars['String']['output'];
};

export type CriterionOption = {
  readonly __typename?: 'CriterionOption';
  readonly code: Scalars['String']['output'];
  /** Open only under a condition (legal form); the sheet of a scoring shows the open ones alone. */
  readonly isConditional: Scalars['Boolean']['output'];
  readonly label: Scalars['String']['output'];
  readonly points: Scalars['Int']['output'];
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
  readonly case: Scalars['ID']['input'];
  /** Today when absent. */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Needed to revoke. */
  readonly decisionNumber?: InputMaybe<Scalars['String']['input']>;
  readonly ground: Scalars['String']['input'];
  readonly product: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** False dismisses the proposal. */
  readonly revoke: Scalars['Boolean']['input'];
};

export type DecideRevocationPayload = {
  readonly __typename?: 'DecideRevocationPayload';
  readonly after: Scalars['String']['output'];
  readonly case?: Maybe<RevocationCase>;
  readonly product?: Maybe<Product>;
  readonly userErrors: ReadonlyArray<DecideRevocationUserError>;
};

export type DecideRevocationUserError = UserError & {
  readonly __typename?: 'DecideRevocationUserError';
  readonly code: DecideRevocationErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type DeclareConflictErrorCode =
  | 'ALREADY_SCORED'
  | 'LAST_ASSESSOR'
  | 'NOT_AN_ASSESSOR'
  | 'REQUEST_ID_REUSED'
  | 'SCORING_NOT_OPEN'
  | 'TEXT_INVALID';

export type DeclareConflictInput = {
  readonly dossier: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly session: Scalars['ID']['input'];
};

export type DeclareConflictPayload = {
  readonly __typename?: 'DeclareConflictPayload';
  readonly after: Scalars['String']['output'];
  readonly scoring?: Maybe<Scoring>;
  readonly userErrors: ReadonlyArray<DeclareConflictUserError>;
};

export type DeclareConflictUserError = UserError & {
  readonly __typename?: 'DeclareConflictUserError';
  readonly code: DeclareConflictErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The papers of one evaluation of a product (hồ sơ sản phẩm). */
export type Dossier = {
  readonly __typename?: 'Dossier';
  readonly allowedActions: ReadonlyArray<DossierAction>;
  readonly assessment?: Maybe<CommuneAssessment>;
  /** What the law of today asks for; with what is missing. */
  readonly checklist: ReadonlyArray<ChecklistItem>;
  readonly id: Scalars['ID']['output'];
  readonly kind: DossierKind;
  readonly openedOn: Scalars['Date']['output'];
  readonly papers: ReadonlyArray<DossierPaper>;
  readonly product: Product;
  readonly refusedActions: ReadonlyArray<RefusedDossierAction>;
  /** What the closed session gave. */
  readonly result?: Maybe<RatingResult>;
  /** The session on whose agenda it is or was. */
  readonly session?: Maybe<RatingSession>;
  readonly status: DossierStatus;
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
};

export type DossierAction =
  | 'ATTACH_PAPER'
  | 'ISSUE_COMMUNE_ASSESSMENT'
  | 'PROPOSE_UPGRADE'
  | 'RECOGNISE'
  | 'RECORD_COMMUNE_ASSESSMENT'
  | 'SUBMIT';

export type DossierKind =
  | 'INITIAL'
  | 'REEVALUATION'
  | 'UPGRADE';

export type DossierPaper = {
  readonly __typename?: 'DossierPaper';
  /** Id of the paper at registry. */
  readonly id: Scalars['ID']['output'];
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** D01 … E18, see the pack's list of papers. */
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The last valid day. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

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
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly decisionNumber: Scalars['String']['input'];
  readonly level: Level;
  readonly members: ReadonlyArray<CouncilSeatInput>;
  readonly requestId: Scalars['ID']['input'];
};

export type EstablishCouncilPayload = {
  readonly __typename?: 'EstablishCouncilPayload';
  readonly after: Scalars['String']['output'];
  readonly council?: Maybe<Council>;
  readonly userErrors: ReadonlyArray<EstablishCouncilUserError>;
};

export type EstablishCouncilUserError = UserError & {
  readonly __typename?: 'EstablishCouncilUserError';
  readonly code: EstablishCouncilErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type IssueCommuneAssessmentInput = {
  readonly dossier: Scalars['ID']['input'];
  readonly reportNumber: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type IssueCommuneAssessmentPayload = {
  readonly __typename?: 'IssueCommuneAssessmentPayload';
  readonly after: Scalars['String']['output'];
  readonly dossier?: Maybe<Dossier>;
  readonly userErrors: ReadonlyArray<CommuneAssessmentUserError>;
};

export type LawOfDay = {
  readonly __typename?: 'LawOfDay';
  /** Stars and the score from which they are given. */
  readonly bands: ReadonlyArray<StarBand>;
  readonly day: Scalars['Date']['output'];
  /** Whether the commune's report must be there before a session. */
  readonly isCommuneAssessmentRequired: Scalars['Boolean']['output'];
  readonly national: RulePack;
  readonly provincial: RulePack;
  /** Months that a certificate of this day is valid. */
  readonly validityMonths?: Maybe<Scalars['Int']['output']>;
};

/** Who decides. */
export type Level =
  | 'CENTRE'
  | 'DISTRICT'
  | 'PROVINCE';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Attaches a paper that registry has on record. */
  readonly attachPaper: AttachPaperPayload;
  /** Closes a session once every member present has scored every dossier or declared a conflict; results follow from the sheets. */
  readonly closeSession: CloseSessionPayload;
  /** Decides an open case: revokes the certificate, or dismisses the proposal with a ground. */
  readonly decideRevocation: DecideRevocationPayload;
  /** The caller steps back from one dossier because of a conflict of interest. */
  readonly declareConflict: DeclareConflictPayload;
  /** Sets up a council by a decision, with its members. */
  readonly establishCouncil: EstablishCouncilPayload;
  /** The commune's chair signs the report. */
  readonly issueCommuneAssessment: IssueCommuneAssessmentPayload;
  /** Opens a dossier for the evaluation of a product; the papers its maker handed in are attached, or those named. */
  readonly openDossier: OpenDossierPayload;
  /** Opens a session today: fixes the law, the presence and the agenda. Refused without quorum, chair, or the monitoring member the law asks for. */
  readonly openSession: OpenSessionPayload;
  /** Proposes the product of a rated dossier to the level above, for the stars of its result; no recognition yet. */
  readonly proposeUpgrade: ProposeUpgradePayload;
  /**
   * Recognises the product of a rated dossier: the stars are those of its result, the level is the law's; a certificate follows.
   * Refused while the law of the day gives the decision to another level (five stars: the centre).
   */
  readonly recogniseProduct: RecogniseProductPayload;
  /** The commune's officer writes down the four findings (QĐ 1489); they count once the chair has signed. */
  readonly recordCommuneAssessment: RecordCommuneAssessmentPayload;
  /**
   * Records past decisions as the register has them (docs: register format), at most 200 rows a call, each decided alone; the rows of one product in the order given.
   * The same row again changes nothing; with `correction` a row that stands with other content is corrected in the name of a person.
   */
  readonly recordPastDecisions: RecordPastDecisionsPayload;
  /** Hands a dossier over for rating. Refused, with all that is missing, while it is incomplete. */
  readonly submitDossier: SubmitDossierPayload;
  /** Hands in the caller's sheet for one dossier: one option per criterion asked. A sheet with a fault is refused whole; a member scores once. */
  readonly submitScore: SubmitScorePayload;
};


export type MutationAttachPaperArgs = {
  input: AttachPaperInput;
};


export type MutationCloseSessionArgs = {
  input: CloseSessionInput;
};


export type MutationDecideRevocationArgs = {
  input: DecideRevocationInput;
};


export type MutationDeclareConflictArgs = {
  input: DeclareConflictInput;
};


export type MutationEstablishCouncilArgs = {
  input: EstablishCouncilInput;
};


export type MutationIssueCommuneAssessmentArgs = {
  input: IssueCommuneAssessmentInput;
};


export type MutationOpenDossierArgs = {
  input: OpenDossierInput;
};


export type MutationOpenSessionArgs = {
  input: OpenSessionInput;
};


export type MutationProposeUpgradeArgs = {
  input: ProposeUpgradeInput;
};


export type MutationRecogniseProductArgs = {
  input: RecogniseProductInput;
};


export type MutationRecordCommuneAssessmentArgs = {
  input: RecordCommuneAssessmentInput;
};


export type MutationRecordPastDecisionsArgs = {
  input: RecordPastDecisionsInput;
};


export type MutationSubmitDossierArgs = {
  input: SubmitDossierInput;
};


export type MutationSubmitScoreArgs = {
  input: SubmitScoreInput;
};

export type OpenDossierErrorCode =
  | 'ALREADY_OPENED'
  | 'KIND_DOES_NOT_FIT'
  | 'PAPER_OF_ANOTHER'
  | 'PAPER_UNKNOWN'
  | 'PRODUCT_UNKNOWN'
  | 'REQUEST_ID_REUSED'
  | 'SHEET_NOT_KNOWN';

export type OpenDossierInput = {
  readonly kind: DossierKind;
  /** Papers at registry; absent: all that serve the product. */
  readonly papers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly product: Scalars['ID']['input'];
  /** Whether the maker has a business registration; needed for forms that may have none. */
  readonly registered?: InputMaybe<Scalars['Boolean']['input']>;
  readonly requestId: Scalars['ID']['input'];
  /** Which sheet, where the set has two (meat, seafood; household, decorative). */
  readonly sheetVariant?: InputMaybe<Scalars['String']['input']>;
};

export type OpenDossierPayload = {
  readonly __typename?: 'OpenDossierPayload';
  readonly after: Scalars['String']['output'];
  readonly dossier?: Maybe<Dossier>;
  readonly userErrors: ReadonlyArray<OpenDossierUserError>;
};

export type OpenDossierUserError = UserError & {
  readonly __typename?: 'OpenDossierUserError';
  readonly code: OpenDossierErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
  readonly council: Scalars['ID']['input'];
  /** Submitted dossiers, in the order of the agenda. */
  readonly dossiers: ReadonlyArray<Scalars['ID']['input']>;
  /** Opaque ids of the members present. */
  readonly present: ReadonlyArray<Scalars['ID']['input']>;
  readonly requestId: Scalars['ID']['input'];
};

export type OpenSessionPayload = {
  readonly __typename?: 'OpenSessionPayload';
  readonly after: Scalars['String']['output'];
  readonly session?: Maybe<RatingSession>;
  readonly userErrors: ReadonlyArray<OpenSessionUserError>;
};

export type OpenSessionUserError = UserError & {
  readonly __typename?: 'OpenSessionUserError';
  readonly code: OpenSessionErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A rule pack as a case binds to it. */
export type PackReference = {
  readonly __typename?: 'PackReference';
  /** SHA-256 of the canonical JSON of the pack. */
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['String']['output'];
  readonly revision: Scalars['Int']['output'];
};

/** Where a page of a connection ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
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

/** One row of the register with its cells as text, exactly as its file has them. */
export type PastDecisionInput = {
  readonly communeCode?: InputMaybe<Scalars['String']['input']>;
  readonly decidedOn?: InputMaybe<Scalars['String']['input']>;
  readonly decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Empty from 2025-07-01 on. */
  readonly districtCode?: InputMaybe<Scalars['String']['input']>;
  /** CONG_NHAN_MOI, DANH_GIA_LAI, NANG_HANG, DE_XUAT_NANG_HANG, THU_HOI */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** HTX, LIEN_HIEP_HTX, CONG_TY, DNTN, TO_HOP_TAC, HO_KINH_DOANH, TRANG_TRAI, HOI */
  readonly legalForm?: InputMaybe<Scalars['String']['input']>;
  /** HUYEN, TINH, TRUNG_UONG */
  readonly level?: InputMaybe<Scalars['String']['input']>;
  /** Line of the file, given back with the outcome. */
  readonly line: Scalars['Int']['input'];
  readonly markets?: InputMaybe<Scalars['String']['input']>;
  readonly producerName?: InputMaybe<Scalars['String']['input']>;
  readonly productCode?: InputMaybe<Scalars['String']['input']>;
  readonly productName?: InputMaybe<Scalars['String']['input']>;
  readonly score?: InputMaybe<Scalars['String']['input']>;
  /** 1–26, by QĐ 148 whatever the year. */
  readonly set?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly stars?: InputMaybe<Scalars['String']['input']>;
};

export type PastDecisionOutcome =
  | 'CORRECTED'
  | 'RECORDED'
  | 'REFUSED'
  /** The same row stands already. */
  | 'UNCHANGED';

export type PastDecisionRefusal =
  | 'BEFORE_THE_PROGRAMME'
  /** Another product has a certificate of this number. */
  | 'CERTIFICATE_NUMBER_TAKEN'
  | 'COMMUNE_NOT_IN_DISTRICT'
  | 'DISTRICT_NOT_EXPECTED'
  | 'FIRST_RECOGNITION_TWICE'
  | 'IN_THE_FUTURE'
  | 'LATER_DECISION_WOULD_NOT_HOLD'
  | 'LEVEL_MAY_NOT_DECIDE'
  | 'MISSING'
  | 'NOBODY_MAY_DECIDE'
  | 'NOT_A_DAY'
  | 'NO_CERTIFICATE_IN_FORCE'
  | 'NO_EARLIER_RECOGNITION'
  | 'PROPOSAL_MUST_ASK_FOR_MORE'
  | 'SAME_DECISION_OTHER_CONTENT'
  | 'SCORE_NOT_EXPECTED'
  | 'SCORE_NOT_VALID'
  | 'SCORE_OUTSIDE_BAND'
  | 'STARS_MUST_NOT_RISE'
  | 'STARS_MUST_RISE'
  | 'STARS_NOT_EXPECTED'
  | 'STARS_NOT_VALID'
  | 'TEXT_TOO_LONG'
  | 'TOO_MANY_MARKETS'
  | 'TWO_RECOGNITIONS_ON_ONE_DAY'
  | 'UNIT_DID_NOT_EXIST'
  | 'UNKNOWN_KIND'
  | 'UNKNOWN_LEGAL_FORM'
  | 'UNKNOWN_LEVEL'
  | 'UNKNOWN_SET';

export type PastDecisionResult = {
  readonly __typename?: 'PastDecisionResult';
  /** The certificate that an accepted recognition gave. */
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  readonly code?: Maybe<PastDecisionRefusal>;
  /** The register's column (ma_san_pham …) that is at fault in a refused row. */
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly line: Scalars['Int']['output'];
  /** Why, in the caller's language. */
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly outcome: PastDecisionOutcome;
  /** The product of an accepted row. */
  readonly product?: Maybe<Scalars['ID']['output']>;
};

export type Product = {
  readonly __typename?: 'Product';
  /** The certificate in force, else the last. */
  readonly certificate?: Maybe<Certificate>;
  /** All certificates, the newest first. */
  readonly certificates?: Maybe<ReadonlyArray<Certificate>>;
  /** Dossiers of the product, the newest first; for those who work on them. */
  readonly dossiers?: Maybe<ReadonlyArray<Dossier>>;
  readonly id: Scalars['ID']['output'];
};

export type ProposeUpgradeInput = {
  /** Today when absent. */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly decisionNumber: Scalars['String']['input'];
  readonly dossier: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type ProposeUpgradePayload = {
  readonly __typename?: 'ProposeUpgradePayload';
  readonly after: Scalars['String']['output'];
  readonly product?: Maybe<Product>;
  readonly userErrors: ReadonlyArray<RecogniseProductUserError>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** A council with its published list. */
  readonly council?: Maybe<Council>;
  /** A dossier, for those who work on it. */
  readonly dossier?: Maybe<Dossier>;
  /** A session, for the members of its council and those who run it. */
  readonly ratingSession?: Maybe<RatingSession>;
  /** Cases of revocation, the oldest first. */
  readonly revocationCases: RevocationCaseConnection;
  /** The law of a day: one national and one provincial pack; empty on a day without law. Today when no day is given. */
  readonly rulePackOn?: Maybe<LawOfDay>;
  /** The scoring sheets of a product set (1–26) under the law of a day: none, one, or two variants. */
  readonly scoreSheets: ReadonlyArray<ScoreSheet>;
  /** Checks a certificate by its number, as of today in Hà Tĩnh. For everybody. */
  readonly verifyCertificate: CertificateVerification;
};


export type QueryCouncilArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDossierArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRatingSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRevocationCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: RevocationCaseStatus;
};


export type QueryRulePackOnArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryScoreSheetsArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
  set: Scalars['Int']['input'];
};


export type QueryVerifyCertificateArgs = {
  number: Scalars['String']['input'];
};

export type RatingOutcome =
  | 'RATED'
  | 'STOPPED'
  | 'UNDECIDED';

/** What the sheets and the law give; a result is no recognition. */
export type RatingResult = {
  readonly __typename?: 'RatingResult';
  /** SHA-256 of the verdict. */
  readonly hash: Scalars['String']['output'];
  /** Rests on an illustrative scoring sheet. */
  readonly illustrative: Scalars['Boolean']['output'];
  /** The members' totals lie further apart than the council's rules say; told, not enforced, while that rule is unconfirmed. */
  readonly isSpreadExceeded: Scalars['Boolean']['output'];
  /** Facts that were missing, in the caller's language. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly outcome: RatingOutcome;
  /** The mean, cut to two decimals. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  readonly sheets: Scalars['Int']['output'];
  /** Empty when undecided; 0 when stopped. */
  readonly stars?: Maybe<Scalars['Int']['output']>;
  /** Sum over all sheets. */
  readonly sum: Scalars['Int']['output'];
  /** Why: every line of the law that was looked at. */
  readonly trace: ReadonlyArray<VerdictLine>;
};

/** One sitting of a council (phiên họp). */
export type RatingSession = {
  readonly __typename?: 'RatingSession';
  readonly council: Council;
  readonly heldOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** The law fixed at the opening. */
  readonly law: ReadonlyArray<PackReference>;
  /** Opaque ids of those present. */
  readonly present: ReadonlyArray<Scalars['ID']['output']>;
  readonly scorings: ReadonlyArray<Scoring>;
  readonly status: SessionStatus;
};

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
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly decisionNumber: Scalars['String']['input'];
  readonly dossier: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** The stars on the decision: refused when they are not those of the result. */
  readonly stars: Scalars['Int']['input'];
};

export type RecogniseProductPayload = {
  readonly __typename?: 'RecogniseProductPayload';
  readonly after: Scalars['String']['output'];
  readonly certificate?: Maybe<Certificate>;
  readonly product?: Maybe<Product>;
  readonly userErrors: ReadonlyArray<RecogniseProductUserError>;
};

export type RecogniseProductUserError = UserError & {
  readonly __typename?: 'RecogniseProductUserError';
  readonly code: RecogniseProductErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type RecordCommuneAssessmentInput = {
  readonly dossier: Scalars['ID']['input'];
  readonly ideaOrigin: Scalars['Boolean']['input'];
  readonly localIdentity: Scalars['Boolean']['input'];
  readonly localLabour: Scalars['Boolean']['input'];
  readonly materialOrigin: Scalars['Boolean']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type RecordCommuneAssessmentPayload = {
  readonly __typename?: 'RecordCommuneAssessmentPayload';
  readonly after: Scalars['String']['output'];
  readonly dossier?: Maybe<Dossier>;
  readonly userErrors: ReadonlyArray<CommuneAssessmentUserError>;
};

export type RecordPastDecisionsErrorCode =
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID'
  | 'TOO_MANY_ROWS';

export type RecordPastDecisionsInput = {
  readonly correction?: InputMaybe<CorrectionInput>;
  readonly requestId: Scalars['ID']['input'];
  readonly rows: ReadonlyArray<PastDecisionInput>;
};

export type RecordPastDecisionsPayload = {
  readonly __typename?: 'RecordPastDecisionsPayload';
  readonly after: Scalars['String']['output'];
  /** One outcome for each row, in the order given. */
  readonly rows?: Maybe<ReadonlyArray<PastDecisionResult>>;
  readonly userErrors: ReadonlyArray<RecordPastDecisionsUserError>;
};

export type RecordPastDecisionsUserError = UserError & {
  readonly __typename?: 'RecordPastDecisionsUserError';
  readonly code: RecordPastDecisionsErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type RefusedDossierAction = {
  readonly __typename?: 'RefusedDossierAction';
  readonly action: DossierAction;
  /** In the caller's language. */
  readonly reason: Scalars['String']['output'];
};

/** A proposal to revoke a certificate, waiting for or with its decision. */
export type RevocationCase = {
  readonly __typename?: 'RevocationCase';
  readonly certificate?: Maybe<Certificate>;
  readonly certificateNumber: Scalars['String']['output'];
  readonly ground: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly openedOn: Scalars['Date']['output'];
  readonly product: Product;
  readonly status: RevocationCaseStatus;
};

export type RevocationCaseConnection = {
  readonly __typename?: 'RevocationCaseConnection';
  readonly edges: ReadonlyArray<RevocationCaseEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RevocationCaseEdge = {
  readonly __typename?: 'RevocationCaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RevocationCase;
};

export type RevocationCaseStatus =
  | 'DISMISSED'
  | 'OPEN'
  | 'REVOKED';

/** A decree or the province's rules as dated tables. */
export type RulePack = {
  readonly __typename?: 'RulePack';
  /** Every row was checked against its act. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** SHA-256 of the canonical JSON. */
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['String']['output'];
  /** Some of its rows are illustrations and no law. */
  readonly illustrative: Scalars['Boolean']['output'];
  readonly inForceFrom: Scalars['Date']['output'];
  /** The first day on which it is no longer in force. */
  readonly inForceTo?: Maybe<Scalars['Date']['output']>;
  readonly name: Scalars['String']['output'];
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly revision: Scalars['Int']['output'];
};

export type ScoreSheet = {
  readonly __typename?: 'ScoreSheet';
  readonly confirmed: Scalars['Boolean']['output'];
  readonly criteria: ReadonlyArray<Criterion>;
  /** False: incomplete, may not decide. */
  readonly decides: Scalars['Boolean']['output'];
  readonly id: Scalars['String']['output'];
  readonly illustrative: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly variant?: Maybe<Scalars['String']['output']>;
};

export type ScoreSheetOfMember = {
  readonly __typename?: 'ScoreSheetOfMember';
  readonly answers: ReadonlyArray<Answer>;
  readonly person: Scalars['ID']['output'];
  readonly total: Scalars['Int']['output'];
};

/** One dossier in one session. Sheets are sealed: before the session closes a member sees only the own one. */
export type Scoring = {
  readonly __typename?: 'Scoring';
  readonly dossier?: Maybe<Dossier>;
  readonly id: Scalars['ID']['output'];
  /** The caller's sheet. */
  readonly mySheet?: Maybe<ScoreSheetOfMember>;
  readonly product: Product;
  /** Once the session has closed. */
  readonly result?: Maybe<RatingResult>;
  readonly session: RatingSession;
  /** The sheet to fill in, from the law fixed at the opening; with the options open to this case. Answers to criteria not asked count for nothing. */
  readonly sheet?: Maybe<ScoreSheet>;
  /** All sheets, once the session has closed. */
  readonly sheets?: Maybe<ReadonlyArray<ScoreSheetOfMember>>;
  readonly sheetsExpected: Scalars['Int']['output'];
  /** How many sheets are in, of how many expected. */
  readonly sheetsIn: Scalars['Int']['output'];
};

export type SessionStatus =
  | 'CLOSED'
  | 'OPEN';

export type StarBand = {
  readonly __typename?: 'StarBand';
  readonly min: Scalars['Int']['output'];
  readonly stars: Scalars['Int']['output'];
};

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
  readonly dossier: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type SubmitDossierPayload = {
  readonly __typename?: 'SubmitDossierPayload';
  readonly after: Scalars['String']['output'];
  readonly dossier?: Maybe<Dossier>;
  /** All gaps together. */
  readonly userErrors: ReadonlyArray<SubmitDossierUserError>;
};

export type SubmitDossierUserError = UserError & {
  readonly __typename?: 'SubmitDossierUserError';
  readonly code: SubmitDossierErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type SubmitScoreErrorCode =
  | 'ALREADY_SCORED'
  | 'CONFLICT_DECLARED'
  | 'NOT_AN_ASSESSOR'
  | 'REQUEST_ID_REUSED'
  | 'SCORING_NOT_OPEN'
  | 'SHEET_INVALID';

export type SubmitScoreInput = {
  readonly answers: ReadonlyArray<AnswerInput>;
  readonly dossier: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly session: Scalars['ID']['input'];
};

export type SubmitScorePayload = {
  readonly __typename?: 'SubmitScorePayload';
  readonly after: Scalars['String']['output'];
  readonly scoring?: Maybe<Scoring>;
  readonly userErrors: ReadonlyArray<SubmitScoreUserError>;
};

export type SubmitScoreUserError = UserError & {
  readonly __typename?: 'SubmitScoreUserError';
  readonly code: SubmitScoreErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why a rule refused: `message` is in the caller's language; types that implement it add a `code`. */
export type UserError = {
  readonly message: Scalars['String']['output'];
  /** The input field that is meant, where there is one. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type VerdictLine = {
  readonly __typename?: 'VerdictLine';
  readonly cite: ReadonlyArray<Scalars['String']['output']>;
  readonly confirmed: Scalars['Boolean']['output'];
  /** Empty: not known. */
  readonly holds?: Maybe<Scalars['Boolean']['output']>;
  readonly illustrative: Scalars['Boolean']['output'];
  readonly kind: Scalars['String']['output'];
  /** In the caller's language. */
  readonly text: Scalars['String']['output'];
};

export type VerificationStatus =
  | 'EXPIRED'
  | 'REVOKED'
  | 'SUPERSEDED'
  /** No certificate has this number. */
  | 'UNKNOWN'
  | 'VALID';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Certificate: Certificate;
  Council: Council;
  Dossier: Dossier;
  Product: Product;
  RatingSession: RatingSession;
  Scoring: Scoring;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  Council:
    ( { __typename: 'Council' }
    & GraphQLRecursivePick<FederationTypes['Council'], {"id":true}> );
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  RatingSession:
    ( { __typename: 'RatingSession' }
    & GraphQLRecursivePick<FederationTypes['RatingSession'], {"id":true}> );
  Scoring:
    ( { __typename: 'Scoring' }
    & GraphQLRecursivePick<FederationTypes['Scoring'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AttachPaperUserError )
    | ( CloseSessionUserError )
    | ( CommuneAssessmentUserError )
    | ( DecideRevocationUserError )
    | ( DeclareConflictUserError )
    | ( EstablishCouncilUserError )
    | ( OpenDossierUserError )
    | ( OpenSessionUserError )
    | ( RecogniseProductUserError )
    | ( RecordPastDecisionsUserError )
    | ( SubmitDossierUserError )
    | ( SubmitScoreUserError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Answer: ResolverTypeWrapper<Answer>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnswerInput: AnswerInput;
  AttachPaperErrorCode: AttachPaperErrorCode;
  AttachPaperInput: AttachPaperInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AttachPaperPayload: ResolverTypeWrapper<Omit<AttachPaperPayload, 'dossier'> & { dossier?: Maybe<ResolversTypes['Dossier']> }>;
  AttachPaperUserError: ResolverTypeWrapper<AttachPaperUserError>;
  Certificate: ResolverTypeWrapper<DomainCertificate>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CertificateStatus: CertificateStatus;
  CertificateVerification: ResolverTypeWrapper<Verification>;
  ChecklistItem: ResolverTypeWrapper<ChecklistItem>;
  CloseSessionErrorCode: CloseSessionErrorCode;
  CloseSessionInput: CloseSessionInput;
  CloseSessionPayload: ResolverTypeWrapper<Omit<CloseSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['RatingSession']> }>;
  CloseSessionUserError: ResolverTypeWrapper<CloseSessionUserError>;
  CommuneAssessment: ResolverTypeWrapper<CommuneAssessment>;
  CommuneAssessmentErrorCode: CommuneAssessmentErrorCode;
  CommuneAssessmentUserError: ResolverTypeWrapper<CommuneAssessmentUserError>;
  CorrectionInput: CorrectionInput;
  Council: ResolverTypeWrapper<StoredCouncil>;
  CouncilRole: CouncilRole;
  CouncilSeat: ResolverTypeWrapper<CouncilSeat>;
  CouncilSeatInput: CouncilSeatInput;
  Criterion: ResolverTypeWrapper<ShownCriterion>;
  CriterionOption: ResolverTypeWrapper<ShownOption>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRevocationErrorCode: DecideRevocationErrorCode;
  DecideRevocationInput: DecideRevocationInput;
  DecideRevocationPayload: ResolverTypeWrapper<Omit<DecideRevocationPayload, 'case' | 'product'> & { case?: Maybe<ResolversTypes['RevocationCase']>, product?: Maybe<ResolversTypes['Product']> }>;
  DecideRevocationUserError: ResolverTypeWrapper<DecideRevocationUserError>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclareConflictErrorCode: DeclareConflictErrorCode;
  DeclareConflictInput: DeclareConflictInput;
  DeclareConflictPayload: ResolverTypeWrapper<Omit<DeclareConflictPayload, 'scoring'> & { scoring?: Maybe<ResolversTypes['Scoring']> }>;
  DeclareConflictUserError: ResolverTypeWrapper<DeclareConflictUserError>;
  Dossier: ResolverTypeWrapper<StoredDossier>;
  DossierAction: DossierAction;
  DossierKind: DossierKind;
  DossierPaper: ResolverTypeWrapper<AttachedPaper>;
  DossierStatus: DossierStatus;
  EstablishCouncilErrorCode: EstablishCouncilErrorCode;
  EstablishCouncilInput: EstablishCouncilInput;
  EstablishCouncilPayload: ResolverTypeWrapper<Omit<EstablishCouncilPayload, 'council'> & { council?: Maybe<ResolversTypes['Council']> }>;
  EstablishCouncilUserError: ResolverTypeWrapper<EstablishCouncilUserError>;
  IssueCommuneAssessmentInput: IssueCommuneAssessmentInput;
  IssueCommuneAssessmentPayload: ResolverTypeWrapper<Omit<IssueCommuneAssessmentPayload, 'dossier'> & { dossier?: Maybe<ResolversTypes['Dossier']> }>;
  LawOfDay: ResolverTypeWrapper<ShownLaw>;
  Level: Level;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenDossierErrorCode: OpenDossierErrorCode;
  OpenDossierInput: OpenDossierInput;
  OpenDossierPayload: ResolverTypeWrapper<Omit<OpenDossierPayload, 'dossier'> & { dossier?: Maybe<ResolversTypes['Dossier']> }>;
  OpenDossierUserError: ResolverTypeWrapper<OpenDossierUserError>;
  OpenSessionErrorCode: OpenSessionErrorCode;
  OpenSessionInput: OpenSessionInput;
  OpenSessionPayload: ResolverTypeWrapper<Omit<OpenSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['RatingSession']> }>;
  OpenSessionUserError: ResolverTypeWrapper<OpenSessionUserError>;
  PackReference: ResolverTypeWrapper<PackReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperNeed: PaperNeed;
  PaperState: PaperState;
  PastDecisionInput: PastDecisionInput;
  PastDecisionOutcome: PastDecisionOutcome;
  PastDecisionRefusal: PastDecisionRefusal;
  PastDecisionResult: ResolverTypeWrapper<PastDecisionResult>;
  Product: ResolverTypeWrapper<ProductRef>;
  ProposeUpgradeInput: ProposeUpgradeInput;
  ProposeUpgradePayload: ResolverTypeWrapper<Omit<ProposeUpgradePayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RatingOutcome: RatingOutcome;
  RatingResult: ResolverTypeWrapper<Result>;
  RatingSession: ResolverTypeWrapper<StoredSession>;
  RecogniseProductErrorCode: RecogniseProductErrorCode;
  RecogniseProductInput: RecogniseProductInput;
  RecogniseProductPayload: ResolverTypeWrapper<Omit<RecogniseProductPayload, 'certificate' | 'product'> & { certificate?: Maybe<ResolversTypes['Certificate']>, product?: Maybe<ResolversTypes['Product']> }>;
  RecogniseProductUserError: ResolverTypeWrapper<RecogniseProductUserError>;
  RecordCommuneAssessmentInput: RecordCommuneAssessmentInput;
  RecordCommuneAssessmentPayload: ResolverTypeWrapper<Omit<RecordCommuneAssessmentPayload, 'dossier'> & { dossier?: Maybe<ResolversTypes['Dossier']> }>;
  RecordPastDecisionsErrorCode: RecordPastDecisionsErrorCode;
  RecordPastDecisionsInput: RecordPastDecisionsInput;
  RecordPastDecisionsPayload: ResolverTypeWrapper<RecordPastDecisionsPayload>;
  RecordPastDecisionsUserError: ResolverTypeWrapper<RecordPastDecisionsUserError>;
  RefusedDossierAction: ResolverTypeWrapper<RefusedDossierAction>;
  RevocationCase: ResolverTypeWrapper<CaseOfProduct>;
  RevocationCaseConnection: ResolverTypeWrapper<Omit<RevocationCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RevocationCaseEdge']> }>;
  RevocationCaseEdge: ResolverTypeWrapper<Omit<RevocationCaseEdge, 'node'> & { node: ResolversTypes['RevocationCase'] }>;
  RevocationCaseStatus: RevocationCaseStatus;
  RulePack: ResolverTypeWrapper<ShownPack>;
  ScoreSheet: ResolverTypeWrapper<ShownSheet>;
  ScoreSheetOfMember: ResolverTypeWrapper<MemberSheet>;
  Scoring: ResolverTypeWrapper<StoredScoring>;
  SessionStatus: SessionStatus;
  StarBand: ResolverTypeWrapper<StarBand>;
  SubmitDossierErrorCode: SubmitDossierErrorCode;
  SubmitDossierInput: SubmitDossierInput;
  SubmitDossierPayload: ResolverTypeWrapper<Omit<SubmitDossierPayload, 'dossier'> & { dossier?: Maybe<ResolversTypes['Dossier']> }>;
  SubmitDossierUserError: ResolverTypeWrapper<SubmitDossierUserError>;
  SubmitScoreErrorCode: SubmitScoreErrorCode;
  SubmitScoreInput: SubmitScoreInput;
  SubmitScorePayload: ResolverTypeWrapper<Omit<SubmitScorePayload, 'scoring'> & { scoring?: Maybe<ResolversTypes['Scoring']> }>;
  SubmitScoreUserError: ResolverTypeWrapper<SubmitScoreUserError>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VerdictLine: ResolverTypeWrapper<ShownLine>;
  VerificationStatus: VerificationStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Answer: Answer;
  String: Scalars['String']['output'];
  AnswerInput: AnswerInput;
  AttachPaperInput: AttachPaperInput;
  ID: Scalars['ID']['output'];
  AttachPaperPayload: Omit<AttachPaperPayload, 'dossier'> & { dossier?: Maybe<ResolversParentTypes['Dossier']> };
  AttachPaperUserError: AttachPaperUserError;
  Certificate: DomainCertificate;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  CertificateVerification: Verification;
  ChecklistItem: ChecklistItem;
  CloseSessionInput: CloseSessionInput;
  CloseSessionPayload: Omit<CloseSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['RatingSession']> };
  CloseSessionUserError: CloseSessionUserError;
  CommuneAssessment: CommuneAssessment;
  CommuneAssessmentUserError: CommuneAssessmentUserError;
  CorrectionInput: CorrectionInput;
  Council: StoredCouncil;
  CouncilSeat: CouncilSeat;
  CouncilSeatInput: CouncilSeatInput;
  Criterion: ShownCriterion;
  CriterionOption: ShownOption;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRevocationInput: DecideRevocationInput;
  DecideRevocationPayload: Omit<DecideRevocationPayload, 'case' | 'product'> & { case?: Maybe<ResolversParentTypes['RevocationCase']>, product?: Maybe<ResolversParentTypes['Product']> };
  DecideRevocationUserError: DecideRevocationUserError;
  Decimal: Scalars['Decimal']['output'];
  DeclareConflictInput: DeclareConflictInput;
  DeclareConflictPayload: Omit<DeclareConflictPayload, 'scoring'> & { scoring?: Maybe<ResolversParentTypes['Scoring']> };
  DeclareConflictUserError: DeclareConflictUserError;
  Dossier: StoredDossier;
  DossierPaper: AttachedPaper;
  EstablishCouncilInput: EstablishCouncilInput;
  EstablishCouncilPayload: Omit<EstablishCouncilPayload, 'council'> & { council?: Maybe<ResolversParentTypes['Council']> };
  EstablishCouncilUserError: EstablishCouncilUserError;
  IssueCommuneAssessmentInput: IssueCommuneAssessmentInput;
  IssueCommuneAssessmentPayload: Omit<IssueCommuneAssessmentPayload, 'dossier'> & { dossier?: Maybe<ResolversParentTypes['Dossier']> };
  LawOfDay: ShownLaw;
  Mutation: Record<PropertyKey, never>;
  OpenDossierInput: OpenDossierInput;
  OpenDossierPayload: Omit<OpenDossierPayload, 'dossier'> & { dossier?: Maybe<ResolversParentTypes['Dossier']> };
  OpenDossierUserError: OpenDossierUserError;
  OpenSessionInput: OpenSessionInput;
  OpenSessionPayload: Omit<OpenSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['RatingSession']> };
  OpenSessionUserError: OpenSessionUserError;
  PackReference: PackReference;
  PageInfo: PageInfo;
  PastDecisionInput: PastDecisionInput;
  PastDecisionResult: PastDecisionResult;
  Product: ProductRef;
  ProposeUpgradeInput: ProposeUpgradeInput;
  ProposeUpgradePayload: Omit<ProposeUpgradePayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  Query: Record<PropertyKey, never>;
  RatingResult: Result;
  RatingSession: StoredSession;
  RecogniseProductInput: RecogniseProductInput;
  RecogniseProductPayload: Omit<RecogniseProductPayload, 'certificate' | 'product'> & { certificate?: Maybe<ResolversParentTypes['Certificate']>, product?: Maybe<ResolversParentTypes['Product']> };
  RecogniseProductUserError: RecogniseProductUserError;
  RecordCommuneAssessmentInput: RecordCommuneAssessmentInput;
  RecordCommuneAssessmentPayload: Omit<RecordCommuneAssessmentPayload, 'dossier'> & { dossier?: Maybe<ResolversParentTypes['Dossier']> };
  RecordPastDecisionsInput: RecordPastDecisionsInput;
  RecordPastDecisionsPayload: RecordPastDecisionsPayload;
  RecordPastDecisionsUserError: RecordPastDecisionsUserError;
  RefusedDossierAction: RefusedDossierAction;
  RevocationCase: CaseOfProduct;
  RevocationCaseConnection: Omit<RevocationCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RevocationCaseEdge']> };
  RevocationCaseEdge: Omit<RevocationCaseEdge, 'node'> & { node: ResolversParentTypes['RevocationCase'] };
  RulePack: ShownPack;
  ScoreSheet: ShownSheet;
  ScoreSheetOfMember: MemberSheet;
  Scoring: StoredScoring;
  StarBand: StarBand;
  SubmitDossierInput: SubmitDossierInput;
  SubmitDossierPayload: Omit<SubmitDossierPayload, 'dossier'> & { dossier?: Maybe<ResolversParentTypes['Dossier']> };
  SubmitDossierUserError: SubmitDossierUserError;
  SubmitScoreInput: SubmitScoreInput;
  SubmitScorePayload: Omit<SubmitScorePayload, 'scoring'> & { scoring?: Maybe<ResolversParentTypes['Scoring']> };
  SubmitScoreUserError: SubmitScoreUserError;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerdictLine: ShownLine;
};

export type AnswerResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  option?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachPaperPayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['AttachPaperPayload'] = ResolversParentTypes['AttachPaperPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AttachPaperUserError']>, ParentType, ContextType>;
};

export type AttachPaperUserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['AttachPaperUserError'] = ResolversParentTypes['AttachPaperUserError']> = {
  code?: Resolver<ResolversTypes['AttachPaperErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  supersededOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CertificateVerificationResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['CertificateVerification'] = ResolversParentTypes['CertificateVerification']> = {
  checkUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChecklistItemResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  cite?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['PaperNeed'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaperState'], ParentType, ContextType>;
};

export type CloseSessionPayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['CloseSessionPayload'] = ResolversParentTypes['CloseSessionPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['RatingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CloseSessionUserError']>, ParentType, ContextType>;
};

export type CloseSessionUserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['CloseSessionUserError'] = ResolversParentTypes['CloseSessionUserError']> = {
  code?: Resolver<ResolversTypes['CloseSessionErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommuneAssessmentResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['CommuneAssessment'] = ResolversParentTypes['CommuneAssessment']> = {
  ideaOrigin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  localIdentity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localLabour?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  materialOrigin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommuneAssessmentUserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['CommuneAssessmentUserError'] = ResolversParentTypes['CommuneAssessmentUserError']> = {
  code?: Resolver<ResolversTypes['CommuneAssessmentErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouncilResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['Council'] = ResolversParentTypes['Council'], FederationReferenceType extends FederationReferenceTypes['Council'] = FederationReferenceTypes['Council']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Council']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['CouncilSeat']>, ParentType, ContextType>;
};

export type CouncilSeatResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['CouncilSeat'] = ResolversParentTypes['CouncilSeat']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CouncilRole'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  cite?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isConditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['CriterionOption']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CriterionOptionResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['CriterionOption'] = ResolversParentTypes['CriterionOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isConditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideRevocationPayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['DecideRevocationPayload'] = ResolversParentTypes['DecideRevocationPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['RevocationCase']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DecideRevocationUserError']>, ParentType, ContextType>;
};

export type DecideRevocationUserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['DecideRevocationUserError'] = ResolversParentTypes['DecideRevocationUserError']> = {
  code?: Resolver<ResolversTypes['DecideRevocationErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclareConflictPayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['DeclareConflictPayload'] = ResolversParentTypes['DeclareConflictPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scoring?: Resolver<Maybe<ResolversTypes['Scoring']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DeclareConflictUserError']>, ParentType, ContextType>;
};

export type DeclareConflictUserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['DeclareConflictUserError'] = ResolversParentTypes['DeclareConflictUserError']> = {
  code?: Resolver<ResolversTypes['DeclareConflictErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'], FederationReferenceType extends FederationReferenceTypes['Dossier'] = FederationReferenceTypes['Dossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['DossierAction']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['CommuneAssessment']>, ParentType, ContextType>;
  checklist?: Resolver<ReadonlyArray<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  papers?: Resolver<ReadonlyArray<ResolversTypes['DossierPaper']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  refusedActions?: Resolver<ReadonlyArray<ResolversTypes['RefusedDossierAction']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RatingResult']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['RatingSession']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DossierPaperResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['DossierPaper'] = ResolversParentTypes['DossierPaper']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EstablishCouncilPayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['EstablishCouncilPayload'] = ResolversParentTypes['EstablishCouncilPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['EstablishCouncilUserError']>, ParentType, ContextType>;
};

export type EstablishCouncilUserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['EstablishCouncilUserError'] = ResolversParentTypes['EstablishCouncilUserError']> = {
  code?: Resolver<ResolversTypes['EstablishCouncilErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueCommuneAssessmentPayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['IssueCommuneAssessmentPayload'] = ResolversParentTypes['IssueCommuneAssessmentPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CommuneAssessmentUserError']>, ParentType, ContextType>;
};

export type LawOfDayResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['LawOfDay'] = ResolversParentTypes['LawOfDay']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['StarBand']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isCommuneAssessmentRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  national?: Resolver<ResolversTypes['RulePack'], ParentType, ContextType>;
  provincial?: Resolver<ResolversTypes['RulePack'], ParentType, ContextType>;
  validityMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  attachPaper?: Resolver<ResolversTypes['AttachPaperPayload'], ParentType, ContextType, RequireFields<MutationAttachPaperArgs, 'input'>>;
  closeSession?: Resolver<ResolversTypes['CloseSessionPayload'], ParentType, ContextType, RequireFields<MutationCloseSessionArgs, 'input'>>;
  decideRevocation?: Resolver<ResolversTypes['DecideRevocationPayload'], ParentType, ContextType, RequireFields<MutationDecideRevocationArgs, 'input'>>;
  declareConflict?: Resolver<ResolversTypes['DeclareConflictPayload'], ParentType, ContextType, RequireFields<MutationDeclareConflictArgs, 'input'>>;
  establishCouncil?: Resolver<ResolversTypes['EstablishCouncilPayload'], ParentType, ContextType, RequireFields<MutationEstablishCouncilArgs, 'input'>>;
  issueCommuneAssessment?: Resolver<ResolversTypes['IssueCommuneAssessmentPayload'], ParentType, ContextType, RequireFields<MutationIssueCommuneAssessmentArgs, 'input'>>;
  openDossier?: Resolver<ResolversTypes['OpenDossierPayload'], ParentType, ContextType, RequireFields<MutationOpenDossierArgs, 'input'>>;
  openSession?: Resolver<ResolversTypes['OpenSessionPayload'], ParentType, ContextType, RequireFields<MutationOpenSessionArgs, 'input'>>;
  proposeUpgrade?: Resolver<ResolversTypes['ProposeUpgradePayload'], ParentType, ContextType, RequireFields<MutationProposeUpgradeArgs, 'input'>>;
  recogniseProduct?: Resolver<ResolversTypes['RecogniseProductPayload'], ParentType, ContextType, RequireFields<MutationRecogniseProductArgs, 'input'>>;
  recordCommuneAssessment?: Resolver<ResolversTypes['RecordCommuneAssessmentPayload'], ParentType, ContextType, RequireFields<MutationRecordCommuneAssessmentArgs, 'input'>>;
  recordPastDecisions?: Resolver<ResolversTypes['RecordPastDecisionsPayload'], ParentType, ContextType, RequireFields<MutationRecordPastDecisionsArgs, 'input'>>;
  submitDossier?: Resolver<ResolversTypes['SubmitDossierPayload'], ParentType, ContextType, RequireFields<MutationSubmitDossierArgs, 'input'>>;
  submitScore?: Resolver<ResolversTypes['SubmitScorePayload'], ParentType, ContextType, RequireFields<MutationSubmitScoreArgs, 'input'>>;
};

export type OpenDossierPayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['OpenDossierPayload'] = ResolversParentTypes['OpenDossierPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OpenDossierUserError']>, ParentType, ContextType>;
};

export type OpenDossierUserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['OpenDossierUserError'] = ResolversParentTypes['OpenDossierUserError']> = {
  code?: Resolver<ResolversTypes['OpenDossierErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenSessionPayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['OpenSessionPayload'] = ResolversParentTypes['OpenSessionPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['RatingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['OpenSessionUserError']>, ParentType, ContextType>;
};

export type OpenSessionUserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['OpenSessionUserError'] = ResolversParentTypes['OpenSessionUserError']> = {
  code?: Resolver<ResolversTypes['OpenSessionErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PackReferenceResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['PackReference'] = ResolversParentTypes['PackReference']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PastDecisionResultResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['PastDecisionResult'] = ResolversParentTypes['PastDecisionResult']> = {
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['PastDecisionRefusal']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PastDecisionOutcome'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  certificates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Certificate']>>, ParentType, ContextType>;
  dossiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Dossier']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProposeUpgradePayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['ProposeUpgradePayload'] = ResolversParentTypes['ProposeUpgradePayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RecogniseProductUserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  council?: Resolver<Maybe<ResolversTypes['Council']>, ParentType, ContextType, RequireFields<QueryCouncilArgs, 'id'>>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'id'>>;
  ratingSession?: Resolver<Maybe<ResolversTypes['RatingSession']>, ParentType, ContextType, RequireFields<QueryRatingSessionArgs, 'id'>>;
  revocationCases?: Resolver<ResolversTypes['RevocationCaseConnection'], ParentType, ContextType, RequireFields<QueryRevocationCasesArgs, 'status'>>;
  rulePackOn?: Resolver<Maybe<ResolversTypes['LawOfDay']>, ParentType, ContextType, Partial<QueryRulePackOnArgs>>;
  scoreSheets?: Resolver<ReadonlyArray<ResolversTypes['ScoreSheet']>, ParentType, ContextType, RequireFields<QueryScoreSheetsArgs, 'set'>>;
  verifyCertificate?: Resolver<ResolversTypes['CertificateVerification'], ParentType, ContextType, RequireFields<QueryVerifyCertificateArgs, 'number'>>;
};

export type RatingResultResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['RatingResult'] = ResolversParentTypes['RatingResult']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSpreadExceeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RatingOutcome'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sheets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trace?: Resolver<ReadonlyArray<ResolversTypes['VerdictLine']>, ParentType, ContextType>;
};

export type RatingSessionResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['RatingSession'] = ResolversParentTypes['RatingSession'], FederationReferenceType extends FederationReferenceTypes['RatingSession'] = FederationReferenceTypes['RatingSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RatingSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  council?: Resolver<ResolversTypes['Council'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  law?: Resolver<ReadonlyArray<ResolversTypes['PackReference']>, ParentType, ContextType>;
  present?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  scorings?: Resolver<ReadonlyArray<ResolversTypes['Scoring']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
};

export type RecogniseProductPayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['RecogniseProductPayload'] = ResolversParentTypes['RecogniseProductPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RecogniseProductUserError']>, ParentType, ContextType>;
};

export type RecogniseProductUserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['RecogniseProductUserError'] = ResolversParentTypes['RecogniseProductUserError']> = {
  code?: Resolver<ResolversTypes['RecogniseProductErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCommuneAssessmentPayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['RecordCommuneAssessmentPayload'] = ResolversParentTypes['RecordCommuneAssessmentPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CommuneAssessmentUserError']>, ParentType, ContextType>;
};

export type RecordPastDecisionsPayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['RecordPastDecisionsPayload'] = ResolversParentTypes['RecordPastDecisionsPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PastDecisionResult']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RecordPastDecisionsUserError']>, ParentType, ContextType>;
};

export type RecordPastDecisionsUserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['RecordPastDecisionsUserError'] = ResolversParentTypes['RecordPastDecisionsUserError']> = {
  code?: Resolver<ResolversTypes['RecordPastDecisionsErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusedDossierActionResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['RefusedDossierAction'] = ResolversParentTypes['RefusedDossierAction']> = {
  action?: Resolver<ResolversTypes['DossierAction'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevocationCaseResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['RevocationCase'] = ResolversParentTypes['RevocationCase']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RevocationCaseStatus'], ParentType, ContextType>;
};

export type RevocationCaseConnectionResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['RevocationCaseConnection'] = ResolversParentTypes['RevocationCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevocationCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevocationCaseEdgeResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['RevocationCaseEdge'] = ResolversParentTypes['RevocationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RevocationCase'], ParentType, ContextType>;
};

export type RulePackResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['RulePack'] = ResolversParentTypes['RulePack']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoreSheetResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['ScoreSheet'] = ResolversParentTypes['ScoreSheet']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  decides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScoreSheetOfMemberResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['ScoreSheetOfMember'] = ResolversParentTypes['ScoreSheetOfMember']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['Answer']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoringResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['Scoring'] = ResolversParentTypes['Scoring'], FederationReferenceType extends FederationReferenceTypes['Scoring'] = FederationReferenceTypes['Scoring']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Scoring']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mySheet?: Resolver<Maybe<ResolversTypes['ScoreSheetOfMember']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RatingResult']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['RatingSession'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['ScoreSheet']>, ParentType, ContextType>;
  sheets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScoreSheetOfMember']>>, ParentType, ContextType>;
  sheetsExpected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheetsIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StarBandResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['StarBand'] = ResolversParentTypes['StarBand']> = {
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmitDossierPayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['SubmitDossierPayload'] = ResolversParentTypes['SubmitDossierPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SubmitDossierUserError']>, ParentType, ContextType>;
};

export type SubmitDossierUserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['SubmitDossierUserError'] = ResolversParentTypes['SubmitDossierUserError']> = {
  code?: Resolver<ResolversTypes['SubmitDossierErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitScorePayloadResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['SubmitScorePayload'] = ResolversParentTypes['SubmitScorePayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scoring?: Resolver<Maybe<ResolversTypes['Scoring']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SubmitScoreUserError']>, ParentType, ContextType>;
};

export type SubmitScoreUserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['SubmitScoreUserError'] = ResolversParentTypes['SubmitScoreUserError']> = {
  code?: Resolver<ResolversTypes['SubmitScoreErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AttachPaperUserError' | 'CloseSessionUserError' | 'CommuneAssessmentUserError' | 'DecideRevocationUserError' | 'DeclareConflictUserError' | 'EstablishCouncilUserError' | 'OpenDossierUserError' | 'OpenSessionUserError' | 'RecogniseProductUserError' | 'RecordPastDecisionsUserError' | 'SubmitDossierUserError' | 'SubmitScoreUserError', ParentType, ContextType>;
};

export type VerdictLineResolvers<ContextType = RatingContext, ParentType extends ResolversParentTypes['VerdictLine'] = ResolversParentTypes['VerdictLine']> = {
  cite?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RatingContext> = {
  Answer?: AnswerResolvers<ContextType>;
  AttachPaperPayload?: AttachPaperPayloadResolvers<ContextType>;
  AttachPaperUserError?: AttachPaperUserErrorResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateVerification?: CertificateVerificationResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  CloseSessionPayload?: CloseSessionPayloadResolvers<ContextType>;
  CloseSessionUserError?: CloseSessionUserErrorResolvers<ContextType>;
  CommuneAssessment?: CommuneAssessmentResolvers<ContextType>;
  CommuneAssessmentUserError?: CommuneAssessmentUserErrorResolvers<ContextType>;
  Council?: CouncilResolvers<ContextType>;
  CouncilSeat?: CouncilSeatResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  CriterionOption?: CriterionOptionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideRevocationPayload?: DecideRevocationPayloadResolvers<ContextType>;
  DecideRevocationUserError?: DecideRevocationUserErrorResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeclareConflictPayload?: DeclareConflictPayloadResolvers<ContextType>;
  DeclareConflictUserError?: DeclareConflictUserErrorResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierPaper?: DossierPaperResolvers<ContextType>;
  EstablishCouncilPayload?: EstablishCouncilPayloadResolvers<ContextType>;
  EstablishCouncilUserError?: EstablishCouncilUserErrorResolvers<ContextType>;
  IssueCommuneAssessmentPayload?: IssueCommuneAssessmentPayloadResolvers<ContextType>;
  LawOfDay?: LawOfDayResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenDossierPayload?: OpenDossierPayloadResolvers<ContextType>;
  OpenDossierUserError?: OpenDossierUserErrorResolvers<ContextType>;
  OpenSessionPayload?: OpenSessionPayloadResolvers<ContextType>;
  OpenSessionUserError?: OpenSessionUserErrorResolvers<ContextType>;
  PackReference?: PackReferenceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PastDecisionResult?: PastDecisionResultResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProposeUpgradePayload?: ProposeUpgradePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RatingResult?: RatingResultResolvers<ContextType>;
  RatingSession?: RatingSessionResolvers<ContextType>;
  RecogniseProductPayload?: RecogniseProductPayloadResolvers<ContextType>;
  RecogniseProductUserError?: RecogniseProductUserErrorResolvers<ContextType>;
  RecordCommuneAssessmentPayload?: RecordCommuneAssessmentPayloadResolvers<ContextType>;
  RecordPastDecisionsPayload?: RecordPastDecisionsPayloadResolvers<ContextType>;
  RecordPastDecisionsUserError?: RecordPastDecisionsUserErrorResolvers<ContextType>;
  RefusedDossierAction?: RefusedDossierActionResolvers<ContextType>;
  RevocationCase?: RevocationCaseResolvers<ContextType>;
  RevocationCaseConnection?: RevocationCaseConnectionResolvers<ContextType>;
  RevocationCaseEdge?: RevocationCaseEdgeResolvers<ContextType>;
  RulePack?: RulePackResolvers<ContextType>;
  ScoreSheet?: ScoreSheetResolvers<ContextType>;
  ScoreSheetOfMember?: ScoreSheetOfMemberResolvers<ContextType>;
  Scoring?: ScoringResolvers<ContextType>;
  StarBand?: StarBandResolvers<ContextType>;
  SubmitDossierPayload?: SubmitDossierPayloadResolvers<ContextType>;
  SubmitDossierUserError?: SubmitDossierUserErrorResolvers<ContextType>;
  SubmitScorePayload?: SubmitScorePayloadResolvers<ContextType>;
  SubmitScoreUserError?: SubmitScoreUserErrorResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerdictLine?: VerdictLineResolvers<ContextType>;
};

