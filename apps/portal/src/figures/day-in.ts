const SPELLINGS = [/^(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})$/, /^(?<date>\d{1,2})[/.\- ](?<month>\d{1,2})[/.\- ](?<year>\d{4})$/];

/** The day (YYYY-MM-DD) that a person wrote, day first, or that an address holds; undefined: no day of the calendar. */
export const dayIn = (text: string): string | undefined => {
  for (const spelling of SPELLINGS) {
    const { year, month, date } = spelling.exec(text.trim())?.groups ?? {};
    if (year === undefined || month === undefined || date === undefined) continue;
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    const at = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(at.valueOf()) && at.toISOString().startsWith(day) ? day : undefined;
  }
  return undefined;
};

/** A day as it is typed: 26/07/2024. */
export const asTyped = (day: string): string => day.split('-').reverse().join('/');

/** Today in Việt Nam, which knows no summer time. */
export const todayInVietnam = (now: Date): string => new Date(now.valueOf() + 7 * 3_600_000).toISOString().slice(0, 10);
