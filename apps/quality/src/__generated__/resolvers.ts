import type { Day } from '@ocop/domain-kit';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredSample } from '../sample/sample.store.ts';
import type { Result, Report, Judged } from '../sample/sample.ts';
import type { StoredHold } from '../hold/hold.store.ts';
import type { StoredProposal } from '../revocation-proposal/revocation-proposal.store.ts';
import type { KnownLimit } from '../quality-limit/limits-copy.ts';
import type { ProductRef } from '../product/product-copy.ts';
import type { Context } from '@ocop/service-kit';
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
  readonly drawnOn: Scalars['Date']['input'];
  readonly lot: Scalars['String']['input'];
  readonly product: Scalars['ID']['input'];
  /** Types of product whose limits apply (`qualityLimits`); left out: all of the product's set, if no indicator then has two limits. */
  readonly productTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly requestId: Scalars['ID']['input'];
  readonly sealNumber: Scalars['String']['input'];
};

export type DrawSamplePayload = {
  readonly __typename?: 'DrawSamplePayload';
  readonly after: Scalars['String']['output'];
  readonly sample?: Maybe<Sample>;
  readonly userErrors: ReadonlyArray<DrawSampleUserError>;
};

export type DrawSampleUserError = UserError & {
  readonly __typename?: 'DrawSampleUserError';
  readonly code: DrawSampleErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
  readonly code: Scalars['String']['input'];
  /** Name or id of one of the sample's limits. */
  readonly indicator: Scalars['String']['input'];
  readonly method: Scalars['String']['input'];
  /** For an indicator that must be absent. */
  readonly presence?: InputMaybe<Presence>;
  readonly requestId: Scalars['ID']['input'];
  /** Expanded uncertainty in the same unit; 0 when left out. */
  readonly uncertainty?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of the limit; empty for a figure without unit. */
  readonly unit: Scalars['String']['input'];
  /** For a measured indicator. */
  readonly value?: InputMaybe<Scalars['Decimal']['input']>;
};

export type EnterResultPayload = {
  readonly __typename?: 'EnterResultPayload';
  readonly after: Scalars['String']['output'];
  readonly labSample?: Maybe<LabSample>;
  readonly userErrors: ReadonlyArray<EnterResultUserError>;
};

export type EnterResultUserError = UserError & {
  readonly __typename?: 'EnterResultUserError';
  readonly code: EnterResultErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Held for checking (tạm dừng để kiểm tra): says nothing about fault. */
export type Hold = {
  readonly __typename?: 'Hold';
  readonly allowedActions: ReadonlyArray<HoldAction>;
  /** Why it was lifted; for officers. */
  readonly ground?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly liftedOn?: Maybe<Scalars['Date']['output']>;
  /** The lot meant. */
  readonly lot?: Maybe<Scalars['String']['output']>;
  readonly placedOn: Scalars['Date']['output'];
  readonly product: Product;
  /** Neutral words for the public, in the caller's language. */
  readonly publicNote: Scalars['String']['output'];
  readonly refusedActions: ReadonlyArray<RefusedHoldAction>;
  /** The sample behind it; for officers. */
  readonly sample?: Maybe<Sample>;
  readonly scope: HoldScope;
  readonly state: HoldState;
};

export type HoldAction =
  | 'LIFT';

export type HoldScope =
  | 'LOT'
  /** Only after a confirmed limit of the safety class was broken. */
  | 'PRODUCT';

export type HoldState =
  | 'HELD'
  | 'LIFTED';

export type IssueTestReportErrorCode =
  | 'REQUEST_ID_REUSED'
  | 'RESULTS_NOT_VERIFIED'
  | 'TEXT_INVALID'
  | 'UNKNOWN_SAMPLE';

export type IssueTestReportInput = {
  readonly code: Scalars['String']['input'];
  readonly reportNumber: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type IssueTestReportPayload = {
  readonly __typename?: 'IssueTestReportPayload';
  readonly after: Scalars['String']['output'];
  readonly sample?: Maybe<Sample>;
  readonly userErrors: ReadonlyArray<IssueTestReportUserError>;
};

export type IssueTestReportUserError = UserError & {
  readonly __typename?: 'IssueTestReportUserError';
  readonly code: IssueTestReportErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A result before the report. */
export type LabResult = {
  readonly __typename?: 'LabResult';
  readonly indicator: Scalars['String']['output'];
  /** Whether the caller entered it. */
  readonly isOwn: Scalars['Boolean']['output'];
  readonly method: Scalars['String']['output'];
  readonly presence?: Maybe<Presence>;
  readonly uncertainty?: Maybe<Scalars['Decimal']['output']>;
  readonly unit: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** A sample under its blind code, for those who test it. */
export type LabSample = {
  readonly __typename?: 'LabSample';
  readonly allowedActions: ReadonlyArray<SampleAction>;
  readonly code: Scalars['String']['output'];
  /** Limits that apply: indicator, unit and method to test by. */
  readonly limits: ReadonlyArray<QualityLimit>;
  readonly receivedOn?: Maybe<Scalars['Date']['output']>;
  readonly refusalReason?: Maybe<SampleRefusalReason>;
  readonly refusedActions: ReadonlyArray<RefusedSampleAction>;
  readonly results: ReadonlyArray<LabResult>;
  /** The sample with its product; null until the report is issued. */
  readonly sample?: Maybe<Sample>;
  readonly state: LabSampleState;
};

export type LabSampleState =
  | 'DRAWN'
  | 'IN_TESTING'
  | 'REFUSED'
  | 'REPORTED'
  | 'VERIFIED';

export type LiftHoldErrorCode =
  | 'HOLD_NOT_IN_FORCE'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID'
  | 'UNKNOWN_HOLD';

export type LiftHoldInput = {
  readonly ground: Scalars['String']['input'];
  readonly hold: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type LiftHoldPayload = {
  readonly __typename?: 'LiftHoldPayload';
  readonly after: Scalars['String']['output'];
  readonly hold?: Maybe<Hold>;
  readonly userErrors: ReadonlyArray<LiftHoldUserError>;
};

export type LiftHoldUserError = UserError & {
  readonly __typename?: 'LiftHoldUserError';
  readonly code: LiftHoldErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type LimitClass =
  | 'QUALITY'
  | 'SAFETY';

export type LimitKind =
  | 'MAX'
  | 'MIN'
  | 'PLAN'
  | 'QUALITATIVE'
  | 'RANGE';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records an independent sample of a lot and gives it a random blind code. For inspectors. */
  readonly drawSample: DrawSamplePayload;
  /** Records one result, in the unit of the limit. Entered again before verification, the later one counts. `after` is empty while the sample is blind. */
  readonly enterResult: EnterResultPayload;
  /** Issues the report: the verdict follows from the limits. A failed lot is held at once. */
  readonly issueTestReport: IssueTestReportPayload;
  /** Ends a hold, with the ground. For the Agriculture department. */
  readonly liftHold: LiftHoldPayload;
  /** Proposes that the certificate in force be revoked, on the evidence of a failed sample. Rating opens the case and decides. For the Agriculture department. */
  readonly proposeRevocation: ProposeRevocationPayload;
  /** Takes a sample into the laboratory, or refuses it with a reason; a broken seal or another seal number is always refused. `after` is empty while the sample is blind. */
  readonly receiveSample: ReceiveSamplePayload;
  /** Confirms the results; refused to everybody who entered one of them, whatever the role. `after` is empty while the sample is blind. */
  readonly verifyResults: VerifyResultsPayload;
};


export type MutationDrawSampleArgs = {
  input: DrawSampleInput;
};


export type MutationEnterResultArgs = {
  input: EnterResultInput;
};


export type MutationIssueTestReportArgs = {
  input: IssueTestReportInput;
};


export type MutationLiftHoldArgs = {
  input: LiftHoldInput;
};


export type MutationProposeRevocationArgs = {
  input: ProposeRevocationInput;
};


export type MutationReceiveSampleArgs = {
  input: ReceiveSampleInput;
};


export type MutationVerifyResultsArgs = {
  input: VerifyResultsInput;
};

/** Where a page of a connection ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Presence =
  | 'ABSENT'
  | 'PRESENT';

export type Product = {
  readonly __typename?: 'Product';
  /** Lots, or the product itself, held for checking; the newest first. */
  readonly holds?: Maybe<ReadonlyArray<Hold>>;
  readonly id: Scalars['ID']['output'];
  /** Independent samples, the newest first (at most 100). The laboratory sees those whose report is issued. */
  readonly samples?: Maybe<ReadonlyArray<Sample>>;
};


export type ProductSamplesArgs = {
  first?: Scalars['Int']['input'];
};

export type ProposeRevocationErrorCode =
  | 'ALREADY_PROPOSED'
  | 'EVIDENCE_NOT_A_FAILED_TEST'
  | 'NO_CERTIFICATE_IN_FORCE'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID'
  | 'UNKNOWN_SAMPLE';

export type ProposeRevocationInput = {
  readonly ground: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** The failed sample; its product's certificate is meant. */
  readonly sample: Scalars['ID']['input'];
};

export type ProposeRevocationPayload = {
  readonly __typename?: 'ProposeRevocationPayload';
  readonly after: Scalars['String']['output'];
  readonly proposal?: Maybe<RevocationProposal>;
  readonly userErrors: ReadonlyArray<ProposeRevocationUserError>;
};

export type ProposeRevocationUserError = UserError & {
  readonly __typename?: 'ProposeRevocationUserError';
  readonly code: ProposeRevocationErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a standard or regulation allows of an indicator. */
export type QualityLimit = {
  readonly __typename?: 'QualityLimit';
  readonly class: LimitClass;
  readonly id: Scalars['ID']['output'];
  readonly indicator: Scalars['String']['output'];
  /** False: recalled or third-party; such a limit fails nobody. */
  readonly isConfirmed: Scalars['Boolean']['output'];
  readonly kind: LimitKind;
  readonly max?: Maybe<Scalars['Decimal']['output']>;
  readonly method?: Maybe<Scalars['String']['output']>;
  readonly min?: Maybe<Scalars['Decimal']['output']>;
  /** Type of product inside the set, as named at drawing. */
  readonly productType: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly standard: Scalars['String']['output'];
  /** Words of a limit that is no figure. */
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly unit: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly hold?: Maybe<Hold>;
  /** A sample by its blind code, as the laboratory sees it: neither product nor maker. For the laboratory. */
  readonly labSample?: Maybe<LabSample>;
  /** Limits of quality and safety for a product set of QĐ 148, or all. */
  readonly qualityLimits: ReadonlyArray<QualityLimit>;
  /** For officers. */
  readonly revocationProposal?: Maybe<RevocationProposal>;
  /** An independent sample. What a caller may not see is null. */
  readonly sample?: Maybe<Sample>;
};


export type QueryHoldArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLabSampleArgs = {
  code: Scalars['String']['input'];
};


export type QueryQualityLimitsArgs = {
  set?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRevocationProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySampleArgs = {
  id: Scalars['ID']['input'];
};

export type ReceiveSampleErrorCode =
  | 'REQUEST_ID_REUSED'
  | 'SAMPLE_ALREADY_RECEIVED'
  | 'UNKNOWN_SAMPLE';

export type ReceiveSampleInput = {
  readonly code: Scalars['String']['input'];
  /** Another reason to refuse the sample. */
  readonly refusalReason?: InputMaybe<ReceptionRefusal>;
  readonly requestId: Scalars['ID']['input'];
  readonly seal: SealState;
  /** The number on the seal, as read. */
  readonly sealNumber: Scalars['String']['input'];
};

export type ReceiveSamplePayload = {
  readonly __typename?: 'ReceiveSamplePayload';
  readonly after: Scalars['String']['output'];
  readonly labSample?: Maybe<LabSample>;
  readonly userErrors: ReadonlyArray<ReceiveSampleUserError>;
};

export type ReceiveSampleUserError = UserError & {
  readonly __typename?: 'ReceiveSampleUserError';
  readonly code: ReceiveSampleErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why a laboratory refuses a sample whose seal is right. */
export type ReceptionRefusal =
  | 'DAMAGED'
  | 'TOO_LITTLE'
  | 'TRANSPORT_CONDITIONS';

export type RefusedHoldAction = {
  readonly __typename?: 'RefusedHoldAction';
  readonly action: HoldAction;
  /** In the caller's language. */
  readonly reason: Scalars['String']['output'];
};

export type RefusedSampleAction = {
  readonly __typename?: 'RefusedSampleAction';
  readonly action: SampleAction;
  /** In the caller's language. */
  readonly reason: Scalars['String']['output'];
};

/** A proposal to revoke a certificate (đề xuất thu hồi); one per sample. */
export type RevocationProposal = {
  readonly __typename?: 'RevocationProposal';
  readonly certificateNumber: Scalars['String']['output'];
  readonly ground: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly product: Product;
  readonly proposedOn: Scalars['Date']['output'];
  /** The evidence. */
  readonly sample: Sample;
};

/** An independent sample of a product (mẫu kiểm nghiệm). Public: product, day, state and, once the report is issued, the verdict. */
export type Sample = {
  readonly __typename?: 'Sample';
  readonly allowedActions: ReadonlyArray<SampleAction>;
  /** For inspectors and the Agriculture department. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly drawnOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** For officers; hidden from the laboratory before the report is issued. */
  readonly lot?: Maybe<Scalars['String']['output']>;
  /** The laboratory does not see it before the report is issued. */
  readonly product?: Maybe<Product>;
  readonly refusedActions: ReadonlyArray<RefusedSampleAction>;
  /** For officers, and for the laboratory once issued. */
  readonly report?: Maybe<TestReport>;
  readonly state: SampleState;
  /** From the day the report is issued. */
  readonly verdict?: Maybe<TestVerdict>;
};

export type SampleAction =
  | 'ENTER_RESULT'
  | 'ISSUE_TEST_REPORT'
  | 'RECEIVE'
  | 'VERIFY_RESULTS';

export type SampleRefusalReason =
  | 'DAMAGED'
  | 'SEAL_BROKEN'
  | 'SEAL_NUMBER_DIFFERS'
  | 'TOO_LITTLE'
  | 'TRANSPORT_CONDITIONS';

/** UNDER_TEST says no more in public, so that nobody can follow a sample through the laboratory. */
export type SampleState =
  /** Not taken by the laboratory: broken seal, another seal number, or another reason. */
  | 'REFUSED'
  | 'REPORTED'
  | 'UNDER_TEST';

export type SealState =
  | 'BROKEN'
  | 'INTACT';

/** Results, method, uncertainty and verdict (phiếu kết quả kiểm nghiệm). */
export type TestReport = {
  readonly __typename?: 'TestReport';
  /** What the verdict means, in the caller's language. */
  readonly explanation: Scalars['String']['output'];
  readonly issuedOn: Scalars['Date']['output'];
  readonly number: Scalars['String']['output'];
  readonly results: ReadonlyArray<TestResult>;
  readonly verdict: TestVerdict;
};

export type TestResult = {
  readonly __typename?: 'TestResult';
  readonly indicator: Scalars['String']['output'];
  /** False: the legal text of the limit was not checked, and it fails nobody. */
  readonly isLimitConfirmed: Scalars['Boolean']['output'];
  readonly limitMax?: Maybe<Scalars['Decimal']['output']>;
  readonly limitMin?: Maybe<Scalars['Decimal']['output']>;
  readonly method: Scalars['String']['output'];
  readonly outcome: TestVerdict;
  readonly presence?: Maybe<Presence>;
  readonly standard: Scalars['String']['output'];
  readonly uncertainty?: Maybe<Scalars['Decimal']['output']>;
  readonly unit: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

export type TestVerdict =
  /** Beyond a confirmed limit. */
  | 'FAIL'
  /** Within the uncertainty of the limit. */
  | 'INCONCLUSIVE'
  | 'PASS'
  /** Not clearly inside a limit that is still to be confirmed: fails nobody. */
  | 'UNCONFIRMED';

/** Why a rule refused: `message` is in the caller's language; types that implement it add a `code`. */
export type UserError = {
  readonly message: Scalars['String']['output'];
  /** The input field that is meant, where there is one. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type VerifyResultsErrorCode =
  | 'NO_RESULTS'
  | 'REQUEST_ID_REUSED'
  | 'SAME_PERSON'
  | 'SAMPLE_NOT_IN_TESTING'
  | 'UNKNOWN_SAMPLE';

export type VerifyResultsInput = {
  readonly code: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type VerifyResultsPayload = {
  readonly __typename?: 'VerifyResultsPayload';
  readonly after: Scalars['String']['output'];
  readonly labSample?: Maybe<LabSample>;
  readonly userErrors: ReadonlyArray<VerifyResultsUserError>;
};

export type VerifyResultsUserError = UserError & {
  readonly __typename?: 'VerifyResultsUserError';
  readonly code: VerifyResultsErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};



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
  Hold: Hold;
  Product: Product;
  RevocationProposal: RevocationProposal;
  Sample: Sample;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Hold:
    ( { __typename: 'Hold' }
    & GraphQLRecursivePick<FederationTypes['Hold'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  RevocationProposal:
    ( { __typename: 'RevocationProposal' }
    & GraphQLRecursivePick<FederationTypes['RevocationProposal'], {"id":true}> );
  Sample:
    ( { __typename: 'Sample' }
    & GraphQLRecursivePick<FederationTypes['Sample'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( DrawSampleUserError )
    | ( EnterResultUserError )
    | ( IssueTestReportUserError )
    | ( LiftHoldUserError )
    | ( ProposeRevocationUserError )
    | ( ReceiveSampleUserError )
    | ( VerifyResultsUserError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DrawSampleErrorCode: DrawSampleErrorCode;
  DrawSampleInput: DrawSampleInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DrawSamplePayload: ResolverTypeWrapper<Omit<DrawSamplePayload, 'sample'> & { sample?: Maybe<ResolversTypes['Sample']> }>;
  DrawSampleUserError: ResolverTypeWrapper<DrawSampleUserError>;
  EnterResultErrorCode: EnterResultErrorCode;
  EnterResultInput: EnterResultInput;
  EnterResultPayload: ResolverTypeWrapper<Omit<EnterResultPayload, 'labSample'> & { labSample?: Maybe<ResolversTypes['LabSample']> }>;
  EnterResultUserError: ResolverTypeWrapper<EnterResultUserError>;
  Hold: ResolverTypeWrapper<StoredHold>;
  HoldAction: HoldAction;
  HoldScope: HoldScope;
  HoldState: HoldState;
  IssueTestReportErrorCode: IssueTestReportErrorCode;
  IssueTestReportInput: IssueTestReportInput;
  IssueTestReportPayload: ResolverTypeWrapper<Omit<IssueTestReportPayload, 'sample'> & { sample?: Maybe<ResolversTypes['Sample']> }>;
  IssueTestReportUserError: ResolverTypeWrapper<IssueTestReportUserError>;
  LabResult: ResolverTypeWrapper<Result>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LabSample: ResolverTypeWrapper<StoredSample>;
  LabSampleState: LabSampleState;
  LiftHoldErrorCode: LiftHoldErrorCode;
  LiftHoldInput: LiftHoldInput;
  LiftHoldPayload: ResolverTypeWrapper<Omit<LiftHoldPayload, 'hold'> & { hold?: Maybe<ResolversTypes['Hold']> }>;
  LiftHoldUserError: ResolverTypeWrapper<LiftHoldUserError>;
  LimitClass: LimitClass;
  LimitKind: LimitKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Presence: Presence;
  Product: ResolverTypeWrapper<ProductRef>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ProposeRevocationErrorCode: ProposeRevocationErrorCode;
  ProposeRevocationInput: ProposeRevocationInput;
  ProposeRevocationPayload: ResolverTypeWrapper<Omit<ProposeRevocationPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['RevocationProposal']> }>;
  ProposeRevocationUserError: ResolverTypeWrapper<ProposeRevocationUserError>;
  QualityLimit: ResolverTypeWrapper<KnownLimit>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveSampleErrorCode: ReceiveSampleErrorCode;
  ReceiveSampleInput: ReceiveSampleInput;
  ReceiveSamplePayload: ResolverTypeWrapper<Omit<ReceiveSamplePayload, 'labSample'> & { labSample?: Maybe<ResolversTypes['LabSample']> }>;
  ReceiveSampleUserError: ResolverTypeWrapper<ReceiveSampleUserError>;
  ReceptionRefusal: ReceptionRefusal;
  RefusedHoldAction: ResolverTypeWrapper<RefusedHoldAction>;
  RefusedSampleAction: ResolverTypeWrapper<RefusedSampleAction>;
  RevocationProposal: ResolverTypeWrapper<StoredProposal>;
  Sample: ResolverTypeWrapper<StoredSample>;
  SampleAction: SampleAction;
  SampleRefusalReason: SampleRefusalReason;
  SampleState: SampleState;
  SealState: SealState;
  TestReport: ResolverTypeWrapper<Report>;
  TestResult: ResolverTypeWrapper<Judged>;
  TestVerdict: TestVerdict;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VerifyResultsErrorCode: VerifyResultsErrorCode;
  VerifyResultsInput: VerifyResultsInput;
  VerifyResultsPayload: ResolverTypeWrapper<Omit<VerifyResultsPayload, 'labSample'> & { labSample?: Maybe<ResolversTypes['LabSample']> }>;
  VerifyResultsUserError: ResolverTypeWrapper<VerifyResultsUserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DrawSampleInput: DrawSampleInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  DrawSamplePayload: Omit<DrawSamplePayload, 'sample'> & { sample?: Maybe<ResolversParentTypes['Sample']> };
  DrawSampleUserError: DrawSampleUserError;
  EnterResultInput: EnterResultInput;
  EnterResultPayload: Omit<EnterResultPayload, 'labSample'> & { labSample?: Maybe<ResolversParentTypes['LabSample']> };
  EnterResultUserError: EnterResultUserError;
  Hold: StoredHold;
  IssueTestReportInput: IssueTestReportInput;
  IssueTestReportPayload: Omit<IssueTestReportPayload, 'sample'> & { sample?: Maybe<ResolversParentTypes['Sample']> };
  IssueTestReportUserError: IssueTestReportUserError;
  LabResult: Result;
  Boolean: Scalars['Boolean']['output'];
  LabSample: StoredSample;
  LiftHoldInput: LiftHoldInput;
  LiftHoldPayload: Omit<LiftHoldPayload, 'hold'> & { hold?: Maybe<ResolversParentTypes['Hold']> };
  LiftHoldUserError: LiftHoldUserError;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Product: ProductRef;
  Int: Scalars['Int']['output'];
  ProposeRevocationInput: ProposeRevocationInput;
  ProposeRevocationPayload: Omit<ProposeRevocationPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['RevocationProposal']> };
  ProposeRevocationUserError: ProposeRevocationUserError;
  QualityLimit: KnownLimit;
  Query: Record<PropertyKey, never>;
  ReceiveSampleInput: ReceiveSampleInput;
  ReceiveSamplePayload: Omit<ReceiveSamplePayload, 'labSample'> & { labSample?: Maybe<ResolversParentTypes['LabSample']> };
  ReceiveSampleUserError: ReceiveSampleUserError;
  RefusedHoldAction: RefusedHoldAction;
  RefusedSampleAction: RefusedSampleAction;
  RevocationProposal: StoredProposal;
  Sample: StoredSample;
  TestReport: Report;
  TestResult: Judged;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyResultsInput: VerifyResultsInput;
  VerifyResultsPayload: Omit<VerifyResultsPayload, 'labSample'> & { labSample?: Maybe<ResolversParentTypes['LabSample']> };
  VerifyResultsUserError: VerifyResultsUserError;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DrawSamplePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawSamplePayload'] = ResolversParentTypes['DrawSamplePayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DrawSampleUserError']>, ParentType, ContextType>;
};

export type DrawSampleUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawSampleUserError'] = ResolversParentTypes['DrawSampleUserError']> = {
  code?: Resolver<ResolversTypes['DrawSampleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterResultPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterResultPayload'] = ResolversParentTypes['EnterResultPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labSample?: Resolver<Maybe<ResolversTypes['LabSample']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['EnterResultUserError']>, ParentType, ContextType>;
};

export type EnterResultUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterResultUserError'] = ResolversParentTypes['EnterResultUserError']> = {
  code?: Resolver<ResolversTypes['EnterResultErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold'], FederationReferenceType extends FederationReferenceTypes['Hold'] = FederationReferenceTypes['Hold']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hold']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['HoldAction']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  publicNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusedActions?: Resolver<ReadonlyArray<ResolversTypes['RefusedHoldAction']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['HoldScope'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HoldState'], ParentType, ContextType>;
};

export type IssueTestReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueTestReportPayload'] = ResolversParentTypes['IssueTestReportPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['IssueTestReportUserError']>, ParentType, ContextType>;
};

export type IssueTestReportUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueTestReportUserError'] = ResolversParentTypes['IssueTestReportUserError']> = {
  code?: Resolver<ResolversTypes['IssueTestReportErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabResult'] = ResolversParentTypes['LabResult']> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  uncertainty?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type LabSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabSample'] = ResolversParentTypes['LabSample']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['SampleAction']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['QualityLimit']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['SampleRefusalReason']>, ParentType, ContextType>;
  refusedActions?: Resolver<ReadonlyArray<ResolversTypes['RefusedSampleAction']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['LabResult']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LabSampleState'], ParentType, ContextType>;
};

export type LiftHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftHoldPayload'] = ResolversParentTypes['LiftHoldPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['LiftHoldUserError']>, ParentType, ContextType>;
};

export type LiftHoldUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftHoldUserError'] = ResolversParentTypes['LiftHoldUserError']> = {
  code?: Resolver<ResolversTypes['LiftHoldErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  drawSample?: Resolver<ResolversTypes['DrawSamplePayload'], ParentType, ContextType, RequireFields<MutationDrawSampleArgs, 'input'>>;
  enterResult?: Resolver<ResolversTypes['EnterResultPayload'], ParentType, ContextType, RequireFields<MutationEnterResultArgs, 'input'>>;
  issueTestReport?: Resolver<ResolversTypes['IssueTestReportPayload'], ParentType, ContextType, RequireFields<MutationIssueTestReportArgs, 'input'>>;
  liftHold?: Resolver<ResolversTypes['LiftHoldPayload'], ParentType, ContextType, RequireFields<MutationLiftHoldArgs, 'input'>>;
  proposeRevocation?: Resolver<ResolversTypes['ProposeRevocationPayload'], ParentType, ContextType, RequireFields<MutationProposeRevocationArgs, 'input'>>;
  receiveSample?: Resolver<ResolversTypes['ReceiveSamplePayload'], ParentType, ContextType, RequireFields<MutationReceiveSampleArgs, 'input'>>;
  verifyResults?: Resolver<ResolversTypes['VerifyResultsPayload'], ParentType, ContextType, RequireFields<MutationVerifyResultsArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  holds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Hold']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  samples?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Sample']>>, ParentType, ContextType, RequireFields<ProductSamplesArgs, 'first'>>;
};

export type ProposeRevocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeRevocationPayload'] = ResolversParentTypes['ProposeRevocationPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['RevocationProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProposeRevocationUserError']>, ParentType, ContextType>;
};

export type ProposeRevocationUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeRevocationUserError'] = ResolversParentTypes['ProposeRevocationUserError']> = {
  code?: Resolver<ResolversTypes['ProposeRevocationErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityLimit'] = ResolversParentTypes['QualityLimit']> = {
  class?: Resolver<ResolversTypes['LimitClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LimitKind'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  productType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType, RequireFields<QueryHoldArgs, 'id'>>;
  labSample?: Resolver<Maybe<ResolversTypes['LabSample']>, ParentType, ContextType, RequireFields<QueryLabSampleArgs, 'code'>>;
  qualityLimits?: Resolver<ReadonlyArray<ResolversTypes['QualityLimit']>, ParentType, ContextType, Partial<QueryQualityLimitsArgs>>;
  revocationProposal?: Resolver<Maybe<ResolversTypes['RevocationProposal']>, ParentType, ContextType, RequireFields<QueryRevocationProposalArgs, 'id'>>;
  sample?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType, RequireFields<QuerySampleArgs, 'id'>>;
};

export type ReceiveSamplePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveSamplePayload'] = ResolversParentTypes['ReceiveSamplePayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labSample?: Resolver<Maybe<ResolversTypes['LabSample']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ReceiveSampleUserError']>, ParentType, ContextType>;
};

export type ReceiveSampleUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveSampleUserError'] = ResolversParentTypes['ReceiveSampleUserError']> = {
  code?: Resolver<ResolversTypes['ReceiveSampleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusedHoldActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedHoldAction'] = ResolversParentTypes['RefusedHoldAction']> = {
  action?: Resolver<ResolversTypes['HoldAction'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusedSampleActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedSampleAction'] = ResolversParentTypes['RefusedSampleAction']> = {
  action?: Resolver<ResolversTypes['SampleAction'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevocationProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevocationProposal'] = ResolversParentTypes['RevocationProposal'], FederationReferenceType extends FederationReferenceTypes['RevocationProposal'] = FederationReferenceTypes['RevocationProposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RevocationProposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Sample'], ParentType, ContextType>;
};

export type SampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sample'] = ResolversParentTypes['Sample'], FederationReferenceType extends FederationReferenceTypes['Sample'] = FederationReferenceTypes['Sample']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sample']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['SampleAction']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drawnOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  refusedActions?: Resolver<ReadonlyArray<ResolversTypes['RefusedSampleAction']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['TestReport']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SampleState'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['TestVerdict']>, ParentType, ContextType>;
};

export type TestReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestReport'] = ResolversParentTypes['TestReport']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['TestResult']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['TestVerdict'], ParentType, ContextType>;
};

export type TestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestResult'] = ResolversParentTypes['TestResult']> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isLimitConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitMax?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  limitMin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['TestVerdict'], ParentType, ContextType>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uncertainty?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'DrawSampleUserError' | 'EnterResultUserError' | 'IssueTestReportUserError' | 'LiftHoldUserError' | 'ProposeRevocationUserError' | 'ReceiveSampleUserError' | 'VerifyResultsUserError', ParentType, ContextType>;
};

export type VerifyResultsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyResultsPayload'] = ResolversParentTypes['VerifyResultsPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labSample?: Resolver<Maybe<ResolversTypes['LabSample']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['VerifyResultsUserError']>, ParentType, ContextType>;
};

export type VerifyResultsUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyResultsUserError'] = ResolversParentTypes['VerifyResultsUserError']> = {
  code?: Resolver<ResolversTypes['VerifyResultsErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DrawSamplePayload?: DrawSamplePayloadResolvers<ContextType>;
  DrawSampleUserError?: DrawSampleUserErrorResolvers<ContextType>;
  EnterResultPayload?: EnterResultPayloadResolvers<ContextType>;
  EnterResultUserError?: EnterResultUserErrorResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  IssueTestReportPayload?: IssueTestReportPayloadResolvers<ContextType>;
  IssueTestReportUserError?: IssueTestReportUserErrorResolvers<ContextType>;
  LabResult?: LabResultResolvers<ContextType>;
  LabSample?: LabSampleResolvers<ContextType>;
  LiftHoldPayload?: LiftHoldPayloadResolvers<ContextType>;
  LiftHoldUserError?: LiftHoldUserErrorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProposeRevocationPayload?: ProposeRevocationPayloadResolvers<ContextType>;
  ProposeRevocationUserError?: ProposeRevocationUserErrorResolvers<ContextType>;
  QualityLimit?: QualityLimitResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveSamplePayload?: ReceiveSamplePayloadResolvers<ContextType>;
  ReceiveSampleUserError?: ReceiveSampleUserErrorResolvers<ContextType>;
  RefusedHoldAction?: RefusedHoldActionResolvers<ContextType>;
  RefusedSampleAction?: RefusedSampleActionResolvers<ContextType>;
  RevocationProposal?: RevocationProposalResolvers<ContextType>;
  Sample?: SampleResolvers<ContextType>;
  TestReport?: TestReportResolvers<ContextType>;
  TestResult?: TestResultResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyResultsPayload?: VerifyResultsPayloadResolvers<ContextType>;
  VerifyResultsUserError?: VerifyResultsUserErrorResolvers<ContextType>;
};

