import type { ClientMetadata } from 'oidc-provider';

/** The audience of every access token: the gateway. */
export const gatewayResource = 'urn:ocop:gateway';
/** Development only: an access token for a demonstration account without a login page; parameter `account` is its login. */
export const demonstrationGrant = 'urn:ocop:grant-type:demonstration';
export const demonstrationClient = 'ocop-demonstration';
export const importClient = 'ocop-register-import';
export const portalClient = 'ocop-portal';

/** Claims of service accounts, by client. */
export const serviceAccounts: Readonly<Record<string, { person: string; name: string; roles: string[] }>> = {
  [importClient]: { person: '0c0b0000-0000-4000-8000-0000000000f1', name: 'Nhập sổ đăng ký (tài khoản dịch vụ)', roles: ['REGISTER_IMPORTER'] },
};

export const clientsFor = (portalUrls: readonly string[], importSecret: string, development: boolean): ClientMetadata[] => [
  {
    client_id: portalClient,
    client_name: 'OCOP Hà Tĩnh',
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: portalUrls.map((url) => `${url}/auth/callback`),
    post_logout_redirect_uris: portalUrls.map((url) => `${url}/`),
  },
  {
    client_id: importClient,
    client_secret: importSecret,
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  },
  ...(development
    ? [{ client_id: demonstrationClient, token_endpoint_auth_method: 'none' as const, grant_types: [demonstrationGrant], response_types: [], redirect_uris: [] }]
    : []),
];
