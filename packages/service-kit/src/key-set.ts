import { readFileSync } from 'node:fs';
import type { JSONWebKeySet, JWK } from 'jose';
import { ConfigError } from './environment.ts';

/** Parses a JWKS given as JSON text or as the path of a file. */
export const readKeySet = (name: string, value: string): JSONWebKeySet => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(value.trimStart().startsWith('{') ? value : readFileSync(value, 'utf8'));
  } catch (cause) {
    throw new ConfigError(`${name} is neither JSON nor a readable file of JSON`, { cause });
  }
  if (typeof parsed !== 'object' || parsed === null || !('keys' in parsed) || !Array.isArray(parsed.keys)) throw new ConfigError(`${name} has no "keys"`);
  return { keys: parsed.keys as JWK[] };
};
