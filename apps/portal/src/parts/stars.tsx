import { useTranslation } from 'react-i18next';

export const Stars = ({ count }: { count: number }) => {
  const { t } = useTranslation();
  return <span className="stars" role="img" aria-label={t('starLabel', { count })}>{'★'.repeat(count)}<span className="off">{'★'.repeat(5 - count)}</span></span>;
};
