import { Anchor, Box, Container, Group, SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Route, Routes } from 'react-router';
import { ProductPage } from './catalogue/product-page.tsx';
import { SearchPage } from './catalogue/search-page.tsx';
import { CheckPage } from './certificate/check-page.tsx';
import { FiguresPage } from './figures/figures-page.tsx';
import { chooseLanguage, currentLanguage } from './language/i18n.ts';

const Bar = () => {
  const { t } = useTranslation();
  return (
    <header className="bar">
      <a className="skip" href="#main">{t('skip')}</a>
      <Container size="lg" py="xs">
        <div className="bar-grid">
          <Link to="/" className="brand">
            <img src="/icon.svg" alt="" width={36} height={36} />
            <span><Text component="span" display="block" fw={700} lh={1.15}>{t('name')}</Text><Text component="span" display="block" size="xs">{t('slogan')}</Text></span>
          </Link>
          <Group component="nav" gap={4} wrap="nowrap">
            <NavLink className="tab" to="/" end>{t('nav.products')}</NavLink>
            <NavLink className="tab" to="/kiem-tra">{t('nav.checkShort')}</NavLink>
            <NavLink className="tab" to="/so-lieu">{t('nav.figures')}</NavLink>
          </Group>
          <SegmentedControl
            size="xs" aria-label={t('language')} value={currentLanguage()} data={[{ value: 'vi', label: 'VI' }, { value: 'en', label: 'EN' }]}
            onChange={(language) => { void chooseLanguage(language); }}
          />
        </div>
      </Container>
    </header>
  );
};

const NotFound = () => {
  const { t } = useTranslation();
  return <Container size="lg" py="xl"><Text>{t('pageNotFound')} <Anchor component={Link} to="/">{t('home')}</Anchor></Text></Container>;
};

export const App = () => {
  const { t } = useTranslation();
  return (
    <>
      <Bar />
      <Box component="main" id="main" mih="70vh">
        <Routes>
          <Route path="/" element={<SearchPage />} />
          <Route path="/san-pham/:id" element={<ProductPage />} />
          <Route path="/kiem-tra" element={<CheckPage />} />
          <Route path="/kiem-tra/:number" element={<CheckPage />} />
          <Route path="/so-lieu" element={<FiguresPage />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Box>
      <Container component="footer" size="lg" py="xl"><Text size="sm" c="#4a5a51">{t('dataNote')}</Text></Container>
    </>
  );
};
