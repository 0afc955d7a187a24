import { useTranslation } from 'react-i18next';

/** Said wherever something rests on an invented row. */
export const IllustrativeMark = () => {
  const { t } = useTranslation();
  return <span className="mark plain" title={t('illustrativeHint')}>{t('illustrative')}</span>;
};
