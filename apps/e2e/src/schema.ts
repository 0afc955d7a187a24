import { as } from './people.ts';

type TypeRef = { readonly kind: string; readonly name: string | null; readonly ofType: TypeRef | null };
type InputField = { readonly name: string; readonly type: TypeRef };
type NamedType = { readonly kind: string; readonly name: string; readonly inputFields: readonly InputField[] | null; readonly enumValues: readonly { readonly name: string }[] | null };
type Argument = InputField & { readonly defaultValue: string | null };
type Field = { readonly name: string; readonly args: readonly Argument[]; readonly type: TypeRef };

const TYPE = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const INTROSPECTION = `{ __schema {
  mutationType { fields { name args { name defaultValue type { ${TYPE} } } type { ${TYPE} } } }
  queryType { fields { name args { name defaultValue type { ${TYPE} } } type { ${TYPE} } } }
  types { kind name inputFields { name type { ${TYPE} } } enumValues { name } }
} }`;

export type Schema = { readonly mutations: readonly Field[]; readonly queries: readonly Field[]; readonly types: ReadonlyMap<string, NamedType> };

/** What the gateway offers, asked of the gateway itself. */
export const gatewaySchema = async (): Promise<Schema> => {
  const { __schema: { mutationType, queryType, types } } = await as().ask<{ __schema: { mutationType: { fields: Field[] }; queryType: { fields: Field[] }; types: NamedType[] } }>(INTROSPECTION);
  return { mutations: mutationType.fields, queries: queryType.fields, types: new Map(types.map((type) => [type.name, type])) };
};

const scalars: Readonly<Record<string, unknown>> = { ID: '00000000-0000-7000-8000-000000000000', String: 'x', Int: 1, Float: 1, Boolean: false, Date: '2026-01-01', DateTime: '2026-01-01T00:00:00Z', Decimal: '1' };

/** The smallest value that a type takes: what is required and nothing else. */
export const sampleOf = (schema: Schema, type: TypeRef): unknown => {
  if (type.kind === 'NON_NULL') return sampleOf(schema, type.ofType!);
  if (type.kind === 'LIST') return [];
  const named = schema.types.get(type.name!)!;
  if (named.kind === 'ENUM') return named.enumValues![0]!.name;
  if (named.inputFields === null) return scalars[named.name];
  return Object.fromEntries(named.inputFields.filter((field) => field.type.kind === 'NON_NULL').map((field) => [field.name, sampleOf(schema, field.type)]));
};

/** The type under lists and non-nulls. */
export const nameOf = (type: TypeRef): string => type.name ?? nameOf(type.ofType!);

/** The type as it is written in an operation. */
export const written = (type: TypeRef): string =>
  type.kind === 'NON_NULL' ? `${written(type.ofType!)}!` : type.kind === 'LIST' ? `[${written(type.ofType!)}]` : type.name!;
