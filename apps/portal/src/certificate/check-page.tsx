import { Alert, Anchor, Box, Button, Card, Container, FileButton, Group, Loader, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { CheckCertificateDocument } from '../__generated__/graphql.ts';
import { showDay } from '../language/i18n.ts';
import { Failure } from '../parts/failure.tsx';
import { IllustrativeMark } from '../parts/illustrative-mark.tsx';
import { Stars } from '../parts/stars.tsx';
import { useTitle } from '../parts/use-title.ts';
import { numberIn } from './number-in.ts';
import { sign } from './status-badge.tsx';

const Answer = ({ number }: { number: string }) => {
  const { t } = useTranslation();
  const [{ data, fetching }, again] = useQuery({ query: CheckCertificateDocument, variables: { number }, requestPolicy: 'network-only' });
  if (fetching) return <Group><Loader size="sm" /><Text>{t('loading')}</Text></Group>;
  if (!data) return <Failure retry={() => again({ requestPolicy: 'network-only' })} />;
  const { status, stars, validFrom, validUntil, illustrative, product } = data.verifyCertificate;
  return (
    <Card withBorder padding={0} role="status" data-status={status}>
      <Box className={`verdict ${status.toLowerCase()}`} px="md" py="sm">
        <Group gap="sm"><Text fz={28} fw={700} lh={1} aria-hidden>{sign[status]}</Text><Title order={2} fz={24}>{t(`check.${status}`)}</Title></Group>
      </Box>
      <Stack p="md" gap="sm">
        <Text>{t(`check.${status}Text`)}</Text>
        <dl className="facts">
          <dt>{t('check.number')}</dt><dd><b>{number}</b></dd>
          {product && <><dt>{t('nav.products')}</dt><dd><Anchor component={Link} to={`/san-pham/${product.id}`} c="leaf.8">{product.name}</Anchor></dd><dt>{t('product.producer')}</dt><dd>{product.producer.name}</dd></>}
          {stars != null && <><dt>{t('check.stars')}</dt><dd><Stars count={stars} /></dd></>}
          {validFrom != null && <><dt>{t('check.validFrom')}</dt><dd>{showDay(validFrom)}</dd></>}
          {validUntil != null && <><dt>{t('check.validUntil')}</dt><dd>{showDay(validUntil)}</dd></>}
        </dl>
        {illustrative && <Group gap="xs"><IllustrativeMark /><Text size="sm" c="#4a5a51">{t('illustrativeHint')}</Text></Group>}
      </Stack>
    </Card>
  );
};

export const CheckPage = () => {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  const go = useNavigate();
  useTitle(t('check.title'));
  const [text, setText] = useState(number);
  const [problem, setProblem] = useState<'noCode' | 'foreignCode'>();
  const check = (value: string): void => { if (value.trim() !== '') void go(`/kiem-tra/${encodeURIComponent(value.trim())}`); };
  const scan = async (picture: File | null): Promise<void> => {
    if (!picture) return;
    const { readQr } = await import('./read-qr.ts');
    const code = await readQr(picture).catch(() => undefined);
    const found = code === undefined ? undefined : numberIn(code);
    setProblem(code === undefined ? 'noCode' : found === undefined ? 'foreignCode' : undefined);
    if (found !== undefined) { setText(found); check(found); }
  };
  return (
    <Container size="sm" py="lg">
      <Title order={1} fz={{ base: 24, sm: 30 }}>{t('check.title')}</Title>
      <Text mt={4} c="#3d4c44">{t('check.lead')}</Text>
      <Card withBorder padding="md" mt="md" component="form" onSubmit={(event) => { event.preventDefault(); setProblem(undefined); check(text); }}>
        <TextInput size="md" label={t('check.number')} placeholder={t('check.placeholder')} value={text} maxLength={130} onChange={(event) => setText(event.currentTarget.value)} autoComplete="off" />
        <Group mt="sm" gap="sm">
          <Button type="submit">{t('check.button')}</Button>
          <FileButton accept="image/*" onChange={(picture) => { void scan(picture); }}>{(props) => <Button variant="default" {...props}>{t('check.photo')}</Button>}</FileButton>
        </Group>
        {problem && <Alert mt="sm" color="orange" role="alert">{t(`check.${problem}`)}</Alert>}
      </Card>
      {number !== '' && <Box mt="md"><Answer key={number} number={number} /></Box>}
    </Container>
  );
};
