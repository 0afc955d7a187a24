import { Box, Container, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FigureNamesDocument, ProgrammeFiguresDocument } from '../__generated__/graphql.ts';
import { currentLanguage, showDay } from '../language/i18n.ts';
import { Failure } from '../parts/failure.tsx';
import { IllustrativeMark } from '../parts/illustrative-mark.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useTitle } from '../parts/use-title.ts';
import { Waiting } from '../parts/waiting.tsx';
import { DayField } from './day-field.tsx';
import { dayIn, todayInVietnam } from './day-in.ts';
import { FiguresPanels, type Names } from './figures-panels.tsx';

/** English names; the Vietnamese ones come with the figures. */
const useNames = (asOf: string): Names => {
  const [{ data }] = useQuery({ query: FigureNamesDocument, variables: { asOf }, pause: currentLanguage() === 'vi' });
  if (!data || currentLanguage() === 'vi') return { units: new Map(), groups: new Map() };
  return {
    units: new Map(data.programmeStatistics.byUnit.map(({ unit }) => [unit.id, unit.nameEn])),
    groups: new Map(data.productSectors.map(({ code, nameEn }) => [code, nameEn])),
  };
};

export const FiguresPage = () => {
  const { t } = useTranslation();
  const { params, set } = useAddress();
  const asOf = dayIn(params.get('ngay') ?? '') ?? todayInVietnam(new Date());
  const from = dayIn(params.get('tu') ?? '') ?? `${asOf.slice(0, 4)}-01-01`;
  const backwards = from > asOf;
  useTitle(`${t('figures.title')} ${showDay(asOf)}`);
  const [{ data, error, fetching }, again] = useQuery({ query: ProgrammeFiguresDocument, variables: { asOf, from }, pause: backwards });
  const names = useNames(asOf);
  return (
    <Container size="lg" py="xl">
      <div className="figures-head">
        <div>
          <Title order={1} fz={{ base: 26, sm: 34 }} lh={1.25}>{t('figures.title')}</Title>
          <Text mt={6} c="ink.7">{t('figures.lead', { day: showDay(asOf) })}</Text>
        </div>
        <div className="days">
          <DayField label={t('figures.from')} day={from} onDay={(day) => set('tu', day)} error={backwards ? t('figures.backwards') : undefined} />
          <DayField label={t('figures.asOf')} day={asOf} onDay={(day) => set('ngay', day)} />
        </div>
      </div>
      <Box aria-busy={fetching} aria-live="polite">
        {backwards ? null : data ? <FiguresPanels figures={data.programmeStatistics} from={from} asOf={asOf} names={names} /> : error ? <Failure retry={() => again({ requestPolicy: 'network-only' })} /> : <Waiting places={4} height={110} className="figures" />}
        {!backwards && data?.programmeStatistics.note != null && <p className="illustrative-note"><IllustrativeMark /> {data.programmeStatistics.note}</p>}
      </Box>
    </Container>
  );
};
