import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The whole question could not be answered; what the reader can do about it. */
export const Failure = ({ retry }: { retry: () => void }) => {
  const { t } = useTranslation();
  return (
    <Alert className="trouble" color="red.9" variant="outline" title={t('failed')} role="alert">
      <Group justify="space-between"><Text>{t('failedHint')}</Text><Button size="md" variant="default" onClick={retry}>{t('retry')}</Button></Group>
    </Alert>
  );
};
