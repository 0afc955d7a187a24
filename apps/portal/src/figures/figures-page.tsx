import { Card, Container, Group, List, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ProgrammeFiguresDocument, type ProgrammeFiguresQuery } from '../__generated__/graphql.ts';
import { showCount } from '../language/i18n.ts';
import { Failure } from '../parts/failure.tsx';
import { Stars } from '../parts/stars.tsx';
import { useTitle } from '../parts/use-title.ts';

type Count = { stars: number; count: number };
const sum = (counts: readonly Count[]): number => counts.reduce((total, { count }) => total + count, 0);
const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

const Figure = ({ label, value }: { label: string; value: number }) => (
  <Card withBorder padding="md"><Text className="figure" c="leaf.8">{showCount(value)}</Text><Text size="sm" mt={4}>{label}</Text></Card>
);

const Panel = ({ title, note, children }: { title: string; note?: string; children: ReactNode }) => (
  <Card withBorder padding="md" component="section"><Title order={2} fz="lg" mb={note ? 2 : 'sm'}>{title}</Title>{note && <Text size="sm" c="#4a5a51" mb="sm">{note}</Text>}{children}</Card>
);

const ByStars = ({ counts }: { counts: readonly Count[] }) => {
  const { t } = useTranslation();
  const rows = counts.filter(({ count }) => count > 0);
  if (rows.length === 0) return <Text c="#4a5a51">{t('figures.none')}</Text>;
  return <>{rows.map(({ stars, count }) => <div className="row" key={stars}><Stars count={stars} /><b>{showCount(count)}</b></div>)}</>;
};

const Bars = ({ rows }: { rows: readonly { key: string; label: string; count: number }[] }) => {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return <>{rows.map(({ key, label, count }) => <div className="row" key={key}><Text size="sm">{label}</Text><b>{showCount(count)}</b><div className="meter" aria-hidden><div style={{ width: `${(count / most) * 100}%` }} /></div></div>)}</>;
};

const Panels = ({ figures }: { figures: ProgrammeFiguresQuery['programmeStatistics'] }) => {
  const { t } = useTranslation();
  const units = figures.byUnit.map(({ unit, valid }) => ({ key: unit.code, label: unit.name, count: sum(valid) })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const groups = figures.byGroup.map(({ group, valid }) => ({ key: group.code, label: `${group.code}. ${group.name}`, count: sum(valid) }));
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="md">
        <Figure label={t('figures.recognised')} value={figures.recognisedTotal} />
        <Figure label={t('figures.valid')} value={figures.validTotal} />
        <Figure label={t('figures.expired')} value={figures.expiredTotal} />
        <Figure label={t('figures.revoked')} value={figures.revokedTotal} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 4 }} spacing="md">
        <Panel title={t('figures.byStars')}><ByStars counts={figures.valid} /></Panel>
        <Panel title={t('figures.newly')} note={t('figures.period')}><ByStars counts={figures.newlyRecognised} /></Panel>
        <Panel title={t('figures.again')} note={t('figures.period')}><ByStars counts={figures.reEvaluated} /></Panel>
        <Panel title={t('figures.proposed')} note={t('figures.period')}><ByStars counts={figures.proposedForUpgrade} /></Panel>
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <Panel title={t('figures.byUnit')} note={t('figures.unitNote')}><Bars rows={units} /></Panel>
        <Stack gap="md">
          <Panel title={t('figures.byGroup')}><Bars rows={groups} /></Panel>
          <Panel title={`${t('figures.exported')} (${figures.exportedProducts.length})`}><List size="sm" spacing={4}>{figures.exportedProducts.map(({ name }) => <List.Item key={name}>{name}</List.Item>)}</List></Panel>
        </Stack>
      </SimpleGrid>
    </Stack>
  );
};

export const FiguresPage = () => {
  const { t } = useTranslation();
  useTitle(t('figures.title'));
  const [params, setParams] = useSearchParams();
  const asOf = params.get('ngay') ?? today();
  const from = params.get('tu') ?? `${asOf.slice(0, 4)}-01-01`;
  const [{ data, error }, again] = useQuery({ query: ProgrammeFiguresDocument, variables: { asOf, from }, pause: asOf === '' || from === '' });
  const set = (name: string, value: string): void => { if (value !== '') setParams((before) => { before.set(name, value); return before; }, { replace: true }); };
  return (
    <Container size="lg" py="lg">
      <Group justify="space-between" align="flex-end" mb="md">
        <Title order={1} fz={{ base: 24, sm: 30 }}>{t('figures.title')}</Title>
        <Group gap="sm">
          <TextInput type="date" label={t('figures.from')} value={from} min="2019-08-21" max={asOf} onChange={(event) => set('tu', event.currentTarget.value)} />
          <TextInput type="date" label={t('figures.asOf')} value={asOf} min="2019-08-21" onChange={(event) => set('ngay', event.currentTarget.value)} />
        </Group>
      </Group>
      {error && !data ? <Failure retry={() => again({ requestPolicy: 'network-only' })} /> : data ? <Panels figures={data.programmeStatistics} /> : <Text>{t('loading')}</Text>}
    </Container>
  );
};
