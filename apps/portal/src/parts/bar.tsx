import { Container, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { chooseLanguage, currentLanguage } from '../language/i18n.ts';

const languages = [
  { value: 'vi' as const, label: <span lang="vi" title="Tiếng Việt">VI</span> },
  { value: 'en' as const, label: <span lang="en" title="English">EN</span> },
];

export const Bar = () => {
  const { t } = useTranslation();
  return (
    <header className="bar">
      <a className="skip" href="#main">{t('skip')}</a>
      <Container size="lg" className="bar-grid">
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width={40} height={40} />
          <span><span className="brand-name">{t('name')}</span><span className="brand-slogan">{t('slogan')}</span></span>
        </Link>
        <nav aria-label={t('menu')}>
          <NavLink className="tab" to="/" end>{t('nav.products')}</NavLink>
          <NavLink className="tab" to="/kiem-tra">{t('nav.checkShort')}</NavLink>
          <NavLink className="tab" to="/so-lieu">{t('nav.figures')}</NavLink>
        </nav>
        <SegmentedControl className="languages" aria-label={t('language')} value={currentLanguage()} data={languages} onChange={(language) => { void chooseLanguage(language); }} />
      </Container>
    </header>
  );
};
