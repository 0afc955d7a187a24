import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { StatusBadge } from '../certificate/status-badge.tsx';
import { untilWord } from '../certificate/until-word.ts';
import { inLanguage, showDay } from '../language/i18n.ts';
import { IllustrativeMark } from '../parts/illustrative-mark.tsx';
import { Stars } from '../parts/stars.tsx';
import type { FoundProduct } from './use-products.ts';

/** The whole card is the link, its name is the product's. */
export const ProductCard = ({ product: { id, name, producer, unit, certificate, illustrative }, partial }: { product: FoundProduct; partial: boolean }) => {
  const { t } = useTranslation();
  const { search } = useLocation();
  return (
    <article className="result">
      <Title order={2} fz="md" lh={1.35} lang="vi"><Link to={`/san-pham/${id}`} state={{ from: search }}>{name}</Link></Title>
      <p className="result-maker" lang="vi">{producer.name}</p>
      <p className="result-place">{inLanguage(unit)}</p>
      {certificate ? (
        <div className="result-foot">
          <div className="marks"><Stars count={certificate.stars} past={certificate.status !== 'VALID'} /><StatusBadge status={certificate.status} />{(illustrative || certificate.illustrative) && <IllustrativeMark />}</div>
          <p className="small">{t(untilWord(certificate.status))} {showDay(certificate.validUntil)}<br />{t('check.numberShort')} {certificate.number}</p>
        </div>
      ) : (
        <div className="result-foot"><div className="marks"><span className="small">{t(partial ? 'product.certificateUnavailable' : 'product.noCertificate')}</span>{illustrative && <IllustrativeMark />}</div></div>
      )}
    </article>
  );
};
