import type { Day } from '@ocop/domain-kit';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredSalesPoint, PointConnection } from '../sales-point/sales-point.store.ts';
import type { StoredListing } from '../listing/listing.store.ts';
import type { StoredIssue } from '../stamp/stamp-issue.store.ts';
import type { Checked } from '../stamp/stamp-check.ts';
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

/** An administrative unit of one era; its name comes from registry. */
export type AdministrativeUnit = {
  readonly __typename?: 'AdministrativeUnit';
  readonly id: Scalars['ID']['output'];
};

export type CloseSalesPointErrorCode =
  | 'ALREADY_CLOSED'
  | 'CLOSED_BEFORE_OPENING'
  | 'CLOSED_IN_FUTURE'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID'
  | 'UNKNOWN_SALES_POINT';

export type CloseSalesPointInput = {
  /** Today when left out. */
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly ground: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly salesPoint: Scalars['ID']['input'];
};

export type CloseSalesPointPayload = {
  readonly __typename?: 'CloseSalesPointPayload';
  readonly after: Scalars['String']['output'];
  readonly salesPoint?: Maybe<SalesPoint>;
  readonly userErrors: ReadonlyArray<CloseSalesPointUserError>;
};

export type CloseSalesPointUserError = UserError & {
  readonly __typename?: 'CloseSalesPointUserError';
  readonly code: CloseSalesPointErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
  readonly count: Scalars['Int']['input'];
  readonly lot: Scalars['String']['input'];
  readonly product: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type IssueStampsPayload = {
  readonly __typename?: 'IssueStampsPayload';
  readonly after: Scalars['String']['output'];
  readonly stampIssue?: Maybe<StampIssue>;
  readonly userErrors: ReadonlyArray<IssueStampsUserError>;
};

export type IssueStampsUserError = UserError & {
  readonly __typename?: 'IssueStampsUserError';
  readonly code: IssueStampsErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One product at one sales point. Stopped by itself when the certificate is revoked, runs out, or the point closes; held while the product is checked. */
export type Listing = {
  readonly __typename?: 'Listing';
  readonly allowedActions: ReadonlyArray<ListingAction>;
  readonly certificateNumber: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly product: Product;
  readonly publishedOn: Scalars['Date']['output'];
  readonly refusedActions: ReadonlyArray<RefusedListingAction>;
  readonly salesPoint: SalesPoint;
  readonly state: ListingState;
  readonly stopReason?: Maybe<ListingStopReason>;
  readonly stoppedOn?: Maybe<Scalars['Date']['output']>;
};

export type ListingAction =
  | 'WITHDRAW';

export type ListingState =
  /** Held for checking; resumes by itself. */
  | 'HELD'
  | 'PUBLISHED'
  | 'STOPPED';

export type ListingStopReason =
  /** Judged by dates alone, on the day of asking. */
  | 'EXPIRED'
  | 'POINT_CLOSED'
  | 'REVOKED'
  | 'WITHDRAWN';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Closes a point, with the ground; its listings end. For the Industry and Trade department. */
  readonly closeSalesPoint: CloseSalesPointPayload;
  /** Issues a range of stamps for one lot. Needs a certificate in force today; refused while product or lot is held. For the Industry and Trade department and the NTM office. */
  readonly issueStamps: IssueStampsPayload;
  /** Puts a product on sale at a point. Needs a certificate in force today; refused while the product is held. For operators and the Industry and Trade department. */
  readonly publishListing: PublishListingPayload;
  /** Registers a point. On a day under no known act the answer says so. For the Industry and Trade department. */
  readonly registerSalesPoint: RegisterSalesPointPayload;
  /** Takes a product off sale at a point. For operators and the Industry and Trade department. */
  readonly withdrawListing: WithdrawListingPayload;
};


export type MutationCloseSalesPointArgs = {
  input: CloseSalesPointInput;
};


export type MutationIssueStampsArgs = {
  input: IssueStampsInput;
};


export type MutationPublishListingArgs = {
  input: PublishListingInput;
};


export type MutationRegisterSalesPointArgs = {
  input: RegisterSalesPointInput;
};


export type MutationWithdrawListingArgs = {
  input: WithdrawListingInput;
};

/** Where a page of a connection ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Product = {
  readonly __typename?: 'Product';
  readonly id: Scalars['ID']['output'];
  readonly listings?: Maybe<ReadonlyArray<Listing>>;
  /** Points that offer the product now. */
  readonly salesPoints?: Maybe<ReadonlyArray<SalesPoint>>;
  readonly stampIssues?: Maybe<ReadonlyArray<StampIssue>>;
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
  readonly product: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly salesPoint: Scalars['ID']['input'];
};

export type PublishListingPayload = {
  readonly __typename?: 'PublishListingPayload';
  readonly after: Scalars['String']['output'];
  readonly listing?: Maybe<Listing>;
  readonly userErrors: ReadonlyArray<PublishListingUserError>;
};

export type PublishListingUserError = UserError & {
  readonly __typename?: 'PublishListingUserError';
  readonly code: PublishListingErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** What the serial on a stamp stands for; spaces, dots and dashes do not count. */
  readonly checkStamp: StampCheck;
  readonly listing?: Maybe<Listing>;
  readonly salesPoint?: Maybe<SalesPoint>;
  /** Points where OCOP goods are shown and sold, in the order of their codes. `unit` is `<code>@<era>`. */
  readonly salesPoints: SalesPointConnection;
};


export type QueryCheckStampArgs = {
  serial: Scalars['String']['input'];
};


export type QueryListingArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySalesPointArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySalesPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};

export type RefusedListingAction = {
  readonly __typename?: 'RefusedListingAction';
  readonly action: ListingAction;
  /** In the caller's language. */
  readonly reason: Scalars['String']['output'];
};

export type RefusedSalesPointAction = {
  readonly __typename?: 'RefusedSalesPointAction';
  readonly action: SalesPointAction;
  /** In the caller's language. */
  readonly reason: Scalars['String']['output'];
};

export type RegisterSalesPointErrorCode =
  | 'CODE_TAKEN'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID'
  | 'UNIT_OF_ANOTHER_ERA'
  | 'UNKNOWN_UNIT';

export type RegisterSalesPointInput = {
  /** Given once for ever. */
  readonly code: Scalars['String']['input'];
  readonly illustrative?: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  readonly openedOn: Scalars['Date']['input'];
  readonly operator: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** `<code>@<era>`, a unit of the opening day. */
  readonly unit: Scalars['ID']['input'];
};

export type RegisterSalesPointPayload = {
  readonly __typename?: 'RegisterSalesPointPayload';
  readonly after: Scalars['String']['output'];
  readonly salesPoint?: Maybe<SalesPoint>;
  readonly userErrors: ReadonlyArray<RegisterSalesPointUserError>;
};

export type RegisterSalesPointUserError = UserError & {
  readonly __typename?: 'RegisterSalesPointUserError';
  readonly code: RegisterSalesPointErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A point where OCOP goods are shown and sold (điểm giới thiệu và bán sản phẩm OCOP). */
export type SalesPoint = {
  readonly __typename?: 'SalesPoint';
  /** The act whose criteria hold on the opening day; null when none is known. */
  readonly act?: Maybe<Scalars['String']['output']>;
  readonly allowedActions: ReadonlyArray<SalesPointAction>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Invented for the demonstration. */
  readonly illustrative: Scalars['Boolean']['output'];
  readonly listings: ReadonlyArray<Listing>;
  readonly name: Scalars['String']['output'];
  /** What a reader must know: for instance that no act is known for the day. */
  readonly notices: ReadonlyArray<SalesPointNotice>;
  readonly openedOn: Scalars['Date']['output'];
  readonly operator: Scalars['String']['output'];
  readonly refusedActions: ReadonlyArray<RefusedSalesPointAction>;
  readonly state: SalesPointState;
  readonly unit: AdministrativeUnit;
};

export type SalesPointAction =
  | 'CLOSE'
  | 'PUBLISH_LISTING';

export type SalesPointConnection = {
  readonly __typename?: 'SalesPointConnection';
  readonly edges: ReadonlyArray<SalesPointEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SalesPointEdge = {
  readonly __typename?: 'SalesPointEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SalesPoint;
};

export type SalesPointNotice = {
  readonly __typename?: 'SalesPointNotice';
  readonly code: SalesPointNoticeCode;
  /** Day for which no act is known. */
  readonly day: Scalars['Date']['output'];
  /** The last act known before. */
  readonly lastAct?: Maybe<Scalars['String']['output']>;
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
};

export type SalesPointNoticeCode =
  /** The act of the day was recalled, not seen. */
  | 'ACT_UNCONFIRMED'
  | 'NO_ACT_KNOWN';

export type SalesPointState =
  | 'CLOSED'
  | 'OPEN'
  /** Registered, the opening day is still to come. */
  | 'PLANNED';

export type StampCheck = {
  readonly __typename?: 'StampCheck';
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly lot?: Maybe<Scalars['String']['output']>;
  /** In the caller's language, for the buyer. */
  readonly note: Scalars['String']['output'];
  readonly product?: Maybe<Product>;
  readonly serial: Scalars['String']['output'];
  readonly status: StampStatus;
};

/** Stamps of one lot (cấp tem), numbered without a break. */
export type StampIssue = {
  readonly __typename?: 'StampIssue';
  readonly certificateNumber: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly firstSerial: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly issuedOn: Scalars['Date']['output'];
  readonly lastSerial: Scalars['String']['output'];
  readonly lot: Scalars['String']['output'];
  readonly product: Product;
  readonly state: StampIssueState;
  readonly stoppedOn?: Maybe<Scalars['Date']['output']>;
};

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

/** Why a rule refused: `message` is in the caller's language; types that implement it add a `code`. */
export type UserError = {
  readonly message: Scalars['String']['output'];
  /** The input field that is meant, where there is one. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type WithdrawListingErrorCode =
  | 'LISTING_NOT_PUBLISHED'
  | 'REQUEST_ID_REUSED'
  | 'UNKNOWN_LISTING';

export type WithdrawListingInput = {
  readonly listing: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type WithdrawListingPayload = {
  readonly __typename?: 'WithdrawListingPayload';
  readonly after: Scalars['String']['output'];
  readonly listing?: Maybe<Listing>;
  readonly userErrors: ReadonlyArray<WithdrawListingUserError>;
};

export type WithdrawListingUserError = UserError & {
  readonly __typename?: 'WithdrawListingUserError';
  readonly code: WithdrawListingErrorCode;
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
  Listing: Listing;
  Product: Product;
  SalesPoint: SalesPoint;
  StampIssue: StampIssue;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  SalesPoint:
    ( { __typename: 'SalesPoint' }
    & GraphQLRecursivePick<FederationTypes['SalesPoint'], {"id":true}> );
  StampIssue:
    ( { __typename: 'StampIssue' }
    & GraphQLRecursivePick<FederationTypes['StampIssue'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CloseSalesPointUserError )
    | ( IssueStampsUserError )
    | ( PublishListingUserError )
    | ( RegisterSalesPointUserError )
    | ( WithdrawListingUserError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnit>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CloseSalesPointErrorCode: CloseSalesPointErrorCode;
  CloseSalesPointInput: CloseSalesPointInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CloseSalesPointPayload: ResolverTypeWrapper<Omit<CloseSalesPointPayload, 'salesPoint'> & { salesPoint?: Maybe<ResolversTypes['SalesPoint']> }>;
  CloseSalesPointUserError: ResolverTypeWrapper<CloseSalesPointUserError>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  IssueStampsErrorCode: IssueStampsErrorCode;
  IssueStampsInput: IssueStampsInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IssueStampsPayload: ResolverTypeWrapper<Omit<IssueStampsPayload, 'stampIssue'> & { stampIssue?: Maybe<ResolversTypes['StampIssue']> }>;
  IssueStampsUserError: ResolverTypeWrapper<IssueStampsUserError>;
  Listing: ResolverTypeWrapper<StoredListing>;
  ListingAction: ListingAction;
  ListingState: ListingState;
  ListingStopReason: ListingStopReason;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Product: ResolverTypeWrapper<ProductRef>;
  PublishListingErrorCode: PublishListingErrorCode;
  PublishListingInput: PublishListingInput;
  PublishListingPayload: ResolverTypeWrapper<Omit<PublishListingPayload, 'listing'> & { listing?: Maybe<ResolversTypes['Listing']> }>;
  PublishListingUserError: ResolverTypeWrapper<PublishListingUserError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefusedListingAction: ResolverTypeWrapper<RefusedListingAction>;
  RefusedSalesPointAction: ResolverTypeWrapper<RefusedSalesPointAction>;
  RegisterSalesPointErrorCode: RegisterSalesPointErrorCode;
  RegisterSalesPointInput: RegisterSalesPointInput;
  RegisterSalesPointPayload: ResolverTypeWrapper<Omit<RegisterSalesPointPayload, 'salesPoint'> & { salesPoint?: Maybe<ResolversTypes['SalesPoint']> }>;
  RegisterSalesPointUserError: ResolverTypeWrapper<RegisterSalesPointUserError>;
  SalesPoint: ResolverTypeWrapper<StoredSalesPoint>;
  SalesPointAction: SalesPointAction;
  SalesPointConnection: ResolverTypeWrapper<PointConnection>;
  SalesPointEdge: ResolverTypeWrapper<Omit<SalesPointEdge, 'node'> & { node: ResolversTypes['SalesPoint'] }>;
  SalesPointNotice: ResolverTypeWrapper<SalesPointNotice>;
  SalesPointNoticeCode: SalesPointNoticeCode;
  SalesPointState: SalesPointState;
  StampCheck: ResolverTypeWrapper<Checked>;
  StampIssue: ResolverTypeWrapper<StoredIssue>;
  StampIssueState: StampIssueState;
  StampStatus: StampStatus;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WithdrawListingErrorCode: WithdrawListingErrorCode;
  WithdrawListingInput: WithdrawListingInput;
  WithdrawListingPayload: ResolverTypeWrapper<Omit<WithdrawListingPayload, 'listing'> & { listing?: Maybe<ResolversTypes['Listing']> }>;
  WithdrawListingUserError: ResolverTypeWrapper<WithdrawListingUserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeUnit: AdministrativeUnit;
  ID: Scalars['ID']['output'];
  CloseSalesPointInput: CloseSalesPointInput;
  String: Scalars['String']['output'];
  CloseSalesPointPayload: Omit<CloseSalesPointPayload, 'salesPoint'> & { salesPoint?: Maybe<ResolversParentTypes['SalesPoint']> };
  CloseSalesPointUserError: CloseSalesPointUserError;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  IssueStampsInput: IssueStampsInput;
  Int: Scalars['Int']['output'];
  IssueStampsPayload: Omit<IssueStampsPayload, 'stampIssue'> & { stampIssue?: Maybe<ResolversParentTypes['StampIssue']> };
  IssueStampsUserError: IssueStampsUserError;
  Listing: StoredListing;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Product: ProductRef;
  PublishListingInput: PublishListingInput;
  PublishListingPayload: Omit<PublishListingPayload, 'listing'> & { listing?: Maybe<ResolversParentTypes['Listing']> };
  PublishListingUserError: PublishListingUserError;
  Query: Record<PropertyKey, never>;
  RefusedListingAction: RefusedListingAction;
  RefusedSalesPointAction: RefusedSalesPointAction;
  RegisterSalesPointInput: RegisterSalesPointInput;
  RegisterSalesPointPayload: Omit<RegisterSalesPointPayload, 'salesPoint'> & { salesPoint?: Maybe<ResolversParentTypes['SalesPoint']> };
  RegisterSalesPointUserError: RegisterSalesPointUserError;
  SalesPoint: StoredSalesPoint;
  SalesPointConnection: PointConnection;
  SalesPointEdge: Omit<SalesPointEdge, 'node'> & { node: ResolversParentTypes['SalesPoint'] };
  SalesPointNotice: SalesPointNotice;
  StampCheck: Checked;
  StampIssue: StoredIssue;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WithdrawListingInput: WithdrawListingInput;
  WithdrawListingPayload: Omit<WithdrawListingPayload, 'listing'> & { listing?: Maybe<ResolversParentTypes['Listing']> };
  WithdrawListingUserError: WithdrawListingUserError;
};

export type AdministrativeUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CloseSalesPointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSalesPointPayload'] = ResolversParentTypes['CloseSalesPointPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salesPoint?: Resolver<Maybe<ResolversTypes['SalesPoint']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CloseSalesPointUserError']>, ParentType, ContextType>;
};

export type CloseSalesPointUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSalesPointUserError'] = ResolversParentTypes['CloseSalesPointUserError']> = {
  code?: Resolver<ResolversTypes['CloseSalesPointErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type IssueStampsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStampsPayload'] = ResolversParentTypes['IssueStampsPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stampIssue?: Resolver<Maybe<ResolversTypes['StampIssue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['IssueStampsUserError']>, ParentType, ContextType>;
};

export type IssueStampsUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStampsUserError'] = ResolversParentTypes['IssueStampsUserError']> = {
  code?: Resolver<ResolversTypes['IssueStampsErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ListingAction']>, ParentType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  refusedActions?: Resolver<ReadonlyArray<ResolversTypes['RefusedListingAction']>, ParentType, ContextType>;
  salesPoint?: Resolver<ResolversTypes['SalesPoint'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['ListingStopReason']>, ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  closeSalesPoint?: Resolver<ResolversTypes['CloseSalesPointPayload'], ParentType, ContextType, RequireFields<MutationCloseSalesPointArgs, 'input'>>;
  issueStamps?: Resolver<ResolversTypes['IssueStampsPayload'], ParentType, ContextType, RequireFields<MutationIssueStampsArgs, 'input'>>;
  publishListing?: Resolver<ResolversTypes['PublishListingPayload'], ParentType, ContextType, RequireFields<MutationPublishListingArgs, 'input'>>;
  registerSalesPoint?: Resolver<ResolversTypes['RegisterSalesPointPayload'], ParentType, ContextType, RequireFields<MutationRegisterSalesPointArgs, 'input'>>;
  withdrawListing?: Resolver<ResolversTypes['WithdrawListingPayload'], ParentType, ContextType, RequireFields<MutationWithdrawListingArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Listing']>>, ParentType, ContextType>;
  salesPoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SalesPoint']>>, ParentType, ContextType>;
  stampIssues?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StampIssue']>>, ParentType, ContextType>;
};

export type PublishListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishListingPayload'] = ResolversParentTypes['PublishListingPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PublishListingUserError']>, ParentType, ContextType>;
};

export type PublishListingUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishListingUserError'] = ResolversParentTypes['PublishListingUserError']> = {
  code?: Resolver<ResolversTypes['PublishListingErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  checkStamp?: Resolver<ResolversTypes['StampCheck'], ParentType, ContextType, RequireFields<QueryCheckStampArgs, 'serial'>>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
  salesPoint?: Resolver<Maybe<ResolversTypes['SalesPoint']>, ParentType, ContextType, RequireFields<QuerySalesPointArgs, 'id'>>;
  salesPoints?: Resolver<ResolversTypes['SalesPointConnection'], ParentType, ContextType, Partial<QuerySalesPointsArgs>>;
};

export type RefusedListingActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedListingAction'] = ResolversParentTypes['RefusedListingAction']> = {
  action?: Resolver<ResolversTypes['ListingAction'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusedSalesPointActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedSalesPointAction'] = ResolversParentTypes['RefusedSalesPointAction']> = {
  action?: Resolver<ResolversTypes['SalesPointAction'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterSalesPointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSalesPointPayload'] = ResolversParentTypes['RegisterSalesPointPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salesPoint?: Resolver<Maybe<ResolversTypes['SalesPoint']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RegisterSalesPointUserError']>, ParentType, ContextType>;
};

export type RegisterSalesPointUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSalesPointUserError'] = ResolversParentTypes['RegisterSalesPointUserError']> = {
  code?: Resolver<ResolversTypes['RegisterSalesPointErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesPoint'] = ResolversParentTypes['SalesPoint'], FederationReferenceType extends FederationReferenceTypes['SalesPoint'] = FederationReferenceTypes['SalesPoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SalesPoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['SalesPointAction']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['SalesPointNotice']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusedActions?: Resolver<ReadonlyArray<ResolversTypes['RefusedSalesPointAction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SalesPointState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type SalesPointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesPointConnection'] = ResolversParentTypes['SalesPointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SalesPointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SalesPointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesPointEdge'] = ResolversParentTypes['SalesPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesPoint'], ParentType, ContextType>;
};

export type SalesPointNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesPointNotice'] = ResolversParentTypes['SalesPointNotice']> = {
  code?: Resolver<ResolversTypes['SalesPointNoticeCode'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastAct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StampCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StampCheck'] = ResolversParentTypes['StampCheck']> = {
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StampStatus'], ParentType, ContextType>;
};

export type StampIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StampIssue'] = ResolversParentTypes['StampIssue'], FederationReferenceType extends FederationReferenceTypes['StampIssue'] = FederationReferenceTypes['StampIssue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StampIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSerial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastSerial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StampIssueState'], ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CloseSalesPointUserError' | 'IssueStampsUserError' | 'PublishListingUserError' | 'RegisterSalesPointUserError' | 'WithdrawListingUserError', ParentType, ContextType>;
};

export type WithdrawListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawListingPayload'] = ResolversParentTypes['WithdrawListingPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['WithdrawListingUserError']>, ParentType, ContextType>;
};

export type WithdrawListingUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawListingUserError'] = ResolversParentTypes['WithdrawListingUserError']> = {
  code?: Resolver<ResolversTypes['WithdrawListingErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  CloseSalesPointPayload?: CloseSalesPointPayloadResolvers<ContextType>;
  CloseSalesPointUserError?: CloseSalesPointUserErrorResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  IssueStampsPayload?: IssueStampsPayloadResolvers<ContextType>;
  IssueStampsUserError?: IssueStampsUserErrorResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  PublishListingPayload?: PublishListingPayloadResolvers<ContextType>;
  PublishListingUserError?: PublishListingUserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefusedListingAction?: RefusedListingActionResolvers<ContextType>;
  RefusedSalesPointAction?: RefusedSalesPointActionResolvers<ContextType>;
  RegisterSalesPointPayload?: RegisterSalesPointPayloadResolvers<ContextType>;
  RegisterSalesPointUserError?: RegisterSalesPointUserErrorResolvers<ContextType>;
  SalesPoint?: SalesPointResolvers<ContextType>;
  SalesPointConnection?: SalesPointConnectionResolvers<ContextType>;
  SalesPointEdge?: SalesPointEdgeResolvers<ContextType>;
  SalesPointNotice?: SalesPointNoticeResolvers<ContextType>;
  StampCheck?: StampCheckResolvers<ContextType>;
  StampIssue?: StampIssueResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawListingPayload?: WithdrawListingPayloadResolvers<ContextType>;
  WithdrawListingUserError?: WithdrawListingUserErrorResolvers<ContextType>;
};

