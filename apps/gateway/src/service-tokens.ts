import { signGatewayToken, type Caller } from '@ocop/service-kit/edge';
import type { SigningKey } from './config.ts';

const REUSED_MS = 30_000;
const REMEMBERED = 20_000;

export type ServiceTokens = (caller: Caller, service: string) => string | Promise<string>;

/** The gateway's own token for one caller and one service, good for a minute; the same one is sent for half of that, so that a service verifies it once. */
export const serviceTokens = ({ key, keyId }: SigningKey, now: () => number = Date.now): ServiceTokens => {
  const known = new Map<string, { token: Promise<string> | string; until: number }>();
  return (caller, service) => {
    const name = JSON.stringify([service, caller]);
    const entry = known.get(name);
    if (entry !== undefined && entry.until > now()) return entry.token;
    if (known.size >= REMEMBERED) known.clear();
    const made: { token: Promise<string> | string; until: number } = {
      token: signGatewayToken(caller, { key, audience: service, now: now(), ...(keyId !== undefined && { keyId }) }).then((token) => (made.token = token)),
      until: now() + REUSED_MS,
    };
    known.set(name, made);
    return made.token;
  };
};
