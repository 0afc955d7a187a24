import type { Brand } from './brand.ts';

/** A calendar day in Asia/Ho_Chi_Minh as `YYYY-MM-DD`; compared as text (`<`, `<=`), never a `Date`. */
export type Day = Brand<string, 'Day'>;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const two = (n: number): string => String(n).padStart(2, '0');
const of = (year: number, month: number, date: number): Day => `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as Day;

/** Days of a month of the Gregorian calendar; `month` is 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const parts = (text: string): [number, number, number] | undefined => {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month) ? [year, month, date] : undefined;
};

/** True for the text of a day that exists: `2024-02-29` yes, `2023-02-29` and `2024-2-1` no. */
export const isDay = (text: unknown): text is Day => typeof text === 'string' && parts(text) !== undefined;

/** Reads a day, or throws a RangeError that names the text. */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`not a day (YYYY-MM-DD): ${text}`);
  return text;
};

/** The day `months` calendar months later (or earlier); a day that the target month lacks becomes its last day (register-format.md). */
export const addMonths = (from: Day, months: number): Day => {
  const [year, month, date] = parts(from)!;
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (index % 12 + 12) % 12 + 1];
  return of(y, m, Math.min(date, daysInMonth(y, m)));
};

/** The day `days` later (or earlier). */
export const addDays = (from: Day, days: number): Day => {
  const [year, month, date] = parts(from)!;
  const at = new Date(Date.UTC(year, month - 1, date + days));
  return of(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
};

/** The local day of a moment in Asia/Ho_Chi_Minh (UTC+7 without summer time since 1975). */
export const dayOf = (moment: Date): Day => {
  const local = new Date(moment.getTime() + 7 * 3_600_000);
  return of(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
};

/** A half-open span of days, `from ≤ day < to`; a missing end is open. */
export type Span = { readonly from?: Day | null | undefined; readonly to?: Day | null | undefined };

/** Whether a day lies in a half-open span. */
export const within = (at: Day, { from, to }: Span): boolean => (from == null || from <= at) && (to == null || at < to);
