import { Provider, errors, type Configuration, type JWK } from 'oidc-provider';
import { claimsOf, findAccount } from './accounts.ts';
import { clientsFor, demonstrationGrant, gatewayResource, serviceAccounts } from './clients.ts';

export type ProviderSettings = {
  readonly issuer: string;
  readonly portalUrls: readonly string[];
  readonly signingKey: JWK;
  readonly cookieKey: string;
  readonly importSecret: string;
  readonly development: boolean;
};

const hour = 3600;
const gatewayServer = { audience: gatewayResource, scope: 'ocop', accessTokenTTL: hour, accessTokenFormat: 'jwt' as const, jwt: { sign: { alg: 'EdDSA' as const } } };

const configuration = (settings: ProviderSettings): Configuration => ({
  jwks: { keys: [settings.signingKey] },
  cookies: { keys: [settings.cookieKey] },
  clients: clientsFor(settings.portalUrls, settings.importSecret, settings.development),
  clientDefaults: { id_token_signed_response_alg: 'EdDSA' },
  enabledJWA: { idTokenSigningAlgValues: ['EdDSA'] },
  scopes: ['openid', 'offline_access', 'ocop'],
  claims: { openid: ['sub', 'person', 'name', 'roles', 'agency', 'unit'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    rpInitiatedLogout: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => gatewayResource,
      useGrantedResource: () => true,
      getResourceServerInfo: (_context, resource) => {
        if (resource !== gatewayResource) throw new errors.InvalidTarget();
        return gatewayServer;
      },
    },
  },
  ttl: { AccessToken: hour, ClientCredentials: hour, IdToken: hour, Interaction: hour, Grant: 14 * 24 * hour, RefreshToken: 14 * 24 * hour, Session: 14 * 24 * hour },
  issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
  interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_context, id) => {
    const account = findAccount(id);
    return account === undefined ? undefined : { accountId: account.person, claims: () => ({ sub: account.person, ...claimsOf(account) }) };
  },
  loadExistingGrant: async (context) => {
    const { client, session, provider } = context.oidc;
    if (client === undefined || session?.accountId === undefined) return undefined;
    const known = session.grantIdFor(client.clientId);
    const grant = (known === undefined ? undefined : await provider.Grant.find(known)) ?? new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope('openid offline_access ocop');
    grant.addResourceScope(gatewayResource, 'ocop');
    await grant.save();
    return grant;
  },
  extraTokenClaims: (_context, token) => {
    if (token.kind === 'ClientCredentials') return serviceAccounts[token.clientId ?? ''];
    const account = findAccount(token.accountId);
    return account === undefined ? undefined : claimsOf(account);
  },
});

const addDemonstrationGrant = (provider: Provider): void => {
  provider.registerGrantType<{ account?: string }>(
    demonstrationGrant,
    async (context) => {
      const account = findAccount(context.oidc.params.account ?? '');
      if (account === undefined) throw new errors.InvalidGrant('there is no such demonstration account');
      const { client } = context.oidc;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: account.person });
      grant.addResourceScope(gatewayResource, 'ocop');
      const token = new provider.AccessToken({ accountId: account.person, client, grantId: await grant.save(), gty: demonstrationGrant, scope: 'ocop' });
      token.resourceServer = new provider.ResourceServer(gatewayResource, gatewayServer);
      context.body = { access_token: await token.save(), expires_in: token.expiration, token_type: token.tokenType, scope: 'ocop' };
    },
    ['account'],
  );
};

/** The demonstration's OpenID provider: the real protocol with invented accounts and no passwords. */
export const createProvider = (settings: ProviderSettings): Provider => {
  const provider = new Provider(settings.issuer, configuration(settings));
  if (settings.development) addDemonstrationGrant(provider);
  return provider;
};
