import { Container } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export const Foot = () => {
  const { t } = useTranslation();
  return (
    <footer className="foot">
      <Container size="lg">
        <p className="foot-name">{t('programme')}</p>
        <p>{t('dataNote')}</p>
      </Container>
    </footer>
  );
};
