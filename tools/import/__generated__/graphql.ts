/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who stands for a correction of the register. */
export type CorrectionInput = {
  /** Name of the person, 1–200 characters. */
  by: string;
  reason?: string | null | undefined;
};

/** One row of the register with its cells as text, exactly as its file has them. */
export type PastDecisionInput = {
  communeCode?: string | null | undefined;
  decidedOn?: string | null | undefined;
  decisionNumber?: string | null | undefined;
  /** Empty from 2025-07-01 on. */
  districtCode?: string | null | undefined;
  /** CONG_NHAN_MOI, DANH_GIA_LAI, NANG_HANG, DE_XUAT_NANG_HANG, THU_HOI */
  kind?: string | null | undefined;
  /** HTX, LIEN_HIEP_HTX, CONG_TY, DNTN, TO_HOP_TAC, HO_KINH_DOANH, TRANG_TRAI, HOI */
  legalForm?: string | null | undefined;
  /** HUYEN, TINH, TRUNG_UONG */
  level?: string | null | undefined;
  /** Line of the file, given back with the outcome. */
  line: number;
  markets?: string | null | undefined;
  producerName?: string | null | undefined;
  productCode?: string | null | undefined;
  productName?: string | null | undefined;
  score?: string | null | undefined;
  /** 1–26, by QĐ 148 whatever the year. */
  set?: string | null | undefined;
  source?: string | null | undefined;
  stars?: string | null | undefined;
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

/** One row of the register, as written there; absent and empty are the same (register-format). */
export type PastProductInput = {
  communeCode?: string | null | undefined;
  /** ngay_quyet_dinh: the details hold from this day on */
  decidedOn?: string | null | undefined;
  decisionNumber?: string | null | undefined;
  districtCode?: string | null | undefined;
  /** loai_quyet_dinh; orders rows of one day */
  kind?: string | null | undefined;
  /** loai_hinh */
  legalForm?: string | null | undefined;
  line: number;
  /** `;` between markets */
  markets?: string | null | undefined;
  producerName?: string | null | undefined;
  productCode?: string | null | undefined;
  productName?: string | null | undefined;
  /** bo_san_pham, 1–26 */
  set?: string | null | undefined;
  source?: string | null | undefined;
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

export type RecordPastDecisionsErrorCode =
  | 'REQUEST_ID_REUSED'
  | 'TEXT_INVALID'
  | 'TOO_MANY_ROWS';

export type RecordPastDecisionsInput = {
  correction?: CorrectionInput | null | undefined;
  requestId: string;
  rows: Array<PastDecisionInput>;
};

export type RecordPastProductsErrorCode =
  | 'REQUEST_ID_REUSED'
  | 'TOO_MANY_ROWS';

export type RecordPastProductsInput = {
  requestId: string;
  rows: Array<PastProductInput>;
};

export type RecordPastDecisionsMutationVariables = Exact<{
  input: RecordPastDecisionsInput;
}>;


export type RecordPastDecisionsMutation = { recordPastDecisions: { after: string, rows: Array<{ line: number, outcome: PastDecisionOutcome, column: string | null, code: PastDecisionRefusal | null, message: string | null }> | null, userErrors: Array<{ code: RecordPastDecisionsErrorCode, message: string, path: Array<string> | null }> } };

export type RecordPastProductsMutationVariables = Exact<{
  input: RecordPastProductsInput;
}>;


export type RecordPastProductsMutation = { recordPastProducts: { after: string, results: Array<{ line: number, outcome: PastProductOutcome, column: string | null, code: PastProductRefusal | null, message: string | null }> | null, userErrors: Array<{ code: RecordPastProductsErrorCode, message: string, path: Array<string> | null }> } };

export type ImportedFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportedFiguresQuery = { programmeStatistics: { recognisedTotal: number }, products: { totalCount: number } };

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

export const RecordPastDecisionsDocument = new TypedDocumentString(`
    mutation RecordPastDecisions($input: RecordPastDecisionsInput!) {
  recordPastDecisions(input: $input) {
    rows {
      line
      outcome
      column
      code
      message
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RecordPastDecisionsMutation, RecordPastDecisionsMutationVariables>;
export const RecordPastProductsDocument = new TypedDocumentString(`
    mutation RecordPastProducts($input: RecordPastProductsInput!) {
  recordPastProducts(input: $input) {
    results {
      line
      outcome
      column
      code
      message
    }
    after
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RecordPastProductsMutation, RecordPastProductsMutationVariables>;
export const ImportedFiguresDocument = new TypedDocumentString(`
    query ImportedFigures {
  programmeStatistics {
    recognisedTotal
  }
  products(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ImportedFiguresQuery, ImportedFiguresQueryVariables>;
