import type { ServiceName } from '@ocop/contracts';
import { anonymousCaller, signGatewayToken, type Caller } from '@ocop/service-kit/edge';
import { exportJWK, generateKeyPair, type CryptoKey, type JSONWebKeySet } from 'jose';
import { graphqlClient, type GraphQLClient } from './graphql-client.ts';

/** A gateway key made for one test run: `public` goes into the config of the service under test. */
export type TestKeys = { readonly key: CryptoKey; readonly public: JSONWebKeySet };

export const testKeys = async (): Promise<TestKeys> => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  return { key: privateKey, public: { keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA' }] } };
};

/** Speaks to one service as the gateway would: `serviceClient(…)(aCaller('INSPECTOR')).ask(…)`; without a caller, anonymous. */
export const serviceClient = ({ service, url, keys }: { service: ServiceName; url: () => string; keys: TestKeys }): ((caller?: Caller) => GraphQLClient) =>
  (caller = anonymousCaller) => graphqlClient(url, async () => `Bearer ${await signGatewayToken(caller, { key: keys.key, audience: service })}`);
