import { isDay } from '@ocop/domain-kit';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const literalText = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const DECIMAL = /^-?(0|[1-9]\d{0,19})(\.\d{1,12})?$/;

const dayText = (value: unknown): string => {
  if (!isDay(value)) throw new GraphQLError('Date must be a day that exists, YYYY-MM-DD.', { extensions: { code: 'BAD_USER_INPUT' } });
  return value;
};
const momentText = (value: unknown): string => {
  const match = typeof value === 'string' ? MOMENT.exec(value) : null;
  if (!match || !isDay(match[1])) throw new GraphQLError('DateTime must be RFC 3339 text with an offset, 2024-07-26T00:00:00Z.', { extensions: { code: 'BAD_USER_INPUT' } });
  return new Date(value as string).toISOString();
};
const decimalText = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !DECIMAL.test(text)) throw new GraphQLError('Decimal must be text such as "12.50".', { extensions: { code: 'BAD_USER_INPUT' } });
  return text;
};

const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in Asia/Ho_Chi_Minh, YYYY-MM-DD.',
  serialize: dayText,
  parseValue: dayText,
  parseLiteral: (node) => dayText(literalText(node)),
});
const dateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment, RFC 3339; answered in UTC.',
  serialize: (value) => momentText(value instanceof Date ? value.toISOString() : value),
  parseValue: momentText,
  parseLiteral: (node) => momentText(literalText(node)),
});
const decimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number as text.',
  serialize: decimalText,
  parseValue: decimalText,
  parseLiteral: (node) => decimalText(node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : literalText(node)),
});

/** Resolvers of the scalars in the shared slice: checked on the way in and on the way out. */
export const scalarResolvers = { Date: dateScalar, DateTime: dateTimeScalar, Decimal: decimalScalar };
