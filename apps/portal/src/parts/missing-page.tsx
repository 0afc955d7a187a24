import { Button, Container, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTitle } from './use-title.ts';

export const MissingPage = () => {
  const { t } = useTranslation();
  useTitle(t('pageNotFound'));
  return (
    <Container size="lg" py={48}>
      <Title order={1} fz={{ base: 24, sm: 30 }}>{t('pageNotFound')}</Title>
      <Text mt="xs" mb="lg" c="ink.6">{t('pageNotFoundHint')}</Text>
      <Button size="md" component={Link} to="/">{t('home')}</Button>
    </Container>
  );
};
