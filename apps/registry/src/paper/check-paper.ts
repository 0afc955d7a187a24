import { rejected, type Day, type Rejection } from '@ocop/domain-kit';
import { cleanText } from '../text.ts';
import type { Paper } from './paper.store.ts';

export type PaperInput = {
  readonly kind: string;
  readonly number?: string | null;
  readonly issuedBy?: string | null;
  readonly issuedOn?: Day | null;
  readonly validUntil?: Day | null;
  readonly sha256?: string | null;
};
type Checked = Omit<Paper, 'said'> & { readonly said: Omit<Paper['said'], 'producerId' | 'productId'> };
export type PaperFault = 'KIND_INVALID' | 'TEXT_TOO_LONG' | 'HASH_INVALID' | 'ISSUED_IN_FUTURE' | 'ENDS_BEFORE_ISSUE';

const filled = (text: string | null | undefined): text is string => text != null && text.trim() !== '';

/** What a paper says of itself, or what cannot be. */
export const checkPaper = ({ kind, number, issuedBy, issuedOn, validUntil, sha256 }: PaperInput, today: Day): Checked | Rejection<PaperFault> => {
  const [cleanKind, cleanNumber, cleanIssuer] = [cleanText(kind, 64), filled(number) ? cleanText(number, 64) : '', filled(issuedBy) ? cleanText(issuedBy, 200) : ''];
  if (cleanKind === undefined) return rejected('KIND_INVALID', {}, ['input', 'kind']);
  if (cleanNumber === undefined) return rejected('TEXT_TOO_LONG', {}, ['input', 'number']);
  if (cleanIssuer === undefined) return rejected('TEXT_TOO_LONG', {}, ['input', 'issuedBy']);
  if (filled(sha256) && !/^[0-9a-fA-F]{64}$/.test(sha256)) return rejected('HASH_INVALID', {}, ['input', 'sha256']);
  if (issuedOn != null && issuedOn > today) return rejected('ISSUED_IN_FUTURE', {}, ['input', 'issuedOn']);
  if (issuedOn != null && validUntil != null && validUntil < issuedOn) return rejected('ENDS_BEFORE_ISSUE', {}, ['input', 'validUntil']);
  return {
    said: { kind: cleanKind, ...(cleanNumber !== '' && { number: cleanNumber }), ...(cleanIssuer !== '' && { issuedBy: cleanIssuer }), ...(issuedOn != null && { issuedOn }), ...(validUntil != null && { validUntil }) },
    ...(filled(sha256) && { sha256: sha256.toLowerCase() }),
  };
};
