import type { Role } from '@ocop/contracts';
import { graphqlClient, type GraphQLClient } from './graphql-client.ts';

/** Demonstration accounts whose login is not the name of their role. */
const loginOf: Partial<Record<Role, string>> = { COUNCIL_MEMBER: 'council-member-1', PROVINCIAL_DECISION_MAKER: 'decision-maker' };

const requiredSetting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: this test speaks to a running system; run it through \`npm test\`, or beside \`npm start\`.`);
  return value;
};

const signIn = async (issuer: string, account: string): Promise<{ authorization: string; until: number }> => {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'urn:ocop:grant-type:demonstration', client_id: 'ocop-demonstration', account }),
  });
  const answer = (await response.json()) as { access_token?: string; expires_in?: number; error_description?: string };
  if (answer.access_token === undefined) throw new Error(`no demonstration account "${account}": ${answer.error_description ?? String(response.status)}`);
  return { authorization: `Bearer ${answer.access_token}`, until: Date.now() + ((answer.expires_in ?? 60) - 30) * 1000 };
};

/**
 * Speaks to the gateway of a running system as a demonstration account (development only): by `account`, or as the account of a role.
 * Neither: anonymous. `url` and `issuer` default to OCOP_GATEWAY_URL and OIDC_ISSUER.
 */
export const gatewayClient = ({ url, issuer, account, role }: { url?: string; issuer?: string; account?: string; role?: Role } = {}): GraphQLClient => {
  const login = account ?? (role && (loginOf[role] ?? role.toLowerCase().replaceAll('_', '-')));
  let session: Promise<{ authorization: string; until: number }> | undefined;
  return graphqlClient(() => url ?? requiredSetting('OCOP_GATEWAY_URL'), async () => {
    if (login === undefined) return undefined;
    if (session === undefined || (await session).until < Date.now()) session = signIn(issuer ?? requiredSetting('OIDC_ISSUER'), login);
    return (await session).authorization;
  });
};
