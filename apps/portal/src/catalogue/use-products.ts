import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { SearchProductsDocument, type SearchProductsQuery, type SearchProductsQueryVariables } from '../__generated__/graphql.ts';

export type FoundProduct = SearchProductsQuery['products']['edges'][number]['node'];
/** `partial`: a service behind the catalogue did not answer, so what is empty may only be unknown. */
type Found = { products: FoundProduct[]; total: number; next: string | null; partial: boolean };
type Stage = 'asking' | 'asking-more' | 'answered' | 'failed' | 'failed-more';
export type Wish = Required<Pick<SearchProductsQueryVariables, 'search' | 'unit' | 'group' | 'stars'>>;

/** The catalogue page by page; a late answer to an earlier wish is dropped. */
export const useProducts = (wish: Wish) => {
  const client = useClient();
  const [found, setFound] = useState<Found>();
  const [stage, setStage] = useState<Stage>('asking');
  const newest = useRef(0);

  const ask = async (before: Found | undefined): Promise<void> => {
    const turn = ++newest.current;
    setStage(before ? 'asking-more' : 'asking');
    const { data, error } = await client.query(SearchProductsDocument, { ...wish, after: before?.next ?? null }, { requestPolicy: 'network-only' }).toPromise();
    if (turn !== newest.current) return;
    if (!data) {
      if (!before) setFound(undefined);
      setStage(before ? 'failed-more' : 'failed');
      return;
    }
    const { edges, totalCount, pageInfo } = data.products;
    setFound({
      products: [...before?.products ?? [], ...edges.map(({ node }) => node)],
      total: totalCount,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      partial: error !== undefined || before?.partial === true,
    });
    setStage('answered');
  };
  useEffect(() => {
    void ask(undefined);
    return () => { newest.current++; };
  }, [client, wish.search, wish.unit, wish.group, wish.stars]);

  return { found, stage, again: () => { void ask(undefined); }, more: () => { if (found?.next) void ask(found); } };
};
