/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query SearchProducts($search: String, $group: String, $stars: Int, $after: String) {\n  products(\n    search: $search\n    group: $group\n    stars: $stars\n    first: 20\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        id\n        code\n        name\n        illustrative\n        producer {\n          name\n        }\n        unit {\n          name\n        }\n        certificate {\n          number\n          stars\n          validFrom\n          validUntil\n          status\n          illustrative\n        }\n      }\n    }\n  }\n}\n\nquery Sectors {\n  productSectors {\n    code\n    name\n    nameEn\n  }\n}\n\nquery ProductPage($id: ID!) {\n  product(id: $id) {\n    id\n    code\n    name\n    illustrative\n    markets\n    producer {\n      name\n    }\n    unit {\n      name\n    }\n    sector {\n      code\n      name\n    }\n    certificate {\n      number\n      stars\n      validFrom\n      validUntil\n      status\n      illustrative\n    }\n    certificates {\n      number\n      stars\n      validFrom\n      validUntil\n      status\n    }\n    samples {\n      id\n      drawnOn\n      state\n      verdict\n    }\n    salesPoints {\n      id\n      name\n      unit {\n        name\n      }\n    }\n  }\n}": typeof types.SearchProductsDocument,
    "query CheckCertificate($number: String!) {\n  verifyCertificate(number: $number) {\n    status\n    stars\n    validFrom\n    validUntil\n    illustrative\n    product {\n      id\n      name\n      producer {\n        name\n      }\n    }\n  }\n}": typeof types.CheckCertificateDocument,
    "query ProgrammeFigures($asOf: Date!, $from: Date!) {\n  programmeStatistics(asOf: $asOf) {\n    recognisedTotal\n    validTotal\n    expiredTotal\n    revokedTotal\n    valid {\n      stars\n      count\n    }\n    newlyRecognised(from: $from) {\n      stars\n      count\n    }\n    reEvaluated(from: $from) {\n      stars\n      count\n    }\n    proposedForUpgrade(from: $from) {\n      stars\n      count\n    }\n    exportedProducts {\n      name\n    }\n    byUnit {\n      unit {\n        code\n        name\n      }\n      valid {\n        stars\n        count\n      }\n    }\n    byGroup {\n      group {\n        code\n        name\n      }\n      valid {\n        stars\n        count\n      }\n    }\n  }\n}": typeof types.ProgrammeFiguresDocument,
};
const documents: Documents = {
    "query SearchProducts($search: String, $group: String, $stars: Int, $after: String) {\n  products(\n    search: $search\n    group: $group\n    stars: $stars\n    first: 20\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        id\n        code\n        name\n        illustrative\n        producer {\n          name\n        }\n        unit {\n          name\n        }\n        certificate {\n          number\n          stars\n          validFrom\n          validUntil\n          status\n          illustrative\n        }\n      }\n    }\n  }\n}\n\nquery Sectors {\n  productSectors {\n    code\n    name\n    nameEn\n  }\n}\n\nquery ProductPage($id: ID!) {\n  product(id: $id) {\n    id\n    code\n    name\n    illustrative\n    markets\n    producer {\n      name\n    }\n    unit {\n      name\n    }\n    sector {\n      code\n      name\n    }\n    certificate {\n      number\n      stars\n      validFrom\n      validUntil\n      status\n      illustrative\n    }\n    certificates {\n      number\n      stars\n      validFrom\n      validUntil\n      status\n    }\n    samples {\n      id\n      drawnOn\n      state\n      verdict\n    }\n    salesPoints {\n      id\n      name\n      unit {\n        name\n      }\n    }\n  }\n}": types.SearchProductsDocument,
    "query CheckCertificate($number: String!) {\n  verifyCertificate(number: $number) {\n    status\n    stars\n    validFrom\n    validUntil\n    illustrative\n    product {\n      id\n      name\n      producer {\n        name\n      }\n    }\n  }\n}": types.CheckCertificateDocument,
    "query ProgrammeFigures($asOf: Date!, $from: Date!) {\n  programmeStatistics(asOf: $asOf) {\n    recognisedTotal\n    validTotal\n    expiredTotal\n    revokedTotal\n    valid {\n      stars\n      count\n    }\n    newlyRecognised(from: $from) {\n      stars\n      count\n    }\n    reEvaluated(from: $from) {\n      stars\n      count\n    }\n    proposedForUpgrade(from: $from) {\n      stars\n      count\n    }\n    exportedProducts {\n      name\n    }\n    byUnit {\n      unit {\n        code\n        name\n      }\n      valid {\n        stars\n        count\n      }\n    }\n    byGroup {\n      group {\n        code\n        name\n      }\n      valid {\n        stars\n        count\n      }\n    }\n  }\n}": types.ProgrammeFiguresDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SearchProducts($search: String, $group: String, $stars: Int, $after: String) {\n  products(\n    search: $search\n    group: $group\n    stars: $stars\n    first: 20\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        id\n        code\n        name\n        illustrative\n        producer {\n          name\n        }\n        unit {\n          name\n        }\n        certificate {\n          number\n          stars\n          validFrom\n          validUntil\n          status\n          illustrative\n        }\n      }\n    }\n  }\n}\n\nquery Sectors {\n  productSectors {\n    code\n    name\n    nameEn\n  }\n}\n\nquery ProductPage($id: ID!) {\n  product(id: $id) {\n    id\n    code\n    name\n    illustrative\n    markets\n    producer {\n      name\n    }\n    unit {\n      name\n    }\n    sector {\n      code\n      name\n    }\n    certificate {\n      number\n      stars\n      validFrom\n      validUntil\n      status\n      illustrative\n    }\n    certificates {\n      number\n      stars\n      validFrom\n      validUntil\n      status\n    }\n    samples {\n      id\n      drawnOn\n      state\n      verdict\n    }\n    salesPoints {\n      id\n      name\n      unit {\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query SearchProducts($search: String, $group: String, $stars: Int, $after: String) {\n  products(\n    search: $search\n    group: $group\n    stars: $stars\n    first: 20\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      node {\n        id\n        code\n        name\n        illustrative\n        producer {\n          name\n        }\n        unit {\n          name\n        }\n        certificate {\n          number\n          stars\n          validFrom\n          validUntil\n          status\n          illustrative\n        }\n      }\n    }\n  }\n}\n\nquery Sectors {\n  productSectors {\n    code\n    name\n    nameEn\n  }\n}\n\nquery ProductPage($id: ID!) {\n  product(id: $id) {\n    id\n    code\n    name\n    illustrative\n    markets\n    producer {\n      name\n    }\n    unit {\n      name\n    }\n    sector {\n      code\n      name\n    }\n    certificate {\n      number\n      stars\n      validFrom\n      validUntil\n      status\n      illustrative\n    }\n    certificates {\n      number\n      stars\n      validFrom\n      validUntil\n      status\n    }\n    samples {\n      id\n      drawnOn\n      state\n      verdict\n    }\n    salesPoints {\n      id\n      name\n      unit {\n        name\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CheckCertificate($number: String!) {\n  verifyCertificate(number: $number) {\n    status\n    stars\n    validFrom\n    validUntil\n    illustrative\n    product {\n      id\n      name\n      producer {\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query CheckCertificate($number: String!) {\n  verifyCertificate(number: $number) {\n    status\n    stars\n    validFrom\n    validUntil\n    illustrative\n    product {\n      id\n      name\n      producer {\n        name\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProgrammeFigures($asOf: Date!, $from: Date!) {\n  programmeStatistics(asOf: $asOf) {\n    recognisedTotal\n    validTotal\n    expiredTotal\n    revokedTotal\n    valid {\n      stars\n      count\n    }\n    newlyRecognised(from: $from) {\n      stars\n      count\n    }\n    reEvaluated(from: $from) {\n      stars\n      count\n    }\n    proposedForUpgrade(from: $from) {\n      stars\n      count\n    }\n    exportedProducts {\n      name\n    }\n    byUnit {\n      unit {\n        code\n        name\n      }\n      valid {\n        stars\n        count\n      }\n    }\n    byGroup {\n      group {\n        code\n        name\n      }\n      valid {\n        stars\n        count\n      }\n    }\n  }\n}"): (typeof documents)["query ProgrammeFigures($asOf: Date!, $from: Date!) {\n  programmeStatistics(asOf: $asOf) {\n    recognisedTotal\n    validTotal\n    expiredTotal\n    revokedTotal\n    valid {\n      stars\n      count\n    }\n    newlyRecognised(from: $from) {\n      stars\n      count\n    }\n    reEvaluated(from: $from) {\n      stars\n      count\n    }\n    proposedForUpgrade(from: $from) {\n      stars\n      count\n    }\n    exportedProducts {\n      name\n    }\n    byUnit {\n      unit {\n        code\n        name\n      }\n      valid {\n        stars\n        count\n      }\n    }\n    byGroup {\n      group {\n        code\n        name\n      }\n      valid {\n        stars\n        count\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
