import { join } from 'node:path';
import type { Settings } from './settings.ts';
import { readObject, writeWhole } from './state-file.ts';

/** Where this run's parts are, for the programs and tools that need them. */
export type Addresses = { readonly mongodbUrl: string; readonly kafkaBrokers: string; readonly oidcIssuer: string };

const fileOf = (dataDir: string) => join(dataDir, 'run', 'addresses.json');

export const rememberAddresses = (dataDir: string, addresses: Addresses): void => { writeWhole(fileOf(dataDir), JSON.stringify(addresses)); };

export const rememberedAddresses = (dataDir: string): Partial<Addresses> => {
  const found = readObject(fileOf(dataDir)) ?? {};
  return Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === 'string'));
};

export const oidcIssuerOf = ({ given, ports }: Settings): string => given.oidcIssuer ?? `http://127.0.0.1:${ports.oidc}`;
export const gatewayUrlOf = ({ ports }: Settings): string => `http://127.0.0.1:${ports.gateway}/graphql`;
export const portalUrlOf = ({ ports }: Settings): string => `http://127.0.0.1:${ports.portal}`;
