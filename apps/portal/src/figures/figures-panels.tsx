import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeFiguresQuery } from '../__generated__/graphql.ts';
import { showCount, showDay } from '../language/i18n.ts';
import { Panel } from '../parts/panel.tsx';
import { Stars } from '../parts/stars.tsx';

type Count = { stars: number; count: number };
type Figures = ProgrammeFiguresQuery['programmeStatistics'];
/** Names in the reader's language, where registry gave them. */
export type Names = { units: ReadonlyMap<string, string>; groups: ReadonlyMap<string, string> };

const FOLDED = 12;
const sum = (counts: readonly Count[]): number => counts.reduce((total, { count }) => total + count, 0);

const Figure = ({ label, value, main = false }: { label: string; value: number; main?: boolean }) => (
  <div className={main ? 'figure main' : 'figure'}><dt>{label}</dt><dd>{showCount(value)}</dd></div>
);

const ByStars = ({ counts }: { counts: readonly Count[] }) => {
  const { t } = useTranslation();
  const rows = counts.filter(({ count }) => count > 0).sort((a, b) => b.stars - a.stars);
  if (rows.length === 0) return <Text c="ink.6">{t('figures.none')}</Text>;
  return <ul className="rows">{rows.map(({ stars, count }) => <li className="row" key={stars}><Stars count={stars} /><b>{showCount(count)}</b></li>)}</ul>;
};

/** The longest bars; the others when asked for. */
const Bars = ({ rows }: { rows: readonly { key: string; label: string; count: number }[] }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return <Text c="ink.6">{t('figures.none')}</Text>;
  const most = Math.max(...rows.map(({ count }) => count));
  const folds = rows.length > FOLDED + 3;
  return (
    <>
      <ul className="rows bars">{rows.slice(0, folds && !open ? FOLDED : rows.length).map(({ key, label, count }) => <li className="row" key={key}><span>{label}</span><b>{showCount(count)}</b><span className="meter" aria-hidden><span style={{ width: `${(count / most) * 100}%` }} /></span></li>)}</ul>
      {folds && <Button size="md" variant="default" mt="sm" fullWidth aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('figures.fewer') : t('figures.all', { n: showCount(rows.length) })}</Button>}
    </>
  );
};

export const FiguresPanels = ({ figures, from, asOf, names }: { figures: Figures; from: string; asOf: string; names: Names }) => {
  const { t } = useTranslation();
  const period = `${showDay(from)} – ${showDay(asOf)}`;
  const units = figures.byUnit.map(({ unit, valid }) => ({ key: unit.id, label: names.units.get(unit.id) ?? unit.name, count: sum(valid) })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const groups = figures.byGroup.map(({ group, valid }) => ({ key: group.code, label: `${group.code}. ${names.groups.get(group.code) ?? group.name}`, count: sum(valid) }));
  return (
    <>
      <dl className="figures">
        <Figure main label={t('figures.valid')} value={figures.validTotal} />
        <Figure label={t('figures.recognised')} value={figures.recognisedTotal} />
        <Figure label={t('figures.expired')} value={figures.expiredTotal} />
        <Figure label={t('figures.revoked')} value={figures.revokedTotal} />
      </dl>
      <div className="four-columns">
        <Panel title={t('figures.byStars')} note={t('figures.onDay', { day: showDay(asOf) })}><ByStars counts={figures.valid} /></Panel>
        <Panel title={t('figures.newly')} note={period}><ByStars counts={figures.newlyRecognised} /></Panel>
        <Panel title={t('figures.again')} note={period}><ByStars counts={figures.reEvaluated} /></Panel>
        <Panel title={t('figures.proposed')} note={period}><ByStars counts={figures.proposedForUpgrade} /></Panel>
      </div>
      <div className="two-columns">
        <Panel title={t('figures.byUnit')} note={t('figures.unitNote')}><Bars rows={units} /></Panel>
        <div className="column">
          <Panel title={t('figures.byGroup')}><Bars rows={groups} /></Panel>
          <Panel title={`${t('figures.exported')} (${showCount(figures.exportedProducts.length)})`}>
            {figures.exportedProducts.length === 0 ? <Text c="ink.6">{t('figures.none')}</Text> : <ul className="names" lang="vi">{figures.exportedProducts.map(({ name }) => <li key={name}>{name}</li>)}</ul>}
          </Panel>
        </div>
      </div>
    </>
  );
};
