import { badInput } from './ids.ts';

/** The largest page, and the one taken when `first` is not given. */
export const PAGE = { largest: 100, usual: 20 } as const;

/** What a connection was asked for; `after` is what `cursorOf` gave for the last row of the page before. */
export type Page<K = string> = { readonly first: number; readonly after?: K };

/** `T`: a number, or a function for lists whose count is dear and rarely asked for (map the type in codegen.json then). */
export type Connection<N, T = number> = {
  readonly edges: readonly { readonly cursor: string; readonly node: N }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: T;
};

const seal = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');
const isKeyPart = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** The keys a cursor holds: texts, numbers, or a list of them; never an object, so that none can reach a filter. */
const unseal = (cursor: string): unknown => {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (isKeyPart(key) || (Array.isArray(key) && key.every(isKeyPart))) return key;
  } catch { /* told below */ }
  throw badInput('Con trỏ trang không hợp lệ. / Not a cursor of this list.', ['after']);
};

/** Reads `first` and `after` (Relay connections). `isKey` tells whether the cursor's content is a key of this list. */
export const parsePage = <K = string>(
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
  isKey: (key: unknown) => key is K = ((key: unknown) => typeof key === 'string') as (key: unknown) => key is K,
): Page<K> => {
  const size = first ?? PAGE.usual;
  if (size < 0 || size > PAGE.largest) throw badInput(`"first" phải từ 0 đến ${PAGE.largest}. / "first" must be 0 to ${PAGE.largest}.`, ['first']);
  if (after === null || after === undefined || after === '') return { first: size };
  const key = unseal(after);
  if (!isKey(key)) throw badInput('Con trỏ trang không hợp lệ. / Not a cursor of this list.', ['after']);
  return { first: size, after: key };
};

/** A Relay connection of up to `page.first` rows; give one row more than the page holds, so that `hasNextPage` is known. */
export const toConnection = <N, K, T>(
  rows: readonly N[],
  page: Page<K>,
  cursorOf: (row: N) => K,
  totalCount: T,
): Connection<N, T> => {
  const edges = rows.slice(0, page.first).map((node) => ({ cursor: seal(cursorOf(node)), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > page.first, endCursor: edges.at(-1)?.cursor ?? null }, totalCount };
};
