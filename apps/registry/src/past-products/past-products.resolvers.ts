import { rejected, type Text } from '@ocop/domain-kit';
import { command, payload } from '@ocop/service-kit';
import type { Handled } from '@ocop/eventing';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { RegistryContext } from '../context.ts';
import { messages } from '../messages.ts';
import { registryMeasures } from '../metrics.ts';
import { productById } from '../product/product.loader.ts';
import { columns, type RegisterField, type RowRefusal } from './past-row.ts';

const MOST_ROWS = 200;
/** A token is read up to this many entries; more are several tokens. */
const TOKEN_ENTRIES = 100;

const refusals = {
  TEXT_INVALID: { vi: 'Thiếu hoặc quá dài.', en: 'Missing or too long.' },
  LEGAL_FORM_UNKNOWN: { vi: 'Không có loại hình này.', en: 'There is no such legal form.' },
  SET_UNKNOWN: { vi: 'Bộ sản phẩm phải từ 1 đến 26.', en: 'A product set is 1 to 26.' },
  DAY_INVALID: { vi: 'Không phải là ngày, hoặc sau hôm nay.', en: 'Not a day, or after today.' },
  UNIT_UNKNOWN: { vi: 'Xã này không có vào ngày đó.', en: 'This commune did not exist on that day.' },
  DISTRICT_MISMATCH: { vi: 'Xã không thuộc huyện này vào ngày đó.', en: 'The commune did not lie in this district on that day.' },
  KIND_UNKNOWN: { vi: 'Không có loại quyết định này.', en: 'There is no such kind of decision.' },
  MARKETS_INVALID: { vi: 'Thị trường quá dài hoặc quá nhiều.', en: 'Too many markets, or too long.' },
  CODE_OF_ANOTHER_PRODUCT: { vi: 'Mã này đã thuộc một sản phẩm được đăng ký trong hệ thống.', en: 'This code belongs to a product that was registered here.' },
} as const satisfies Record<RowRefusal, Text>;

const tokenOf = ({ eventing }: RegistryContext, written: readonly Pick<Handled, 'id' | 'sequence'>[]): string => {
  const tokens: string[] = [];
  for (let from = 0; from < written.length; from += TOKEN_ENTRIES) tokens.push(eventing.token(...written.slice(from, from + TOKEN_ENTRIES)));
  return tokens.join(',');
};

export const pastProductsResolvers = {
  Mutation: {
    recordPastProducts: async (_parent, { input }, context) => {
      if (input.rows.length > MOST_ROWS) return payload(context, rejected('TOO_MANY_ROWS', {}, ['input', 'rows']), messages, () => ({}));
      const { actor, at, traceparent } = command(context, input, 'RecordPastProducts', null, null);
      const { results, written } = await context.pastProducts(input.rows, { actor, at, today: context.today, ...(traceparent !== undefined && { traceparent }) });
      registryMeasures.pastRows(results);
      return { results, after: tokenOf(context, written), userErrors: [] };
    },
  },
  PastProductResult: {
    column: (result) => (result.outcome === 'REFUSED' ? columns[result.refusal.path![0] as RegisterField] : null),
    code: (result) => (result.outcome === 'REFUSED' ? result.refusal.rejected : null),
    message: (result, _args, { language }) => (result.outcome === 'REFUSED' ? refusals[result.refusal.rejected][language] : null),
    product: async (result, _args, context) => (result.outcome === 'REFUSED' ? null : (await productById(context).load(result.productId)) ?? null),
  },
} satisfies Resolvers;
