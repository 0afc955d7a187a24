import { ActionIcon, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asTyped, dayIn } from './day-in.ts';

/** A day typed as dd/mm/yyyy whatever the browser's own language, or picked from its calendar. */
export const DayField = ({ label, day, onDay, error }: { label: string; day: string; onDay: (day: string) => void; error?: string | undefined }) => {
  const { t } = useTranslation();
  const [text, setText] = useState(asTyped(day));
  const calendar = useRef<HTMLInputElement>(null);
  useEffect(() => { setText(asTyped(day)); }, [day]);
  const typed = dayIn(text);
  const take = (): void => { if (typed !== undefined && typed !== day) onDay(typed); };
  return (
    <div className="day">
      <TextInput
        size="md" label={label} value={text} placeholder="dd/mm/yyyy" inputMode="numeric" autoComplete="off" maxLength={10} error={typed === undefined ? t('figures.badDay') : error}
        onChange={(event) => setText(event.currentTarget.value)} onBlur={take} onKeyDown={(event) => { if (event.key === 'Enter') take(); }} rightSectionWidth={46}
        rightSection={(
          <ActionIcon variant="subtle" size={40} aria-label={`${t('figures.calendar')}: ${label}`} onClick={() => calendar.current?.showPicker()}>
            <svg viewBox="0 0 20 20" width={20} height={20} className="sign" aria-hidden><path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 2.8V6M13 2.8V6" /></svg>
          </ActionIcon>
        )}
      />
      <input ref={calendar} type="date" className="day-calendar" tabIndex={-1} aria-hidden value={day} onChange={(event) => { if (event.currentTarget.value !== '') onDay(event.currentTarget.value); }} />
    </div>
  );
};
