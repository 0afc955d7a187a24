import type { Day } from '@ocop/domain-kit';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitRow, SectorRow, SetRow, AgencyRow } from '../reference/models.ts';
import type { UnitLink } from '@ocop/law';
import type { ProducerView } from '../producer/producer-view.ts';
import type { IdeaView, IdeaPage } from '../idea/idea-view.ts';
import type { ProductView, ProductPage } from '../product/product-view.ts';
import type { PaperView } from '../paper/paper.store.ts';
import type { RowResult } from '../past-products/past-products.ts';
import type { RegistryContext } from '../context.ts';
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

export type AcceptIdeaErrorCode =
  | 'IDEA_ALREADY_ACCEPTED'
  | 'IDEA_ALREADY_REFUSED'
  | 'IDEA_UNKNOWN'
  | 'NOT_YOUR_UNIT'
  | 'REQUEST_ID_REUSED';

export type AcceptIdeaInput = {
  readonly idea: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type AcceptIdeaPayload = {
  readonly __typename?: 'AcceptIdeaPayload';
  readonly after: Scalars['String']['output'];
  readonly idea?: Maybe<ProductIdea>;
  readonly userErrors: ReadonlyArray<AcceptIdeaUserError>;
};

export type AcceptIdeaUserError = UserError & {
  readonly __typename?: 'AcceptIdeaUserError';
  readonly code: AcceptIdeaErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** An administrative unit (đơn vị hành chính): the same code names different units in different eras. */
export type AdministrativeUnit = {
  readonly __typename?: 'AdministrativeUnit';
  readonly code: Scalars['String']['output'];
  /** Its source states it; false: recalled or inferred. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** E2024 (stands for every earlier day), E2025H1, E2025H2. */
  readonly era: Scalars['String']['output'];
  /** First day; empty: before the register begins. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** `<code>@<era>` */
  readonly id: Scalars['ID']['output'];
  /** WARD, RURAL_COMMUNE, TOWNSHIP, CITY, TOWN, RURAL_DISTRICT, PROVINCE. */
  readonly kind: Scalars['String']['output'];
  readonly level: AdministrativeUnitLevel;
  /** Vietnamese name with its kind, as in Xã Hương Khê. */
  readonly name: Scalars['String']['output'];
  readonly nameEn: Scalars['String']['output'];
  readonly parent?: Maybe<AdministrativeUnit>;
  readonly source: Scalars['String']['output'];
  /** What it became in the next era; several when it was split. */
  readonly successors: ReadonlyArray<AdministrativeUnitSuccessor>;
  /** Last day; empty: no end known. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

export type AdministrativeUnitLevel =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE';

export type AdministrativeUnitSuccessor = {
  readonly __typename?: 'AdministrativeUnitSuccessor';
  /** False: the split is still to be confirmed by an officer. */
  readonly confirmed: Scalars['Boolean']['output'];
  readonly unit: AdministrativeUnit;
};

/** A state agency with its first and last day. */
export type Agency = {
  readonly __typename?: 'Agency';
  readonly code: Scalars['String']['output'];
  readonly confirmed: Scalars['Boolean']['output'];
  /** Stands for all agencies of its kind, which may have lines of their own. */
  readonly isKind: Scalars['Boolean']['output'];
  readonly kind: Scalars['String']['output'];
  readonly level: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameEn: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly successors: ReadonlyArray<AgencySuccessor>;
  readonly unit?: Maybe<AdministrativeUnit>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

export type AgencySuccessor = {
  readonly __typename?: 'AgencySuccessor';
  readonly code: Scalars['String']['output'];
  readonly confirmed: Scalars['Boolean']['output'];
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** What it takes over; empty: all. */
  readonly scope?: Maybe<Scalars['String']['output']>;
};

export type BlockedIdeaAction = {
  readonly __typename?: 'BlockedIdeaAction';
  readonly action: ProductIdeaAction;
  readonly reason: Scalars['String']['output'];
};

export type BlockedProductAction = {
  readonly __typename?: 'BlockedProductAction';
  readonly action: ProductAction;
  readonly reason: Scalars['String']['output'];
};

export type IdeaRefusalReason =
  /** safety, environment or origin cannot be shown */
  | 'CONDITIONS_NOT_MET'
  /** the same as a product that is there */
  | 'DUPLICATES_PRODUCT'
  /** the maker cannot carry it out at present */
  | 'NOT_FEASIBLE'
  /** no tie to the place: material, labour or culture */
  | 'NOT_LOCAL'
  | 'OTHER'
  /** not within the six sectors */
  | 'OUT_OF_SCOPE';

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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Selects an idea, so that its product may be registered. */
  readonly acceptIdea: AcceptIdeaPayload;
  /** Puts an idea forward; it gets its number once. */
  readonly proposeIdea: ProposeIdeaPayload;
  /** Records a paper once, to be reused by every dossier; the file itself is known by its SHA-256. */
  readonly recordPaper: RecordPaperPayload;
  /**
   * Producers, products and their details as of the days of the register's rows; for the import, of rows that rating accepted.
   * At most 200 rows. Rows are known by product, kind, day and number: the same again changes nothing, in any order.
   */
  readonly recordPastProducts: RecordPastProductsPayload;
  /** Records another name, another commune or other markets, as known from a day on. */
  readonly recordProductDetails: RecordProductDetailsPayload;
  /** Refuses an idea with a reason of the list and a text for the maker. */
  readonly refuseIdea: RefuseIdeaPayload;
  /** Enters a producer once. Refused while one of the same name is there in the same commune, or in one that it followed. */
  readonly registerProducer: RegisterProducerPayload;
  /** Makes a product of an accepted idea and numbers it `HT-<commune>-<serial>`. */
  readonly registerProduct: RegisterProductPayload;
};


export type MutationAcceptIdeaArgs = {
  input: AcceptIdeaInput;
};


export type MutationProposeIdeaArgs = {
  input: ProposeIdeaInput;
};


export type MutationRecordPaperArgs = {
  input: RecordPaperInput;
};


export type MutationRecordPastProductsArgs = {
  input: RecordPastProductsInput;
};


export type MutationRecordProductDetailsArgs = {
  input: RecordProductDetailsInput;
};


export type MutationRefuseIdeaArgs = {
  input: RefuseIdeaInput;
};


export type MutationRegisterProducerArgs = {
  input: RegisterProducerInput;
};


export type MutationRegisterProductArgs = {
  input: RegisterProductInput;
};

/** Where a page of a connection ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A paper of a producer (giấy tờ). */
export type Paper = {
  readonly __typename?: 'Paper';
  readonly id: Scalars['ID']['output'];
  readonly issuedBy?: Maybe<Scalars['String']['output']>;
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Code of the rule pack's table of papers. */
  readonly kind: Scalars['String']['output'];
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly product?: Maybe<Product>;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Last day it counts. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** One row of the register, as written there; absent and empty are the same (register-format). */
export type PastProductInput = {
  readonly communeCode?: InputMaybe<Scalars['String']['input']>;
  /** ngay_quyet_dinh: the details hold from this day on */
  readonly decidedOn?: InputMaybe<Scalars['String']['input']>;
  readonly decisionNumber?: InputMaybe<Scalars['String']['input']>;
  readonly districtCode?: InputMaybe<Scalars['String']['input']>;
  /** loai_quyet_dinh; orders rows of one day */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** loai_hinh */
  readonly legalForm?: InputMaybe<Scalars['String']['input']>;
  readonly line: Scalars['Int']['input'];
  /** `;` between markets */
  readonly markets?: InputMaybe<Scalars['String']['input']>;
  readonly producerName?: InputMaybe<Scalars['String']['input']>;
  readonly productCode?: InputMaybe<Scalars['String']['input']>;
  readonly productName?: InputMaybe<Scalars['String']['input']>;
  /** bo_san_pham, 1–26 */
  readonly set?: InputMaybe<Scalars['String']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

export type PastProductOutcome =
  | 'CORRECTED'
  | 'RECORDED'
  | 'REFUSED'
  | 'UNCHANGED';

export type PastProductRefusal =
  | 'CODE_OF_ANOTHER_PRODUCT'
  | 'DAY_INVALID'
  | 'DISTRICT_MISMATCH'
  | 'KIND_UNKNOWN'
  | 'LEGAL_FORM_UNKNOWN'
  | 'MARKETS_INVALID'
  | 'SET_UNKNOWN'
  | 'TEXT_INVALID'
  | 'UNIT_UNKNOWN';

export type PastProductResult = {
  readonly __typename?: 'PastProductResult';
  readonly code?: Maybe<PastProductRefusal>;
  /** Column of the register that is wrong. */
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly line: Scalars['Int']['output'];
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly outcome: PastProductOutcome;
  readonly product?: Maybe<Product>;
};

/** Who owns products (chủ thể OCOP). */
export type Producer = {
  readonly __typename?: 'Producer';
  readonly confirmed: Scalars['Boolean']['output'];
  /** For officers and whoever registered it; empty for others. */
  readonly contact?: Maybe<ProducerContact>;
  readonly id: Scalars['ID']['output'];
  /** Rests on an invented row or is an invented example. */
  readonly illustrative: Scalars['Boolean']['output'];
  readonly legalForm: LegalForm;
  /** Registered trade name. */
  readonly name: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly unit: AdministrativeUnit;
};

export type ProducerContact = {
  readonly __typename?: 'ProducerContact';
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly representative?: Maybe<Scalars['String']['output']>;
};

export type ProducerContactInput = {
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly representative?: InputMaybe<Scalars['String']['input']>;
};

/** A product (sản phẩm): good or service that is scored as one. */
export type Product = {
  readonly __typename?: 'Product';
  /** What the caller may do with it now. */
  readonly allowedActions: ReadonlyArray<ProductAction>;
  /** What the caller may not do with it now, and why. */
  readonly blockedActions: ReadonlyArray<BlockedProductAction>;
  readonly code: Scalars['String']['output'];
  readonly confirmed: Scalars['Boolean']['output'];
  /** District of that day; none from 2025-07-01. */
  readonly district?: Maybe<AdministrativeUnit>;
  readonly id: Scalars['ID']['output'];
  /** The idea it came from; none for a product of the register. */
  readonly idea?: Maybe<ProductIdea>;
  /** Rests on an invented row or is an invented example. */
  readonly illustrative: Scalars['Boolean']['output'];
  /** Markets it has been exported to; KHAC: exported, market not documented. */
  readonly markets: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** For officers and whoever registered the producer; empty for others. */
  readonly papers?: Maybe<ReadonlyArray<Paper>>;
  readonly producer: Producer;
  readonly sector: ProductSector;
  readonly set: ProductSet;
  readonly source: Scalars['String']['output'];
  /** Commune of the day that the details are of. */
  readonly unit: AdministrativeUnit;
};

export type ProductAction =
  | 'RECORD_DETAILS'
  | 'RECORD_PAPER';

export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  readonly edges: ReadonlyArray<ProductEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Product;
};

/** A product idea (ý tưởng sản phẩm). */
export type ProductIdea = {
  readonly __typename?: 'ProductIdea';
  /** What the caller may do with it now. */
  readonly allowedActions: ReadonlyArray<ProductIdeaAction>;
  /** What the caller may not do with it now, and why. */
  readonly blockedActions: ReadonlyArray<BlockedIdeaAction>;
  /** Its number, `YT-<year>-<serial>`. */
  readonly code: Scalars['String']['output'];
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly producer: Producer;
  /** The product it became. */
  readonly product?: Maybe<Product>;
  readonly proposedOn: Scalars['Date']['output'];
  readonly refusalReason?: Maybe<IdeaRefusalReason>;
  readonly refusalText?: Maybe<Scalars['String']['output']>;
  readonly set: ProductSet;
  readonly status: ProductIdeaStatus;
  readonly technologyLevel: TechnologyLevel;
  readonly unit: AdministrativeUnit;
};

export type ProductIdeaAction =
  | 'ACCEPT'
  | 'REFUSE'
  | 'REGISTER_PRODUCT';

export type ProductIdeaConnection = {
  readonly __typename?: 'ProductIdeaConnection';
  readonly edges: ReadonlyArray<ProductIdeaEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProductIdeaEdge = {
  readonly __typename?: 'ProductIdeaEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ProductIdea;
};

export type ProductIdeaStatus =
  | 'ACCEPTED'
  | 'PROPOSED'
  | 'REFUSED';

/** Sector of products (ngành sản phẩm) of QĐ 148, I–VI. */
export type ProductSector = {
  readonly __typename?: 'ProductSector';
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameEn: Scalars['String']['output'];
};

/** Product set (bộ sản phẩm) of QĐ 148. */
export type ProductSet = {
  readonly __typename?: 'ProductSet';
  readonly confirmed: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameEn: Scalars['String']['output'];
  /** 1–26, whatever the year. */
  readonly number: Scalars['Int']['output'];
  readonly sector: ProductSector;
  /** Sheets of QĐ 1048 that it maps to, by name. */
  readonly sheets1048: ReadonlyArray<Scalars['Int']['output']>;
  readonly source: Scalars['String']['output'];
};

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
  readonly name: Scalars['String']['input'];
  readonly producer: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** Product set 1–26 of QĐ 148. */
  readonly set: Scalars['Int']['input'];
  readonly technologyLevel: TechnologyLevel;
  /** Commune where it is to be made; the producer's by default. `<code>@<era>`, or a bare code of today's era. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
};

export type ProposeIdeaPayload = {
  readonly __typename?: 'ProposeIdeaPayload';
  readonly after: Scalars['String']['output'];
  readonly idea?: Maybe<ProductIdea>;
  readonly userErrors: ReadonlyArray<ProposeIdeaUserError>;
};

export type ProposeIdeaUserError = UserError & {
  readonly __typename?: 'ProposeIdeaUserError';
  readonly code: ProposeIdeaErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One unit by `<code>@<era>`, `<code>@<day>`, or by its bare code of today's era. */
  readonly administrativeUnit?: Maybe<AdministrativeUnit>;
  /** Units of one day (today by default): of one level, or of all. A unit is code and era. */
  readonly administrativeUnits: ReadonlyArray<AdministrativeUnit>;
  /** Agencies that exist on a day (today by default). */
  readonly agencies: ReadonlyArray<Agency>;
  readonly producer?: Maybe<Producer>;
  readonly product?: Maybe<Product>;
  /** By the number the register knows it by. */
  readonly productByCode?: Maybe<Product>;
  /** An idea, for officers of its commune or the province and for its producer. */
  readonly productIdea?: Maybe<ProductIdea>;
  /** Ideas, newest number first: for officers all of their area, for a producer its own. */
  readonly productIdeas: ProductIdeaConnection;
  /** Sectors (ngành) I–VI of QĐ 148. */
  readonly productSectors: ReadonlyArray<ProductSector>;
  /** The product sets 1–26 of QĐ 148, whatever the year. */
  readonly productSets: ReadonlyArray<ProductSet>;
  /**
   * The public catalogue in Vietnamese alphabetical order.
   * `search`: every word must begin a word of name, producer, code or unit names; tone marks, case and đ/d make no difference.
   * `unit`: a code of today's era, `<code>@<era>` or `<code>@<day>`; its products, those of units under it and of units it followed.
   * `group`: I–VI. `stars`: of the certificate in force today. `first`: at most 100, 20 by default.
   */
  readonly products: ProductConnection;
};


export type QueryAdministrativeUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAdministrativeUnitsArgs = {
  level?: InputMaybe<AdministrativeUnitLevel>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryAgenciesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryProducerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryProductIdeaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ProductIdeaStatus>;
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  stars?: InputMaybe<Scalars['Int']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
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
  readonly issuedBy?: InputMaybe<Scalars['String']['input']>;
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly kind: Scalars['String']['input'];
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly producer: Scalars['ID']['input'];
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  readonly requestId: Scalars['ID']['input'];
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordPaperPayload = {
  readonly __typename?: 'RecordPaperPayload';
  readonly after: Scalars['String']['output'];
  readonly paper?: Maybe<Paper>;
  readonly userErrors: ReadonlyArray<RecordPaperUserError>;
};

export type RecordPaperUserError = UserError & {
  readonly __typename?: 'RecordPaperUserError';
  readonly code: RecordPaperErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type RecordPastProductsErrorCode =
  | 'REQUEST_ID_REUSED'
  | 'TOO_MANY_ROWS';

export type RecordPastProductsInput = {
  readonly requestId: Scalars['ID']['input'];
  readonly rows: ReadonlyArray<PastProductInput>;
};

export type RecordPastProductsPayload = {
  readonly __typename?: 'RecordPastProductsPayload';
  /** Several tokens with commas between when the batch wrote many products. */
  readonly after: Scalars['String']['output'];
  readonly results?: Maybe<ReadonlyArray<PastProductResult>>;
  readonly userErrors: ReadonlyArray<RecordPastProductsUserError>;
};

export type RecordPastProductsUserError = UserError & {
  readonly __typename?: 'RecordPastProductsUserError';
  readonly code: RecordPastProductsErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type RecordProductDetailsErrorCode =
  | 'DAY_IN_FUTURE'
  | 'MARKETS_INVALID'
  | 'NAME_INVALID'
  | 'NOTHING_CHANGED'
  | 'NOT_YOUR_PRODUCER'
  | 'NOT_YOUR_UNIT'
  | 'PRODUCT_UNKNOWN'
  | 'REQUEST_ID_REUSED'
  | 'UNIT_NOT_A_COMMUNE_THAT_DAY'
  | 'UNIT_UNKNOWN';

export type RecordProductDetailsInput = {
  /** From this day on; today by default, never later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly markets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly product: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** Commune in force on that day: `<code>@<era>`, or a bare code of that day's era. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
};

export type RecordProductDetailsPayload = {
  readonly __typename?: 'RecordProductDetailsPayload';
  readonly after: Scalars['String']['output'];
  readonly product?: Maybe<Product>;
  readonly userErrors: ReadonlyArray<RecordProductDetailsUserError>;
};

export type RecordProductDetailsUserError = UserError & {
  readonly __typename?: 'RecordProductDetailsUserError';
  readonly code: RecordProductDetailsErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type RefuseIdeaErrorCode =
  | 'IDEA_ALREADY_ACCEPTED'
  | 'IDEA_ALREADY_REFUSED'
  | 'IDEA_UNKNOWN'
  | 'NOT_YOUR_UNIT'
  | 'REQUEST_ID_REUSED'
  | 'TEXT_MISSING';

export type RefuseIdeaInput = {
  readonly idea: Scalars['ID']['input'];
  readonly reason: IdeaRefusalReason;
  readonly requestId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type RefuseIdeaPayload = {
  readonly __typename?: 'RefuseIdeaPayload';
  readonly after: Scalars['String']['output'];
  readonly idea?: Maybe<ProductIdea>;
  readonly userErrors: ReadonlyArray<RefuseIdeaUserError>;
};

export type RefuseIdeaUserError = UserError & {
  readonly __typename?: 'RefuseIdeaUserError';
  readonly code: RefuseIdeaErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
  readonly contact?: InputMaybe<ProducerContactInput>;
  readonly legalForm: LegalForm;
  readonly name: Scalars['String']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** Commune: `<code>@<era>`, or its bare code of today's era. */
  readonly unit: Scalars['ID']['input'];
};

export type RegisterProducerPayload = {
  readonly __typename?: 'RegisterProducerPayload';
  readonly after: Scalars['String']['output'];
  readonly producer?: Maybe<Producer>;
  readonly userErrors: ReadonlyArray<RegisterProducerUserError>;
};

export type RegisterProducerUserError = UserError & {
  readonly __typename?: 'RegisterProducerUserError';
  readonly code: RegisterProducerErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
  readonly idea: Scalars['ID']['input'];
  readonly markets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The idea's name by default. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly requestId: Scalars['ID']['input'];
};

export type RegisterProductPayload = {
  readonly __typename?: 'RegisterProductPayload';
  readonly after: Scalars['String']['output'];
  readonly product?: Maybe<Product>;
  readonly userErrors: ReadonlyArray<RegisterProductUserError>;
};

export type RegisterProductUserError = UserError & {
  readonly __typename?: 'RegisterProductUserError';
  readonly code: RegisterProductErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type TechnologyLevel =
  | 'DEEP_PROCESSING'
  | 'NONE'
  | 'PRELIMINARY_PROCESSING'
  | 'PROCESSING';

/** Why a rule refused: `message` is in the caller's language; types that implement it add a `code`. */
export type UserError = {
  readonly message: Scalars['String']['output'];
  /** The input field that is meant, where there is one. */
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
  AdministrativeUnit: AdministrativeUnit;
  Paper: Paper;
  Producer: Producer;
  Product: Product;
  ProductIdea: ProductIdea;
  ProductSector: ProductSector;
  ProductSet: ProductSet;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdministrativeUnit:
    ( { __typename: 'AdministrativeUnit' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeUnit'], {"id":true}> );
  Paper:
    ( { __typename: 'Paper' }
    & GraphQLRecursivePick<FederationTypes['Paper'], {"id":true}> );
  Producer:
    ( { __typename: 'Producer' }
    & GraphQLRecursivePick<FederationTypes['Producer'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductIdea:
    ( { __typename: 'ProductIdea' }
    & GraphQLRecursivePick<FederationTypes['ProductIdea'], {"id":true}> );
  ProductSector:
    ( { __typename: 'ProductSector' }
    & GraphQLRecursivePick<FederationTypes['ProductSector'], {"id":true}> );
  ProductSet:
    ( { __typename: 'ProductSet' }
    & GraphQLRecursivePick<FederationTypes['ProductSet'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AcceptIdeaUserError )
    | ( ProposeIdeaUserError )
    | ( RecordPaperUserError )
    | ( RecordPastProductsUserError )
    | ( RecordProductDetailsUserError )
    | ( RefuseIdeaUserError )
    | ( RegisterProducerUserError )
    | ( RegisterProductUserError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptIdeaErrorCode: AcceptIdeaErrorCode;
  AcceptIdeaInput: AcceptIdeaInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptIdeaPayload: ResolverTypeWrapper<Omit<AcceptIdeaPayload, 'idea'> & { idea?: Maybe<ResolversTypes['ProductIdea']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptIdeaUserError: ResolverTypeWrapper<AcceptIdeaUserError>;
  AdministrativeUnit: ResolverTypeWrapper<UnitRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AdministrativeUnitLevel: AdministrativeUnitLevel;
  AdministrativeUnitSuccessor: ResolverTypeWrapper<UnitLink>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  AgencySuccessor: ResolverTypeWrapper<AgencySuccessor>;
  BlockedIdeaAction: ResolverTypeWrapper<BlockedIdeaAction>;
  BlockedProductAction: ResolverTypeWrapper<BlockedProductAction>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  IdeaRefusalReason: IdeaRefusalReason;
  LegalForm: LegalForm;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paper: ResolverTypeWrapper<PaperView>;
  PastProductInput: PastProductInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PastProductOutcome: PastProductOutcome;
  PastProductRefusal: PastProductRefusal;
  PastProductResult: ResolverTypeWrapper<RowResult>;
  Producer: ResolverTypeWrapper<ProducerView>;
  ProducerContact: ResolverTypeWrapper<ProducerContact>;
  ProducerContactInput: ProducerContactInput;
  Product: ResolverTypeWrapper<ProductView>;
  ProductAction: ProductAction;
  ProductConnection: ResolverTypeWrapper<ProductPage>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductIdea: ResolverTypeWrapper<IdeaView>;
  ProductIdeaAction: ProductIdeaAction;
  ProductIdeaConnection: ResolverTypeWrapper<IdeaPage>;
  ProductIdeaEdge: ResolverTypeWrapper<Omit<ProductIdeaEdge, 'node'> & { node: ResolversTypes['ProductIdea'] }>;
  ProductIdeaStatus: ProductIdeaStatus;
  ProductSector: ResolverTypeWrapper<SectorRow>;
  ProductSet: ResolverTypeWrapper<SetRow>;
  ProposeIdeaErrorCode: ProposeIdeaErrorCode;
  ProposeIdeaInput: ProposeIdeaInput;
  ProposeIdeaPayload: ResolverTypeWrapper<Omit<ProposeIdeaPayload, 'idea'> & { idea?: Maybe<ResolversTypes['ProductIdea']> }>;
  ProposeIdeaUserError: ResolverTypeWrapper<ProposeIdeaUserError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordPaperErrorCode: RecordPaperErrorCode;
  RecordPaperInput: RecordPaperInput;
  RecordPaperPayload: ResolverTypeWrapper<Omit<RecordPaperPayload, 'paper'> & { paper?: Maybe<ResolversTypes['Paper']> }>;
  RecordPaperUserError: ResolverTypeWrapper<RecordPaperUserError>;
  RecordPastProductsErrorCode: RecordPastProductsErrorCode;
  RecordPastProductsInput: RecordPastProductsInput;
  RecordPastProductsPayload: ResolverTypeWrapper<Omit<RecordPastProductsPayload, 'results'> & { results?: Maybe<ReadonlyArray<ResolversTypes['PastProductResult']>> }>;
  RecordPastProductsUserError: ResolverTypeWrapper<RecordPastProductsUserError>;
  RecordProductDetailsErrorCode: RecordProductDetailsErrorCode;
  RecordProductDetailsInput: RecordProductDetailsInput;
  RecordProductDetailsPayload: ResolverTypeWrapper<Omit<RecordProductDetailsPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  RecordProductDetailsUserError: ResolverTypeWrapper<RecordProductDetailsUserError>;
  RefuseIdeaErrorCode: RefuseIdeaErrorCode;
  RefuseIdeaInput: RefuseIdeaInput;
  RefuseIdeaPayload: ResolverTypeWrapper<Omit<RefuseIdeaPayload, 'idea'> & { idea?: Maybe<ResolversTypes['ProductIdea']> }>;
  RefuseIdeaUserError: ResolverTypeWrapper<RefuseIdeaUserError>;
  RegisterProducerErrorCode: RegisterProducerErrorCode;
  RegisterProducerInput: RegisterProducerInput;
  RegisterProducerPayload: ResolverTypeWrapper<Omit<RegisterProducerPayload, 'producer'> & { producer?: Maybe<ResolversTypes['Producer']> }>;
  RegisterProducerUserError: ResolverTypeWrapper<RegisterProducerUserError>;
  RegisterProductErrorCode: RegisterProductErrorCode;
  RegisterProductInput: RegisterProductInput;
  RegisterProductPayload: ResolverTypeWrapper<Omit<RegisterProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  RegisterProductUserError: ResolverTypeWrapper<RegisterProductUserError>;
  TechnologyLevel: TechnologyLevel;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptIdeaInput: AcceptIdeaInput;
  ID: Scalars['ID']['output'];
  AcceptIdeaPayload: Omit<AcceptIdeaPayload, 'idea'> & { idea?: Maybe<ResolversParentTypes['ProductIdea']> };
  String: Scalars['String']['output'];
  AcceptIdeaUserError: AcceptIdeaUserError;
  AdministrativeUnit: UnitRow;
  Boolean: Scalars['Boolean']['output'];
  AdministrativeUnitSuccessor: UnitLink;
  Agency: AgencyRow;
  AgencySuccessor: AgencySuccessor;
  BlockedIdeaAction: BlockedIdeaAction;
  BlockedProductAction: BlockedProductAction;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Paper: PaperView;
  PastProductInput: PastProductInput;
  Int: Scalars['Int']['output'];
  PastProductResult: RowResult;
  Producer: ProducerView;
  ProducerContact: ProducerContact;
  ProducerContactInput: ProducerContactInput;
  Product: ProductView;
  ProductConnection: ProductPage;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductIdea: IdeaView;
  ProductIdeaConnection: IdeaPage;
  ProductIdeaEdge: Omit<ProductIdeaEdge, 'node'> & { node: ResolversParentTypes['ProductIdea'] };
  ProductSector: SectorRow;
  ProductSet: SetRow;
  ProposeIdeaInput: ProposeIdeaInput;
  ProposeIdeaPayload: Omit<ProposeIdeaPayload, 'idea'> & { idea?: Maybe<ResolversParentTypes['ProductIdea']> };
  ProposeIdeaUserError: ProposeIdeaUserError;
  Query: Record<PropertyKey, never>;
  RecordPaperInput: RecordPaperInput;
  RecordPaperPayload: Omit<RecordPaperPayload, 'paper'> & { paper?: Maybe<ResolversParentTypes['Paper']> };
  RecordPaperUserError: RecordPaperUserError;
  RecordPastProductsInput: RecordPastProductsInput;
  RecordPastProductsPayload: Omit<RecordPastProductsPayload, 'results'> & { results?: Maybe<ReadonlyArray<ResolversParentTypes['PastProductResult']>> };
  RecordPastProductsUserError: RecordPastProductsUserError;
  RecordProductDetailsInput: RecordProductDetailsInput;
  RecordProductDetailsPayload: Omit<RecordProductDetailsPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  RecordProductDetailsUserError: RecordProductDetailsUserError;
  RefuseIdeaInput: RefuseIdeaInput;
  RefuseIdeaPayload: Omit<RefuseIdeaPayload, 'idea'> & { idea?: Maybe<ResolversParentTypes['ProductIdea']> };
  RefuseIdeaUserError: RefuseIdeaUserError;
  RegisterProducerInput: RegisterProducerInput;
  RegisterProducerPayload: Omit<RegisterProducerPayload, 'producer'> & { producer?: Maybe<ResolversParentTypes['Producer']> };
  RegisterProducerUserError: RegisterProducerUserError;
  RegisterProductInput: RegisterProductInput;
  RegisterProductPayload: Omit<RegisterProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  RegisterProductUserError: RegisterProductUserError;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type AcceptIdeaPayloadResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['AcceptIdeaPayload'] = ResolversParentTypes['AcceptIdeaPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['ProductIdea']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AcceptIdeaUserError']>, ParentType, ContextType>;
};

export type AcceptIdeaUserErrorResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['AcceptIdeaUserError'] = ResolversParentTypes['AcceptIdeaUserError']> = {
  code?: Resolver<ResolversTypes['AcceptIdeaErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit'], FederationReferenceType extends FederationReferenceTypes['AdministrativeUnit'] = FederationReferenceTypes['AdministrativeUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  era?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdministrativeUnitLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnitSuccessor']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AdministrativeUnitSuccessorResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['AdministrativeUnitSuccessor'] = ResolversParentTypes['AdministrativeUnitSuccessor']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isKind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['AgencySuccessor']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgencySuccessorResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['AgencySuccessor'] = ResolversParentTypes['AgencySuccessor']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlockedIdeaActionResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['BlockedIdeaAction'] = ResolversParentTypes['BlockedIdeaAction']> = {
  action?: Resolver<ResolversTypes['ProductIdeaAction'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlockedProductActionResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['BlockedProductAction'] = ResolversParentTypes['BlockedProductAction']> = {
  action?: Resolver<ResolversTypes['ProductAction'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptIdea?: Resolver<ResolversTypes['AcceptIdeaPayload'], ParentType, ContextType, RequireFields<MutationAcceptIdeaArgs, 'input'>>;
  proposeIdea?: Resolver<ResolversTypes['ProposeIdeaPayload'], ParentType, ContextType, RequireFields<MutationProposeIdeaArgs, 'input'>>;
  recordPaper?: Resolver<ResolversTypes['RecordPaperPayload'], ParentType, ContextType, RequireFields<MutationRecordPaperArgs, 'input'>>;
  recordPastProducts?: Resolver<ResolversTypes['RecordPastProductsPayload'], ParentType, ContextType, RequireFields<MutationRecordPastProductsArgs, 'input'>>;
  recordProductDetails?: Resolver<ResolversTypes['RecordProductDetailsPayload'], ParentType, ContextType, RequireFields<MutationRecordProductDetailsArgs, 'input'>>;
  refuseIdea?: Resolver<ResolversTypes['RefuseIdeaPayload'], ParentType, ContextType, RequireFields<MutationRefuseIdeaArgs, 'input'>>;
  registerProducer?: Resolver<ResolversTypes['RegisterProducerPayload'], ParentType, ContextType, RequireFields<MutationRegisterProducerArgs, 'input'>>;
  registerProduct?: Resolver<ResolversTypes['RegisterProductPayload'], ParentType, ContextType, RequireFields<MutationRegisterProductArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaperResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper'], FederationReferenceType extends FederationReferenceTypes['Paper'] = FederationReferenceTypes['Paper']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Paper']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PastProductResultResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['PastProductResult'] = ResolversParentTypes['PastProductResult']> = {
  code?: Resolver<Maybe<ResolversTypes['PastProductRefusal']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PastProductOutcome'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProducerResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Producer'] = ResolversParentTypes['Producer'], FederationReferenceType extends FederationReferenceTypes['Producer'] = FederationReferenceTypes['Producer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Producer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ProducerContact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalForm?: Resolver<ResolversTypes['LegalForm'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type ProducerContactResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProducerContact'] = ResolversParentTypes['ProducerContact']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ProductAction']>, ParentType, ContextType>;
  blockedActions?: Resolver<ReadonlyArray<ResolversTypes['BlockedProductAction']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['ProductIdea']>, ParentType, ContextType>;
  illustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  markets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  papers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Paper']>>, ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['Producer'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ProductSector'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['ProductSet'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductIdeaResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProductIdea'] = ResolversParentTypes['ProductIdea'], FederationReferenceType extends FederationReferenceTypes['ProductIdea'] = FederationReferenceTypes['ProductIdea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductIdea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ProductIdeaAction']>, ParentType, ContextType>;
  blockedActions?: Resolver<ReadonlyArray<ResolversTypes['BlockedIdeaAction']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['Producer'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['IdeaRefusalReason']>, ParentType, ContextType>;
  refusalText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  set?: Resolver<ResolversTypes['ProductSet'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductIdeaStatus'], ParentType, ContextType>;
  technologyLevel?: Resolver<ResolversTypes['TechnologyLevel'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type ProductIdeaConnectionResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProductIdeaConnection'] = ResolversParentTypes['ProductIdeaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductIdeaEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductIdeaEdgeResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProductIdeaEdge'] = ResolversParentTypes['ProductIdeaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductIdea'], ParentType, ContextType>;
};

export type ProductSectorResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProductSector'] = ResolversParentTypes['ProductSector'], FederationReferenceType extends FederationReferenceTypes['ProductSector'] = FederationReferenceTypes['ProductSector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductSector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductSetResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProductSet'] = ResolversParentTypes['ProductSet'], FederationReferenceType extends FederationReferenceTypes['ProductSet'] = FederationReferenceTypes['ProductSet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductSet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ProductSector'], ParentType, ContextType>;
  sheets1048?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposeIdeaPayloadResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProposeIdeaPayload'] = ResolversParentTypes['ProposeIdeaPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['ProductIdea']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ProposeIdeaUserError']>, ParentType, ContextType>;
};

export type ProposeIdeaUserErrorResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['ProposeIdeaUserError'] = ResolversParentTypes['ProposeIdeaUserError']> = {
  code?: Resolver<ResolversTypes['ProposeIdeaErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'id'>>;
  administrativeUnits?: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, Partial<QueryAdministrativeUnitsArgs>>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  producer?: Resolver<Maybe<ResolversTypes['Producer']>, ParentType, ContextType, RequireFields<QueryProducerArgs, 'id'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productByCode?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductByCodeArgs, 'code'>>;
  productIdea?: Resolver<Maybe<ResolversTypes['ProductIdea']>, ParentType, ContextType, RequireFields<QueryProductIdeaArgs, 'id'>>;
  productIdeas?: Resolver<ResolversTypes['ProductIdeaConnection'], ParentType, ContextType, Partial<QueryProductIdeasArgs>>;
  productSectors?: Resolver<ReadonlyArray<ResolversTypes['ProductSector']>, ParentType, ContextType>;
  productSets?: Resolver<ReadonlyArray<ResolversTypes['ProductSet']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<QueryProductsArgs>>;
};

export type RecordPaperPayloadResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RecordPaperPayload'] = ResolversParentTypes['RecordPaperPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RecordPaperUserError']>, ParentType, ContextType>;
};

export type RecordPaperUserErrorResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RecordPaperUserError'] = ResolversParentTypes['RecordPaperUserError']> = {
  code?: Resolver<ResolversTypes['RecordPaperErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPastProductsPayloadResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RecordPastProductsPayload'] = ResolversParentTypes['RecordPastProductsPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PastProductResult']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RecordPastProductsUserError']>, ParentType, ContextType>;
};

export type RecordPastProductsUserErrorResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RecordPastProductsUserError'] = ResolversParentTypes['RecordPastProductsUserError']> = {
  code?: Resolver<ResolversTypes['RecordPastProductsErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordProductDetailsPayloadResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RecordProductDetailsPayload'] = ResolversParentTypes['RecordProductDetailsPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RecordProductDetailsUserError']>, ParentType, ContextType>;
};

export type RecordProductDetailsUserErrorResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RecordProductDetailsUserError'] = ResolversParentTypes['RecordProductDetailsUserError']> = {
  code?: Resolver<ResolversTypes['RecordProductDetailsErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefuseIdeaPayloadResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RefuseIdeaPayload'] = ResolversParentTypes['RefuseIdeaPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idea?: Resolver<Maybe<ResolversTypes['ProductIdea']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RefuseIdeaUserError']>, ParentType, ContextType>;
};

export type RefuseIdeaUserErrorResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RefuseIdeaUserError'] = ResolversParentTypes['RefuseIdeaUserError']> = {
  code?: Resolver<ResolversTypes['RefuseIdeaErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterProducerPayloadResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RegisterProducerPayload'] = ResolversParentTypes['RegisterProducerPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['Producer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RegisterProducerUserError']>, ParentType, ContextType>;
};

export type RegisterProducerUserErrorResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RegisterProducerUserError'] = ResolversParentTypes['RegisterProducerUserError']> = {
  code?: Resolver<ResolversTypes['RegisterProducerErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterProductPayloadResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RegisterProductPayload'] = ResolversParentTypes['RegisterProductPayload']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RegisterProductUserError']>, ParentType, ContextType>;
};

export type RegisterProductUserErrorResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['RegisterProductUserError'] = ResolversParentTypes['RegisterProductUserError']> = {
  code?: Resolver<ResolversTypes['RegisterProductErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RegistryContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AcceptIdeaUserError' | 'ProposeIdeaUserError' | 'RecordPaperUserError' | 'RecordPastProductsUserError' | 'RecordProductDetailsUserError' | 'RefuseIdeaUserError' | 'RegisterProducerUserError' | 'RegisterProductUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = RegistryContext> = {
  AcceptIdeaPayload?: AcceptIdeaPayloadResolvers<ContextType>;
  AcceptIdeaUserError?: AcceptIdeaUserErrorResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  AdministrativeUnitSuccessor?: AdministrativeUnitSuccessorResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencySuccessor?: AgencySuccessorResolvers<ContextType>;
  BlockedIdeaAction?: BlockedIdeaActionResolvers<ContextType>;
  BlockedProductAction?: BlockedProductActionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  PastProductResult?: PastProductResultResolvers<ContextType>;
  Producer?: ProducerResolvers<ContextType>;
  ProducerContact?: ProducerContactResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductIdea?: ProductIdeaResolvers<ContextType>;
  ProductIdeaConnection?: ProductIdeaConnectionResolvers<ContextType>;
  ProductIdeaEdge?: ProductIdeaEdgeResolvers<ContextType>;
  ProductSector?: ProductSectorResolvers<ContextType>;
  ProductSet?: ProductSetResolvers<ContextType>;
  ProposeIdeaPayload?: ProposeIdeaPayloadResolvers<ContextType>;
  ProposeIdeaUserError?: ProposeIdeaUserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordPaperPayload?: RecordPaperPayloadResolvers<ContextType>;
  RecordPaperUserError?: RecordPaperUserErrorResolvers<ContextType>;
  RecordPastProductsPayload?: RecordPastProductsPayloadResolvers<ContextType>;
  RecordPastProductsUserError?: RecordPastProductsUserErrorResolvers<ContextType>;
  RecordProductDetailsPayload?: RecordProductDetailsPayloadResolvers<ContextType>;
  RecordProductDetailsUserError?: RecordProductDetailsUserErrorResolvers<ContextType>;
  RefuseIdeaPayload?: RefuseIdeaPayloadResolvers<ContextType>;
  RefuseIdeaUserError?: RefuseIdeaUserErrorResolvers<ContextType>;
  RegisterProducerPayload?: RegisterProducerPayloadResolvers<ContextType>;
  RegisterProducerUserError?: RegisterProducerUserErrorResolvers<ContextType>;
  RegisterProductPayload?: RegisterProductPayloadResolvers<ContextType>;
  RegisterProductUserError?: RegisterProductUserErrorResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

