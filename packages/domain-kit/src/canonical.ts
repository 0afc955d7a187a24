import { createHash } from 'node:crypto';

/**
 * Canonical JSON (RFC 8785): members sorted by UTF-16 code units, no blanks. Written by hand, since keys sorted into an object
 * come out with "9" before "10". A Date becomes its ISO text; members that are undefined are left out.
 */
export const canonical = (value: unknown): string => {
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('canonical JSON has no NaN and no infinity (RFC 8785, 3.2.2.3)');
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = value as Record<string, unknown>;
  const keys = Object.keys(members).filter((key) => members[key] !== undefined).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(members[key])}`).join(',')}}`;
};

/** SHA-256 of a text (UTF-8) as 64 hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 of the canonical JSON of a value. */
export const hashOf = (value: unknown): string => sha256(canonical(value));
