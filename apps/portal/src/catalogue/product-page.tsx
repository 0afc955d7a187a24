import { Anchor, Card, Container, Group, Loader, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ProductPageDocument, type ProductPageQuery } from '../__generated__/graphql.ts';
import { CertificateQr } from '../certificate/certificate-qr.tsx';
import { StatusBadge } from '../certificate/status-badge.tsx';
import { showDay } from '../language/i18n.ts';
import { Failure } from '../parts/failure.tsx';
import { IllustrativeMark } from '../parts/illustrative-mark.tsx';
import { Stars } from '../parts/stars.tsx';
import { useTitle } from '../parts/use-title.ts';

type Product = NonNullable<ProductPageQuery['product']>;

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <Card withBorder padding="md" component="section"><Title order={2} fz="lg" mb="sm">{title}</Title>{children}</Card>
);

/** What another service answers may be missing: then its part says so, and the rest of the page stands. */
const Part = <T,>({ rows, empty, show }: { rows: readonly T[] | null | undefined; empty: string; show: (row: T) => ReactNode }) => {
  const { t } = useTranslation();
  if (!rows) return <Text c="#4a5a51">{t('product.unavailable')}</Text>;
  return rows.length === 0 ? <Text c="#4a5a51">{empty}</Text> : <>{rows.map(show)}</>;
};

const Facts = ({ product }: { product: Product }) => {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      <dt>{t('product.producer')}</dt><dd>{product.producer.name}</dd>
      <dt>{t('product.unit')}</dt><dd>{product.unit.name}</dd>
      <dt>{t('product.group')}</dt><dd>{`${product.sector.code}. ${product.sector.name}`}</dd>
      <dt>{t('product.code')}</dt><dd>{product.code}</dd>
      {product.markets.length > 0 && <><dt>{t('product.markets')}</dt><dd>{product.markets.map((market) => (market === 'KHAC' ? t('product.marketUnknown') : market)).join(', ')}</dd></>}
    </dl>
  );
};

export const ProductPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, fetching, error }, again] = useQuery({ query: ProductPageDocument, variables: { id } });
  const product = data?.product;
  useTitle(product?.name ?? t('nav.products'));
  return (
    <Container size="lg" py="lg">
      <Anchor component={Link} to="/" c="leaf.8">← {t('product.back')}</Anchor>
      {fetching && <Group mt="lg"><Loader size="sm" /><Text>{t('loading')}</Text></Group>}
      {!fetching && !product && (error ? <Failure retry={() => again({ requestPolicy: 'network-only' })} /> : <Text mt="lg">{t('product.notFound')}</Text>)}
      {product && (
        <Stack mt="md" gap="md">
          <Group justify="space-between" align="flex-start">
            <Title order={1} fz={{ base: 24, sm: 30 }} maw={760}>{product.name}</Title>
            {product.illustrative && <IllustrativeMark />}
          </Group>
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
            <Section title={t('product.info')}><Facts product={product} /></Section>
            <Section title={t('product.certificate')}>
              {!product.certificate ? <Text>{t('product.noCertificate')}</Text> : (
                <Group align="flex-start" justify="space-between" wrap="nowrap">
                  <Stack gap={6}>
                    <Group gap="sm"><Stars count={product.certificate.stars} /><StatusBadge status={product.certificate.status} />{product.certificate.illustrative && <IllustrativeMark />}</Group>
                    <Anchor component={Link} to={`/kiem-tra/${encodeURIComponent(product.certificate.number)}`} style={{ overflowWrap: 'anywhere' }} c="leaf.8">{product.certificate.number}</Anchor>
                    <Text size="sm">{t('check.validFrom')} {showDay(product.certificate.validFrom)}<br />{t('check.validUntil')} {showDay(product.certificate.validUntil)}</Text>
                  </Stack>
                  <CertificateQr number={product.certificate.number} />
                </Group>
              )}
            </Section>
            <Section title={t('product.history')}>
              <Part rows={product.certificates} empty={t('product.noCertificate')} show={(row) => (
                <div className="row loose" key={row.number}><Text size="sm">{showDay(row.validFrom)}</Text><Group gap="xs"><Stars count={row.stars} /><StatusBadge status={row.status} /></Group></div>
              )} />
            </Section>
            <Section title={t('product.samples')}>
              <Part rows={product.samples} empty={t('product.noSamples')} show={(row) => (
                <div className="row" key={row.id}><Text size="sm">{t('product.drawnOn', { day: showDay(row.drawnOn) })}</Text><Text size="sm" fw={600}>{t(`product.${row.verdict ?? row.state}`)}</Text></div>
              )} />
            </Section>
            <Section title={t('product.salesPoints')}>
              <Part rows={product.salesPoints} empty={t('product.noSalesPoints')} show={(row) => (
                <div className="row" key={row.id}><Text size="sm" fw={600}>{row.name}</Text><Text size="sm">{row.unit.name}</Text></div>
              )} />
            </Section>
          </SimpleGrid>
        </Stack>
      )}
    </Container>
  );
};
