import { AFTER_HEADER, badInput, parsePage, toConnection } from '@ocop/service-kit';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { viewOfRow } from '../product/product-view.ts';
import { unitNamed } from '../reference/unit-names.ts';
import type { CatalogueFilter } from './catalogue-query.ts';

const LONGEST_SEARCH = 200;

/** Yoga keeps the request in the context. */
const readsOwnWrite = (context: object): boolean => 'request' in context && context.request instanceof Request && context.request.headers.has(AFTER_HEADER);

export const catalogueResolvers = {
  Query: {
    products: async (_parent, { search, unit, group, stars, ...args }, context) => {
      const { catalogue, reference: { units, productGroups }, today } = context;
      const page = parsePage(args);
      if (search != null && search.length > LONGEST_SEARCH) throw badInput('Từ khóa quá dài. / The search is too long.', ['search']);
      const area = unit == null ? undefined : unitNamed(units, unit, today);
      if (unit != null && area === undefined) throw badInput('Không có đơn vị hành chính này. / There is no such administrative unit.', ['unit']);
      if (group != null && !productGroups.rows.some(({ code }) => code === group)) throw badInput('Nhóm phải từ I đến VI. / A group is I to VI.', ['group']);
      const filter: CatalogueFilter = {
        today,
        ...(search != null && search !== '' && { search }),
        ...(area !== undefined && area.level !== 'PROVINCE' && { area: area.id }),
        ...(group != null && { group }),
        ...(stars != null && { stars }),
      };
      const rows = page.first === 0 ? [] : await catalogue.page(filter, page.after, page.first + 1);
      const connection = toConnection(rows, page, ({ order }) => order, () => catalogue.count(filter, readsOwnWrite(context)));
      return { ...connection, edges: connection.edges.map(({ cursor, node }) => ({ cursor, node: viewOfRow(node) })) };
    },
  },
} satisfies Resolvers;
