import { oidcIssuerOf, rememberAddresses } from './addresses.ts';
import { requireFree } from './free-port.ts';
import { composeForThisRun, startGateway } from './gateway.ts';
import { signingKey } from './gateway-key.ts';
import { startIdentity } from './identity.ts';
import type { Infrastructure } from './infrastructure.ts';
import type { Kept } from './keep-running.ts';
import { buildPortal, startPortal } from './portal.ts';
import { prepareStores, presentServices, startServices } from './services.ts';
import type { Session } from './session.ts';
import type { ServiceName, Settings } from './settings.ts';

export type Stack = { readonly services: ReadonlyMap<ServiceName, Kept>; readonly gateway: Kept | undefined; readonly portal: Kept | undefined };

/** Refuses early when a port of our own programs is taken. */
export const requireStackPorts = (settings: Settings): Promise<void> =>
  requireFree([
    { port: settings.ports.gateway, purpose: 'gateway' },
    ...presentServices(settings.root).map((name) => ({ port: settings.ports[name], purpose: name })),
    { port: settings.ports.portal, purpose: 'portal' },
  ], settings.offset);

export const requireIdentityPort = (settings: Settings): Promise<void> =>
  requireFree(settings.given.oidcIssuer === undefined ? [{ port: settings.ports.oidc, purpose: 'sign-in' }] : [], settings.offset);

export const startIdentityAndRemember = async (session: Session, infrastructure: Promise<Infrastructure>): Promise<Infrastructure> => {
  const [ready] = await Promise.all([infrastructure, startIdentity(session)]);
  rememberAddresses(session.settings.dataDir, { mongodbUrl: ready.mongodbUrl, kafkaBrokers: ready.kafkaBrokers, oidcIssuer: oidcIssuerOf(session.settings) });
  return ready;
};

/** Services, gateway and portal on stores that are coming up; whatever can go on beside another does. */
export const startStack = async (session: Session, infrastructure: Promise<Infrastructure>): Promise<Stack> => {
  const key = await signingKey(session.settings.dataDir, 'gateway');
  const stores = infrastructure.then(async (ready) => { await prepareStores(session, ready); return ready; });
  const [services, gateway, portal] = await Promise.all([
    stores.then((ready) => startServices(session, ready, key)),
    composeForThisRun(session).then(() => startGateway(session, key)),
    buildPortal(session).then((dist) => (dist === undefined ? undefined : startPortal(session, dist))),
  ]);
  return { services, gateway, portal };
};
