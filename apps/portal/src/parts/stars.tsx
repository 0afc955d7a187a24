import { useTranslation } from 'react-i18next';

const SHAPE = 'M12 2.6l2.8 6 6.5.8-4.8 4.5 1.3 6.5L12 17.2l-5.8 3.2 1.3-6.5-4.8-4.5 6.5-.8z';

/** Stars of five: full ones are held, outlines are not; `past`: no longer in force, so without the gold. */
export const Stars = ({ count, past = false }: { count: number; past?: boolean }) => {
  const { t } = useTranslation();
  return (
    <span className={past ? 'stars past' : 'stars'} role="img" aria-label={t(past ? 'starLabelPast' : 'starLabel', { count })}>
      {[1, 2, 3, 4, 5].map((n) => <svg key={n} viewBox="0 0 24 24" aria-hidden className={n <= count ? 'held' : 'open'}><path d={SHAPE} /></svg>)}
    </span>
  );
};
