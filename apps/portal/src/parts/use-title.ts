import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the window and in the history, in the reader's language. */
export const useTitle = (title: string): void => {
  const { t } = useTranslation();
  useEffect(() => { document.title = `${title} – ${t('name')}`; }, [title, t]);
};
