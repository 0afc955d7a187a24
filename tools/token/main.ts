import { readFileSync } from 'node:fs';
import { roles, services, type Role, type ServiceName } from '@ocop/contracts';
import { signGatewayToken } from '@ocop/service-kit/edge';
import { importJWK, type CryptoKey, type JWK } from 'jose';
import { signingKey } from '../launcher/gateway-key.ts';
import { readSettings } from '../launcher/settings.ts';
import { accounts } from '../oidc/accounts.ts';

// npm run token -- SERVICE ROLE: a gateway token of one hour for a demonstration account, to try one service without the gateway.
const [service, role] = process.argv.slice(2);
const fail = (message: string): never => {
  process.stderr.write(`${message}\nusage: npm run token -- SERVICE ROLE\n  SERVICE: ${services.join(', ')}\n  ROLE: ${roles.join(', ')}, ANONYMOUS\n`);
  process.exit(2);
};
if (process.env['NODE_ENV'] === 'production') fail('Development tokens are not made in production.');
if (!services.includes(service as ServiceName)) fail(`unknown service "${service ?? ''}"`);
if (role !== 'ANONYMOUS' && !roles.includes(role as Role)) fail(`unknown role "${role ?? ''}"`);

const account = accounts.find((one) => one.roles.includes(role as Role));
const file = process.env['OCOP_GATEWAY_KEY'] ?? (await signingKey(readSettings(process.env).dataDir, 'gateway')).privateKey;
const jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK;
const key = (await importJWK(jwk, 'EdDSA')) as CryptoKey;
const caller = role === 'ANONYMOUS'
  ? { person: 'anonymous', roles: [], anonymous: true }
  : { person: account?.person ?? `development-${String(role).toLowerCase()}`, roles: [role as Role], anonymous: false, ...(account?.agency !== undefined && { agency: account.agency }), ...(account?.unit !== undefined && { unit: account.unit }) };
process.stdout.write(`${await signGatewayToken(caller, { key, ...(jwk.kid !== undefined && { keyId: jwk.kid }), audience: service!, seconds: 3600 })}\n`);
