import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Grey places for what is on its way, and the words for those who hear the page. */
export const Waiting = ({ places, height, className }: { places: number; height: number; className?: string }) => {
  const { t } = useTranslation();
  return (
    <>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <div className={className} aria-hidden data-waiting>{Array.from({ length: places }, (_, place) => <Skeleton key={place} height={height} radius="lg" />)}</div>
    </>
  );
};
