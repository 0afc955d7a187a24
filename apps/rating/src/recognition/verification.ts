import type { Day } from '@ocop/domain-kit';
import type { Eventing } from '@ocop/eventing';
import { certificatesOf, statusOn, type Certificate } from './certificate.ts';
import { recognitions } from './recognition.store.ts';

const LONGEST = 130;

/** What is known of a number on a day; no certificate: nothing is known. */
export type Verification = { readonly number: string; readonly certificate?: Certificate };

/** The page behind the QR code of a certificate. */
export const checkUrl = (portalUrl: string, number: string): string => `${portalUrl}/kiem-tra/${encodeURIComponent(number)}`;

/**
 * Finds a certificate by its number through the unique index. One product may have the number twice, since numbers restart every year:
 * then the one in force that day counts, else the last.
 */
export const verify = async (eventing: Pick<Eventing, 'states'>, given: string, today: Day): Promise<Verification> => {
  const number = given.normalize('NFC').trim();
  if (number === '' || number.length > LONGEST) return { number };
  const [found] = await eventing.states(recognitions, { 'state.certificateNumbers': number }, { limit: 1 });
  const own = certificatesOf(found?.state.decisions ?? []).filter((certificate) => certificate.number === number && certificate.validFrom <= today);
  const certificate = own.find((one) => statusOn(one, today) === 'VALID') ?? own.at(-1);
  return { number, ...(certificate && { certificate }) };
};
