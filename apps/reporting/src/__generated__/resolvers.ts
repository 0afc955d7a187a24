import type { Day } from '@ocop/domain-kit';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProgrammeFigures } from '../programme/programme.resolvers.ts';
import type { Exported, UnitCount, GroupCount } from '../programme/statistics.ts';
import type { UnitRef } from '@ocop/contracts';
import type { ReportingContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** A unit of one era: the same code names other units in other eras. */
export type AdministrativeUnit = {
  readonly __typename?: 'AdministrativeUnit';
  readonly code: Scalars['String']['output'];
  /** `<code>@<era>`. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** A product that is sold abroad. */
export type ExportedProduct = {
  readonly __typename?: 'ExportedProduct';
  /** Some decision about it up to the day rests on an invented row. */
  readonly illustrative: Scalars['Boolean']['output'];
  /** As its latest decision up to the day names it. */
  readonly name: Scalars['String']['output'];
  readonly product?: Maybe<Product>;
};

export type GroupStatistics = {
  readonly __typename?: 'GroupStatistics';
  readonly group: ProductSector;
  readonly valid: ReadonlyArray<StarCount>;
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
};

/** A group of products, I–VI of Decision 148/QĐ-TTg. */
export type ProductSector = {
  readonly __typename?: 'ProductSector';
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** Counts over every service's events, up to the day and the moment asked for. */
export type ProgrammeActivity = {
  readonly __typename?: 'ProgrammeActivity';
  readonly dossiersOpened: Scalars['Int']['output'];
  readonly dossiersSubmitted: Scalars['Int']['output'];
  /** Held for checking on the day. */
  readonly holdsInForce: Scalars['Int']['output'];
  readonly holdsPlaced: Scalars['Int']['output'];
  readonly ideasProposed: Scalars['Int']['output'];
  /** Shown on the day. */
  readonly listingsOpen: Scalars['Int']['output'];
  /** Stopped on the day. */
  readonly listingsStopped: Scalars['Int']['output'];
  /** Products registered that began as an idea. */
  readonly productsFromIdeas: Scalars['Int']['output'];
  readonly revocationsProposed: Scalars['Int']['output'];
  /** Open on the day. */
  readonly salesPointsOpen: Scalars['Int']['output'];
  readonly samplesDrawn: Scalars['Int']['output'];
  /** Samples with a test report. */
  readonly samplesTested: Scalars['Int']['output'];
  /** Issues of stamps that are stopped on the day. */
  readonly stampIssuesStopped: Scalars['Int']['output'];
  /** Stamps of all issues. */
  readonly stampsIssued: Scalars['Int']['output'];
};

/** Figures of the programme (design: two times; register-format: what the figures mean). Each recognised product is valid, expired or revoked, judged by its latest recognition up to the day. */
export type ProgrammeStatistics = {
  readonly __typename?: 'ProgrammeStatistics';
  /** The day that the figures are for. */
  readonly asOf: Scalars['Date']['output'];
  /** Valid products by group I–VI of Decision 148/QĐ-TTg. */
  readonly byGroup: ReadonlyArray<GroupStatistics>;
  /** Valid products by the unit of the deciding day: the district while there were districts, else the commune. */
  readonly byUnit: ReadonlyArray<UnitStatistics>;
  /** Products whose latest certificate ended by its dates: 36 calendar months. */
  readonly expiredTotal: Scalars['Int']['output'];
  /** Recognised products for which some decision up to the day names a market abroad. */
  readonly exportedProducts: ReadonlyArray<ExportedProduct>;
  /** How many of `recognisedTotal` rest on an invented row: the register shipped is a sample. */
  readonly illustrativeTotal: Scalars['Int']['output'];
  /** How many of `validTotal` rest on an invented row. */
  readonly illustrativeValidTotal: Scalars['Int']['output'];
  /** Only what was recorded up to this moment counts; null: all that is recorded. */
  readonly knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** First recognitions decided from `from` to `to`, both included; `to` is `asOf` when left out, and never later than it. */
  readonly newlyRecognised: ReadonlyArray<StarCount>;
  /** What a reader must know about these figures, in the caller's language; null when nothing is invented. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Proposals of a lower council to the upper one, in the period, by the stars proposed. */
  readonly proposedForUpgrade: ReadonlyArray<StarCount>;
  /** Decisions that recognised a product again, in the period. */
  readonly reEvaluated: ReadonlyArray<StarCount>;
  /** Products recognised at least once up to the day. */
  readonly recognisedTotal: Scalars['Int']['output'];
  /** Products whose latest certificate was revoked. */
  readonly revokedTotal: Scalars['Int']['output'];
  /** The unit that was asked for. */
  readonly unit?: Maybe<AdministrativeUnit>;
  /** Products with a certificate in force on the day, by stars; stars that nobody holds are left out. */
  readonly valid: ReadonlyArray<StarCount>;
  readonly validTotal: Scalars['Int']['output'];
};


/** Figures of the programme (design: two times; register-format: what the figures mean). Each recognised product is valid, expired or revoked, judged by its latest recognition up to the day. */
export type ProgrammeStatisticsNewlyRecognisedArgs = {
  from: Scalars['Date']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Figures of the programme (design: two times; register-format: what the figures mean). Each recognised product is valid, expired or revoked, judged by its latest recognition up to the day. */
export type ProgrammeStatisticsProposedForUpgradeArgs = {
  from: Scalars['Date']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Figures of the programme (design: two times; register-format: what the figures mean). Each recognised product is valid, expired or revoked, judged by its latest recognition up to the day. */
export type ProgrammeStatisticsReEvaluatedArgs = {
  from: Scalars['Date']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** What goes on around the products as of a day, as it was known at a moment. */
  readonly programmeActivity: ProgrammeActivity;
  /**
   * The figures of the programme as of a day (today when left out), as they were known at a moment (now when left out), in one unit or everywhere.
   * `unit` is a code of the era of `asOf`, or `<code>@<date>`, or the id of a unit; it counts decisions whose unit on the deciding day is it or lies under it.
   */
  readonly programmeStatistics: ProgrammeStatistics;
};


export type QueryProgrammeActivityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryProgrammeStatisticsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** How many, for one number of stars. */
export type StarCount = {
  readonly __typename?: 'StarCount';
  readonly count: Scalars['Int']['output'];
  readonly stars: Scalars['Int']['output'];
};

export type UnitStatistics = {
  readonly __typename?: 'UnitStatistics';
  readonly unit: AdministrativeUnit;
  readonly valid: ReadonlyArray<StarCount>;
};

/** Why a rule refused: `message` is in the caller's language; types that implement it add a `code`. */
export type UserError = {
  readonly message: Scalars['String']['output'];
  /** The input field that is meant, where there is one. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


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




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeUnit: ResolverTypeWrapper<UnitRef>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ExportedProduct: ResolverTypeWrapper<Exported>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  GroupStatistics: ResolverTypeWrapper<GroupCount>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<Product>;
  ProductSector: ResolverTypeWrapper<string>;
  ProgrammeActivity: ResolverTypeWrapper<ProgrammeActivity>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ProgrammeStatistics: ResolverTypeWrapper<ProgrammeFigures>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  StarCount: ResolverTypeWrapper<StarCount>;
  UnitStatistics: ResolverTypeWrapper<UnitCount>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeUnit: UnitRef;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  ExportedProduct: Exported;
  Boolean: Scalars['Boolean']['output'];
  GroupStatistics: GroupCount;
  PageInfo: PageInfo;
  Product: Product;
  ProductSector: string;
  ProgrammeActivity: ProgrammeActivity;
  Int: Scalars['Int']['output'];
  ProgrammeStatistics: ProgrammeFigures;
  Query: Record<PropertyKey, never>;
  StarCount: StarCount;
  UnitStatistics: UnitCount;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type AdministrativeUnitResolvers<ContextType = ReportingContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ExportedProductResolvers<ContextType = ReportingContext, ParentType extends ResolversParentTypes['ExportedProduct'] = ResolversParentTypes['ExportedProduct']> = {
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type GroupStatisticsResolvers<ContextType = ReportingContext, ParentType extends ResolversParentTypes['GroupStatistics'] = ResolversParentTypes['GroupStatistics']> = {
  group?: Resolver<ResolversTypes['ProductSector'], ParentType, ContextType>;
  valid?: Resolver<ReadonlyArray<ResolversTypes['StarCount']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ReportingContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = ReportingContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductSectorResolvers<ContextType = ReportingContext, ParentType extends ResolversParentTypes['ProductSector'] = ResolversParentTypes['ProductSector']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeActivityResolvers<ContextType = ReportingContext, ParentType extends ResolversParentTypes['ProgrammeActivity'] = ResolversParentTypes['ProgrammeActivity']> = {
  dossiersOpened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dossiersSubmitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdsInForce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdsPlaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ideasProposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listingsOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listingsStopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productsFromIdeas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revocationsProposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  salesPointsOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samplesDrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samplesTested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stampIssuesStopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stampsIssued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeStatisticsResolvers<ContextType = ReportingContext, ParentType extends ResolversParentTypes['ProgrammeStatistics'] = ResolversParentTypes['ProgrammeStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  byGroup?: Resolver<ReadonlyArray<ResolversTypes['GroupStatistics']>, ParentType, ContextType>;
  byUnit?: Resolver<ReadonlyArray<ResolversTypes['UnitStatistics']>, ParentType, ContextType>;
  expiredTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exportedProducts?: Resolver<ReadonlyArray<ResolversTypes['ExportedProduct']>, ParentType, ContextType>;
  illustrativeTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  illustrativeValidTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  newlyRecognised?: Resolver<ReadonlyArray<ResolversTypes['StarCount']>, ParentType, ContextType, RequireFields<ProgrammeStatisticsNewlyRecognisedArgs, 'from'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedForUpgrade?: Resolver<ReadonlyArray<ResolversTypes['StarCount']>, ParentType, ContextType, RequireFields<ProgrammeStatisticsProposedForUpgradeArgs, 'from'>>;
  reEvaluated?: Resolver<ReadonlyArray<ResolversTypes['StarCount']>, ParentType, ContextType, RequireFields<ProgrammeStatisticsReEvaluatedArgs, 'from'>>;
  recognisedTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revokedTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  valid?: Resolver<ReadonlyArray<ResolversTypes['StarCount']>, ParentType, ContextType>;
  validTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ReportingContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  programmeActivity?: Resolver<ResolversTypes['ProgrammeActivity'], ParentType, ContextType, Partial<QueryProgrammeActivityArgs>>;
  programmeStatistics?: Resolver<ResolversTypes['ProgrammeStatistics'], ParentType, ContextType, Partial<QueryProgrammeStatisticsArgs>>;
};

export type StarCountResolvers<ContextType = ReportingContext, ParentType extends ResolversParentTypes['StarCount'] = ResolversParentTypes['StarCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitStatisticsResolvers<ContextType = ReportingContext, ParentType extends ResolversParentTypes['UnitStatistics'] = ResolversParentTypes['UnitStatistics']> = {
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  valid?: Resolver<ReadonlyArray<ResolversTypes['StarCount']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ReportingContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type Resolvers<ContextType = ReportingContext> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ExportedProduct?: ExportedProductResolvers<ContextType>;
  GroupStatistics?: GroupStatisticsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductSector?: ProductSectorResolvers<ContextType>;
  ProgrammeActivity?: ProgrammeActivityResolvers<ContextType>;
  ProgrammeStatistics?: ProgrammeStatisticsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  StarCount?: StarCountResolvers<ContextType>;
  UnitStatistics?: UnitStatisticsResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

