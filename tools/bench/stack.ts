import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { services, type Role, type ServiceName } from '@ocop/contracts';
import { signGatewayToken } from '@ocop/service-kit/edge';
import { importJWK, type CryptoKey, type JWK } from 'jose';
import { readFileSync } from 'node:fs';
import { readSettings } from '../launcher/settings.ts';
import { toolEnvironment } from '../launcher/tool-environment.ts';

export type Stack = {
  offset: number;
  dataDir: string;
  env: NodeJS.ProcessEnv;
  launcher: ChildProcess;
  gateway: string;
  /** Seconds from the start to the `ready` line. */
  seconds: number;
  /** Asks one service directly, as a caller with this role. */
  ask: <T>(service: ServiceName, role: Role | 'ANONYMOUS', query: string, variables?: Record<string, unknown>, headers?: Record<string, string>) => Promise<T>;
  tokenFor: (service: ServiceName, role: Role | 'ANONYMOUS') => Promise<string>;
  stop: () => Promise<void>;
};

const root = join(import.meta.dirname, '..', '..');

/** A whole copy of the platform for one bench, on ports and in a folder of its own, started as a person would. */
export const startStack = async ({ offset = 800, dataDir = mkdtempSync(join(tmpdir(), 'ocop-bench-')), keepData = false } = {}): Promise<Stack> => {
  const since = performance.now();
  const asked = { ...process.env, PORT_OFFSET: String(offset), DATA_DIR: dataDir };
  for (const name of ['MONGODB_URL', 'KAFKA_BROKERS', 'OIDC_ISSUER', 'OCOP_GATEWAY_KEY', 'OCOP_GATEWAY_JWKS', 'OCOP_GATEWAY_URL', 'OCOP_PORTAL_URL', 'OCOP_IMPORT_CLIENT_SECRET', 'OCOP_IMPORT_CLIENT_ID', 'PORT']) Reflect.deleteProperty(asked, name);
  const launcher = spawn(process.execPath, [join(root, 'tools/launcher/main.ts'), 'start'], { cwd: root, env: asked, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  // Whatever ends the bench ends its stack: the launcher takes this as Ctrl-C.
  process.once('exit', () => launcher.kill('SIGINT'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const ready = (async () => {
    for await (const line of createInterface({ input: launcher.stdout })) if (line.startsWith('ready')) return;
    throw new Error('the stack ended before it was ready');
  })();
  await ready;
  launcher.stdout.resume();
  const env = toolEnvironment(readSettings(asked));
  const jwk = JSON.parse(readFileSync(env['OCOP_GATEWAY_KEY']!, 'utf8')) as JWK;
  const key = (await importJWK(jwk, 'EdDSA')) as CryptoKey;
  const tokenFor = (service: ServiceName, role: Role | 'ANONYMOUS'): Promise<string> =>
    signGatewayToken(role === 'ANONYMOUS' ? { person: 'anonymous', roles: [], anonymous: true } : { person: `bench-${role.toLowerCase()}`, roles: [role], anonymous: false }, { key, ...(jwk.kid !== undefined && { keyId: jwk.kid }), audience: service, seconds: 7200 });
  const tokens = new Map<string, Promise<string>>();
  return {
    offset, dataDir, env, launcher, tokenFor,
    gateway: env['OCOP_GATEWAY_URL']!,
    seconds: (performance.now() - since) / 1000,
    ask: async <T>(service: ServiceName, role: Role | 'ANONYMOUS', query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) => {
      const name = `${service}/${role}`;
      if (!tokens.has(name)) tokens.set(name, tokenFor(service, role));
      const response = await fetch(`http://127.0.0.1:${String(4001 + services.indexOf(service) + offset)}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokens.get(name)!}`, ...headers }, body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = await response.json() as { data?: T; errors?: { message: string }[] };
      if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('; ') ?? `HTTP ${String(response.status)}`);
      return data;
    },
    stop: async () => {
      launcher.kill('SIGINT');
      if (launcher.exitCode === null) await once(launcher, 'exit');
      if (!keepData) rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
