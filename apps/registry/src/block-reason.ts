import type { Rejection, Text } from '@ocop/domain-kit';
import type { Language } from '@ocop/service-kit';
import { messages } from './messages.ts';

const texts = {
  ...messages,
  ROLE: { vi: 'Vai trò của bạn không làm việc này.', en: 'This is not for your role.' },
} as const;
export type Blocking = keyof typeof texts;

/** Why an action is not open to the caller, in words. */
export const blockReason = ({ rejected, details = {} }: Rejection<Blocking>, language: Language): string => {
  const text: Text | ((details: Readonly<Record<string, unknown>>) => Text) = texts[rejected];
  return (typeof text === 'function' ? text(details) : text)[language];
};
