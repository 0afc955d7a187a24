import { Client, cacheExchange, fetchExchange } from 'urql';
import { currentLanguage } from './language/i18n.ts';

/** The gateway, through this page's own server; messages come back in the reader's language. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
  fetchOptions: () => ({ headers: { 'accept-language': currentLanguage() } }),
});
