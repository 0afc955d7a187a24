import { services, type ServiceName } from '@ocop/contracts';
import type { Written } from './eventing-api.ts';

const isService = (value: unknown): value is ServiceName => services.some((service) => service === value);
const LARGEST = 100;

/** The opaque text of what was written. */
export const encodeToken = (written: readonly Written[]): string =>
  written.length === 0 ? '' : Buffer.from(JSON.stringify(written.map(({ service, aggregate, sequence }) => [service, aggregate, sequence]))).toString('base64url');

/** Reads a token, or several joined by commas; whatever is not one is left out. */
export const decodeToken = (token: string): Written[] =>
  token.split(',').filter((part) => part !== '').flatMap((part): Written[] => {
    let parsed: unknown;
    try {
      parsed = JSON.parse(Buffer.from(part.trim(), 'base64url').toString('utf8'));
    } catch {
      return [];
    }
    if (!Array.isArray(parsed)) return [];
    return parsed.slice(0, LARGEST).flatMap((entry: unknown): Written[] => {
      if (!Array.isArray(entry)) return [];
      const [service, aggregate, sequence] = entry as unknown[];
      return isService(service) && typeof aggregate === 'string' && Number.isSafeInteger(sequence) ? [{ service, aggregate, sequence: sequence as number }] : [];
    });
  });
