import { Alert, Box, Button, Container, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showCount } from '../language/i18n.ts';
import { Failure } from '../parts/failure.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useTitle } from '../parts/use-title.ts';
import { Waiting } from '../parts/waiting.tsx';
import { ProductCard } from './product-card.tsx';
import { SearchForm, type Filter } from './search-form.tsx';
import { useProducts } from './use-products.ts';

const starsIn = (text: string): number | null => (/^[1-5]$/.test(text) ? Number(text) : null);

export const SearchPage = () => {
  const { t } = useTranslation();
  const { params, set, clear } = useAddress();
  const asked = params.get('q') ?? '';
  const [text, setText] = useState(asked);
  const [words] = useDebouncedValue(text.trim(), 250);
  const written = useRef(asked);
  const filters: Record<Filter, string> = { sao: params.get('sao') ?? '', nganh: params.get('nganh') ?? '', xa: params.get('xa') ?? '' };
  const { found, stage, again, more } = useProducts({ search: asked || null, stars: starsIn(filters.sao), group: filters.nganh || null, unit: filters.xa || null });
  useTitle(asked === '' ? t('nav.products') : t('search.titleOf', { words: asked }));

  // The address holds what is searched; the field follows it when it changes by a link or by going back.
  useEffect(() => {
    if (asked === written.current) return;
    written.current = asked;
    setText(asked);
  }, [asked]);
  useEffect(() => {
    if (words === asked) return;
    written.current = words;
    set('q', words);
  }, [words]);

  const narrowed = asked !== '' || Object.values(filters).some((value) => value !== '');
  return (
    <>
      <Box className="hero">
        <Container size="lg">
          <Title order={1} fz={{ base: 26, sm: 38 }} lh={1.2}>{t('hero.title')}</Title>
          <Text mt={8} fz={{ base: 16, sm: 18 }} maw={860} style={{ textWrap: 'balance' }}>{t('hero.lead')}</Text>
        </Container>
      </Box>
      <Container size="lg" className="lift">
        <SearchForm text={text} setText={setText} filters={filters} setFilter={set} busy={stage === 'asking' && found !== undefined} />
        <div className="results-head">
          <Text role="status" fw={600} fz="lg">{stage === 'failed' ? '' : found ? t('search.found', { n: showCount(found.total), count: found.total }) : t('search.loading')}</Text>
          {narrowed && <Button size="md" variant="subtle" onClick={() => { written.current = ''; setText(''); clear(); }}>{t('search.clear')}</Button>}
        </div>
        {stage === 'failed' && <Failure retry={again} />}
        {!found && stage === 'asking' && <Waiting places={6} height={172} className="results" />}
        {found?.partial && <Alert className="trouble" color="orange" variant="outline" mb="md"><Text>{t('search.partial')}</Text></Alert>}
        {found?.total === 0 && <Text c="ink.6">{t('search.none')} {t('search.noneHint')}</Text>}
        {found && found.total > 0 && (
          <ul className="results" aria-busy={stage === 'asking'}>
            {found.products.map((product) => <li key={product.id}><ProductCard product={product} partial={found.partial} /></li>)}
          </ul>
        )}
        {stage === 'failed-more' && <Box mt="md"><Failure retry={more} /></Box>}
        {found?.next && stage !== 'failed-more' && (
          <div className="more"><Button variant="default" size="md" onClick={more} loading={stage === 'asking-more'}>{t('search.more', { n: showCount(found.total - found.products.length) })}</Button></div>
        )}
      </Container>
    </>
  );
};
