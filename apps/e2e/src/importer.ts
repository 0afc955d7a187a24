import { graphqlClient, type GraphQLClient } from '@ocop/testing';

const setting = (name: string): string => {
  const { [name]: value } = process.env;
  if (value === undefined || value === '') throw new Error(`${name} is not set: run this through \`npm test\`, or beside \`npm start\`.`);
  return value;
};

/** Speaks to the gateway as the import's service account (OAuth 2.0 client credentials). */
export const importer = (): GraphQLClient => {
  let bearer: Promise<string> | undefined;
  const signIn = async (): Promise<string> => {
    const basic = Buffer.from(`${setting('OCOP_IMPORT_CLIENT_ID')}:${setting('OCOP_IMPORT_CLIENT_SECRET')}`).toString('base64');
    const response = await fetch(`${setting('OIDC_ISSUER')}/token`, { method: 'POST', headers: { authorization: `Basic ${basic}` }, body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'ocop' }) });
    return `Bearer ${((await response.json()) as { access_token: string }).access_token}`;
  };
  return graphqlClient(() => setting('OCOP_GATEWAY_URL'), () => (bearer ??= signIn()));
};
