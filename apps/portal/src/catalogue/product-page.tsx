import { Anchor, Box, Container, Text, Title, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ProductPageDocument, type ProductPageQuery } from '../__generated__/graphql.ts';
import { CertificateQr } from '../certificate/certificate-qr.tsx';
import { StatusBadge } from '../certificate/status-badge.tsx';
import { untilWord } from '../certificate/until-word.ts';
import { inLanguage, showDay } from '../language/i18n.ts';
import { Failure } from '../parts/failure.tsx';
import { IllustrativeMark } from '../parts/illustrative-mark.tsx';
import { Panel } from '../parts/panel.tsx';
import { Stars } from '../parts/stars.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Waiting } from '../parts/waiting.tsx';
import { SampleMark } from './sample-mark.tsx';

type Product = NonNullable<ProductPageQuery['product']>;

/** What another service answers may be missing: then its part says so, and the rest of the page stands. */
const Part = <T,>({ rows, empty, show }: { rows: readonly T[] | null; empty: string; show: (row: T) => ReactNode }) => {
  const { t } = useTranslation();
  if (!rows) return <Text c="ink.6" className="unavailable">{t('product.unavailable')}</Text>;
  return rows.length === 0 ? <Text c="ink.6">{empty}</Text> : <ul className="rows">{rows.map(show)}</ul>;
};

const Facts = ({ product: { producer, unit, sector, code, markets } }: { product: Product }) => {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      <dt>{t('product.producer')}</dt><dd lang="vi">{producer.name}</dd>
      <dt>{t('product.unit')}</dt><dd>{inLanguage(unit)}</dd>
      <dt>{t('product.group')}</dt><dd>{`${sector.code}. ${inLanguage(sector)}`}</dd>
      <dt>{t('product.code')}</dt><dd>{code}</dd>
      {markets.length > 0 && <><dt>{t('product.markets')}</dt><dd>{markets.map((market) => (market === 'KHAC' ? t('product.marketUnknown') : market)).join(', ')}</dd></>}
    </dl>
  );
};

const CertificatePart = ({ product: { certificate, certificates } }: { product: Product }) => {
  const { t } = useTranslation();
  if (!certificate) return <Text c="ink.6" className={certificates ? undefined : 'unavailable'}>{t(certificates ? 'product.noCertificate' : 'product.unavailable')}</Text>;
  return (
    <div className="certificate">
      <dl className="facts stacked">
        <dt>{t('check.number')}</dt><dd><Anchor component={Link} to={`/kiem-tra/${encodeURIComponent(certificate.number)}`}>{certificate.number}</Anchor></dd>
        <dt>{t('check.validFrom')}</dt><dd>{showDay(certificate.validFrom)}</dd>
        <dt>{t(untilWord(certificate.status))}</dt><dd>{showDay(certificate.validUntil)}</dd>
      </dl>
      <CertificateQr address={certificate.checkUrl} label={t('product.qr')} />
    </div>
  );
};

const Found = ({ product }: { product: Product }) => {
  const { t } = useTranslation();
  const { certificate } = product;
  return (
    <>
      <Title order={1} fz={{ base: 26, sm: 34 }} lh={1.25} maw={820} lang="vi">{product.name}</Title>
      <div className="marks large">
        {certificate && <><Stars count={certificate.stars} past={certificate.status !== 'VALID'} /><StatusBadge status={certificate.status} /></>}
        {(product.illustrative || certificate?.illustrative) && <IllustrativeMark />}
      </div>
      <div className="two-columns product">
        <div className="column">
          <Panel title={t('product.info')}><Facts product={product} /></Panel>
          <Panel title={t('product.history')}>
            <Part rows={product.certificates} empty={t('product.noCertificate')} show={(row) => (
              <li className="row loose" key={row.number}>
                <span>{showDay(row.validFrom)}<span className="small">{row.number}</span></span>
                <span className="marks"><Stars count={row.stars} past={row.status !== 'VALID'} /><StatusBadge status={row.status} /></span>
              </li>
            )} />
          </Panel>
          <Panel title={t('product.samples')}>
            <Part rows={product.samples} empty={t('product.noSamples')} show={(row) => <li className="row loose" key={row.id}><span>{t('product.drawnOn', { day: showDay(row.drawnOn) })}</span><SampleMark state={row.state} verdict={row.verdict} /></li>} />
          </Panel>
        </div>
        <div className="column">
          <Panel title={t('product.certificate')}><CertificatePart product={product} /></Panel>
          <Panel title={t('product.salesPoints')}>
            <Part rows={product.salesPoints} empty={t('product.noSalesPoints')} show={(row) => <li className="row" key={row.id}><span><b lang="vi">{row.name}</b><span className="small">{inLanguage(row.unit)}</span></span></li>} />
          </Panel>
        </div>
      </div>
    </>
  );
};

const fromIn = (state: unknown): string => (typeof state === 'object' && state !== null && 'from' in state && typeof state.from === 'string' ? state.from : '');

export const ProductPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { state } = useLocation() as { state: unknown };
  const [{ data, fetching, error }, again] = useQuery({ query: ProductPageDocument, variables: { id } });
  const product = data?.product;
  useTitle(product?.name ?? (fetching || error ? t('nav.products') : t('product.notFound')));
  return (
    <Container size="lg" py="lg">
      <Anchor component={Link} to={`/${fromIn(state)}`} className="back">← {t('product.back')}</Anchor>
      {product ? <Found product={product} /> : fetching ? <Waiting places={4} height={190} className="two-columns" /> : error ? <Box mt="md"><VisuallyHidden component="h1">{t('nav.products')}</VisuallyHidden><Failure retry={() => again({ requestPolicy: 'network-only' })} /></Box> : <Title order={1} fz="xl" mt="md">{t('product.notFound')}</Title>}
    </Container>
  );
};
