import { Client, cacheExchange, fetchExchange } from 'urql';
import type { Language } from './language/i18n.ts';

const create = (language: Language): Client => new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  exchanges: [cacheExchange, fetchExchange],
  fetchOptions: () => ({ headers: { 'accept-language': language } }),
});

/** The gateway, through this page's own server; one client for each language, since messages come back in it. */
export const clients: Record<Language, Client> = { vi: create('vi'), en: create('en') };
