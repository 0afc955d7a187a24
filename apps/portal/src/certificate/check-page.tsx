import { Alert, Button, Card, Container, FileButton, Text, TextInput, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useTitle } from '../parts/use-title.ts';
import { Answer } from './answer.tsx';
import { numberIn } from './number-in.ts';

type Problem = 'noCode' | 'foreignCode' | 'noNumber';

export const CheckPage = () => {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  const go = useNavigate();
  useTitle(number === '' ? t('check.title') : `${t('check.title')} ${number}`);
  const [text, setText] = useState(number);
  const [problem, setProblem] = useState<Problem>();
  const [reading, setReading] = useState(false);
  useEffect(() => { setText(number); }, [number]);
  const check = (value: string): void => {
    const asked = value.trim();
    setProblem(asked === '' ? 'noNumber' : undefined);
    if (asked !== '') void go(`/kiem-tra/${encodeURIComponent(asked)}`);
  };
  const scan = async (picture: File | null): Promise<void> => {
    if (!picture) return;
    setReading(true);
    const { readQr } = await import('./read-qr.ts');
    const code = await readQr(picture).catch(() => undefined);
    setReading(false);
    const found = code === undefined ? undefined : numberIn(code);
    if (found === undefined) setProblem(code === undefined ? 'noCode' : 'foreignCode');
    else check(found);
  };
  return (
    <Container size="sm" py="xl">
      <Title order={1} fz={{ base: 26, sm: 34 }} lh={1.25}>{t('check.title')}</Title>
      <Text mt={6} c="ink.7">{t('check.lead')}</Text>
      <Card withBorder padding="lg" mt="lg" component="form" className="panel" onSubmit={(event) => { event.preventDefault(); check(text); }}>
        <TextInput
          size="md" label={t('check.number')} placeholder={t('check.placeholder')} value={text} maxLength={130} autoComplete="off" autoCapitalize="characters" spellCheck={false}
          onChange={(event) => setText(event.currentTarget.value)} error={problem === 'noNumber' ? t('check.noNumber') : undefined}
        />
        <div className="actions">
          <Button size="md" type="submit">{t('check.button')}</Button>
          <FileButton accept="image/*" onChange={(picture) => { void scan(picture); }}>{(props) => <Button size="md" variant="default" loading={reading} {...props}>{t('check.photo')}</Button>}</FileButton>
        </div>
        {(problem === 'noCode' || problem === 'foreignCode') && <Alert mt="md" className="trouble" color="orange" variant="outline" role="alert"><Text>{t(`check.${problem}`)}</Text></Alert>}
      </Card>
      <div aria-live="polite" className="answer">{number !== '' && <Answer key={number} number={number} />}</div>
    </Container>
  );
};
