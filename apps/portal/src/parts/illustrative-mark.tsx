import { Badge, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Said wherever something rests on an invented row. */
export const IllustrativeMark = () => {
  const { t } = useTranslation();
  return <Tooltip label={t('illustrativeHint')}><Badge variant="light" color="gray.8" size="sm" tt="none">{t('illustrative')}</Badge></Tooltip>;
};
