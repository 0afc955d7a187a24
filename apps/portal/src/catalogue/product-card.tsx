import { Card, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SearchProductsQuery } from '../__generated__/graphql.ts';
import { StatusBadge } from '../certificate/status-badge.tsx';
import { showDay } from '../language/i18n.ts';
import { IllustrativeMark } from '../parts/illustrative-mark.tsx';
import { Stars } from '../parts/stars.tsx';

type Product = SearchProductsQuery['products']['edges'][number]['node'];

export const ProductCard = ({ product: { id, name, producer, unit, certificate, illustrative } }: { product: Product }) => {
  const { t } = useTranslation();
  return (
    <Card component={Link} to={`/san-pham/${id}`} className="result" withBorder padding="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Text fw={600} lh={1.3}>{name}</Text>
        {certificate && <Stars count={certificate.stars} />}
      </Group>
      <Text size="sm" c="#3d4c44" mt={4}>{producer.name}</Text>
      <Text size="sm" c="#4a5a51">{unit.name}</Text>
      <Group gap={6} mt="sm">
        {certificate ? <StatusBadge status={certificate.status} /> : <Text size="sm">{t('product.noCertificate')}</Text>}
        {certificate?.status === 'VALID' && <Text size="sm" c="#4a5a51">{t('check.validUntil')} {showDay(certificate.validUntil)}</Text>}
        {(illustrative || certificate?.illustrative) && <IllustrativeMark />}
      </Group>
    </Card>
  );
};
