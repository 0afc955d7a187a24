import { Box, Button, Card, Chip, Container, Group, Loader, NativeSelect, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { SearchProductsDocument, SectorsDocument, type SearchProductsQuery } from '../__generated__/graphql.ts';
import { showCount } from '../language/i18n.ts';
import { Failure } from '../parts/failure.tsx';
import { useTitle } from '../parts/use-title.ts';
import { ProductCard } from './product-card.tsx';

const WORDS = ['nước mắm', 'cu đơ', 'cam', 'bưởi', 'nhung hươu', 'mật ong'];
type Page = SearchProductsQuery['products'];
type Found = { edges: Page['edges']; total: number; next: string | null };

export const SearchPage = () => {
  const { t, i18n } = useTranslation();
  const client = useClient();
  useTitle(t('nav.products'));
  const [sectors] = useQuery({ query: SectorsDocument });
  const groups = (sectors.data?.productSectors ?? []).map(({ code, name, nameEn }) => ({ value: code, label: `${code}. ${i18n.language === 'en' ? nameEn : name}` }));
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState(params.get('q') ?? '');
  const [words] = useDebouncedValue(text.trim(), 250);
  const [stars, group] = [params.get('sao') ?? '', params.get('nganh') ?? ''];
  const [found, setFound] = useState<Found>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  const change = (name: string, value: string): void => setParams((before) => {
    if (value === '') before.delete(name);
    else before.set(name, value);
    return before;
  }, { replace: true });
  useEffect(() => { if (words !== (params.get('q') ?? '')) change('q', words); }, [words]);

  const load = async (after: string | null): Promise<Page> => {
    const answer = await client.query(SearchProductsDocument, { search: words || null, group: group || null, stars: stars === '' ? null : Number(stars), after }).toPromise();
    if (!answer.data?.products) throw new Error(answer.error?.message ?? 'no answer');
    return answer.data.products;
  };
  useEffect(() => {
    let current = true;
    setFailed(false);
    load(null).then(
      ({ edges, totalCount, pageInfo }) => { if (current) setFound({ edges, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor ?? null : null }); },
      () => { if (current) setFailed(true); },
    );
    return () => { current = false; };
  }, [words, stars, group, attempt, i18n.language]);
  const more = (): void => {
    if (!found?.next) return;
    load(found.next).then(
      ({ edges, totalCount, pageInfo }) => setFound({ edges: [...found.edges, ...edges], total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor ?? null : null }),
      () => setFailed(true),
    );
  };

  return (
    <>
      <Box className="hero"><Container size="lg"><Title order={1} fz={{ base: 26, sm: 34 }}>{t('hero.title')}</Title><Text mt={6} maw={640}>{t('hero.lead')}</Text></Container></Box>
      <Container size="lg" className="lift">
        <Card withBorder padding="md" component="form" role="search" onSubmit={(event) => event.preventDefault()}>
          <TextInput size="md" type="search" label={t('search.label')} placeholder={t('search.placeholder')} value={text} onChange={(event) => setText(event.currentTarget.value)} rightSection={found === undefined && !failed ? <Loader size="xs" /> : null} />
          <Group mt="sm" gap="sm" align="flex-end">
            <NativeSelect label={t('search.stars')} value={stars} onChange={(event) => change('sao', event.currentTarget.value)} data={[{ value: '', label: t('search.any') }, ...['5', '4', '3'].map((n) => ({ value: n, label: t('search.star', { count: Number(n) }) }))]} />
            <NativeSelect label={t('search.group')} value={group} onChange={(event) => change('nganh', event.currentTarget.value)} data={[{ value: '', label: t('search.any') }, ...groups]} className="grow" />
          </Group>
          <Group mt="sm" gap={6}>
            <Text size="sm" c="#4a5a51">{t('search.try')}</Text>
            {WORDS.map((word) => <Chip key={word} size="sm" variant="outline" checked={text === word} onChange={(on) => setText(on ? word : '')}>{word}</Chip>)}
          </Group>
        </Card>
        <Stack mt="lg" gap="md">
          {failed && <Failure retry={() => setAttempt(attempt + 1)} />}
          {found && !failed && <Text fw={600} role="status">{t('search.found', { n: showCount(found.total) })}</Text>}
          {found?.total === 0 && !failed && <Text>{t('search.none')} {t('search.noneHint')}</Text>}
          <SimpleGrid component="section" cols={{ base: 1, sm: 2, md: 3 }} spacing="md">
            {found?.edges.map(({ node }) => <ProductCard key={node.id} product={node} />)}
          </SimpleGrid>
          {found?.next && <Group justify="center"><Button variant="default" onClick={more}>{t('search.more')}</Button></Group>}
        </Stack>
      </Container>
    </>
  );
};
