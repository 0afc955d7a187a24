import { Button, Card, Loader, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SearchChoicesDocument } from '../__generated__/graphql.ts';
import { inLanguage } from '../language/i18n.ts';

const WORDS = ['nước mắm', 'cu đơ', 'cam', 'bưởi', 'nhung hươu', 'mật ong'];
export type Filter = 'sao' | 'nganh' | 'xa';

export const SearchForm = ({ text, setText, filters, setFilter, busy }: {
  text: string; setText: (text: string) => void; filters: Record<Filter, string>; setFilter: (filter: Filter, value: string) => void; busy: boolean;
}) => {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: SearchChoicesDocument, requestPolicy: 'cache-first' });
  const units = (data?.administrativeUnits ?? []).map((unit) => ({ value: unit.code, label: inLanguage(unit) })).sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  const choices: Record<Filter, { label: string; all: string; options: { value: string; label: string }[] }> = {
    sao: { label: t('search.stars'), all: t('search.allStars'), options: [5, 4, 3].map((count) => ({ value: String(count), label: t('search.star', { count }) })) },
    nganh: { label: t('search.group'), all: t('search.allGroups'), options: (data?.productSectors ?? []).map((sector) => ({ value: sector.code, label: `${sector.code}. ${inLanguage(sector)}` })) },
    xa: { label: t('search.unit'), all: t('search.allUnits'), options: units },
  };
  return (
    <Card withBorder padding="lg" component="form" role="search" className="panel" onSubmit={(event) => event.preventDefault()}>
      <TextInput
        size="lg" type="search" label={t('search.label')} placeholder={t('search.placeholder')} value={text} enterKeyHint="search" autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)} rightSection={busy ? <Loader size="sm" aria-hidden /> : null}
      />
      <div className="filters">
        {(['sao', 'nganh', 'xa'] as const).map((filter) => (
          <NativeSelect
            key={filter} size="md" label={choices[filter].label} value={filters[filter]} onChange={(event) => setFilter(filter, event.currentTarget.value)}
            data={[{ value: '', label: choices[filter].all }, ...choices[filter].options]}
          />
        ))}
      </div>
      <div className="tries" role="group" aria-label={t('search.try')}>
        <span aria-hidden>{t('search.try')}</span>
        {WORDS.map((word) => <Button key={word} variant="default" radius="xl" className="try" lang="vi" aria-pressed={text === word} onClick={() => setText(text === word ? '' : word)}>{word}</Button>)}
      </div>
    </Card>
  );
};
