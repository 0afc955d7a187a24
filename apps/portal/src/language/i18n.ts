import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type Language = 'vi' | 'en';
const KEY = 'ocop.language';
const remembered = (): Language => (localStorage.getItem(KEY) === 'en' ? 'en' : 'vi');

export const startLanguage = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({ lng: remembered(), fallbackLng: 'vi', resources: { vi: { translation: vi }, en: { translation: en } }, interpolation: { escapeValue: false } });
  document.documentElement.lang = i18next.language;
};

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'vi');

export const chooseLanguage = async (language: Language): Promise<void> => {
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
};

/** A day as people write it: 26/07/2024 in Vietnamese, 26 Jul 2024 in English. */
export const showDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  const at = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1));
  return at.toLocaleDateString(currentLanguage() === 'vi' ? 'vi-VN' : 'en-GB', { timeZone: 'UTC', day: '2-digit', month: currentLanguage() === 'vi' ? '2-digit' : 'short', year: 'numeric' });
};

export const showCount = (count: number): string => count.toLocaleString(currentLanguage() === 'vi' ? 'vi-VN' : 'en-GB');

/** A name in the reader's language, of what has one in both. */
export const inLanguage = ({ name, nameEn }: { name: string; nameEn: string }): string => (currentLanguage() === 'en' ? nameEn : name);
