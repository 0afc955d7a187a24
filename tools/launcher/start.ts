import { gatewayUrlOf, oidcIssuerOf, portalUrlOf } from './addresses.ts';
import { settleLeftovers, startInfrastructure } from './infrastructure.ts';
import { say } from './progress.ts';
import { ensureRegister } from './register.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';
import { requireIdentityPort, requireStackPorts, startIdentityAndRemember, startStack, type Stack } from './stack.ts';
import { watchSources } from './watch.ts';

/** The line that says everything is up, with the addresses to open. */
export const readyLine = (settings: Settings, { gateway, portal, services }: Stack, seconds: string): string =>
  [
    'ready',
    ...(portal === undefined ? [] : [`portal ${portalUrlOf(settings)}`]),
    ...(gateway === undefined ? [] : [`gateway ${gatewayUrlOf(settings)}`]),
    ...[...services.keys()].map((name) => `${name} http://127.0.0.1:${settings.ports[name]}/graphql`),
    `sign-in ${oidcIssuerOf(settings)}`,
    `(${seconds} s, data in ${settings.dataDir})`,
  ].join(' ');

/** `npm start`: everything up, the register imported on the first start, one line when it is ready; runs until it is asked to stop. */
export const start = async (session: Session, options: { watch: boolean; since: number }): Promise<number> => {
  const { settings } = session;
  const found = await settleLeftovers(settings);
  await requireStackPorts(settings);
  await requireIdentityPort(settings);
  const infrastructure = startIdentityAndRemember(session, startInfrastructure(session, found));
  infrastructure.catch(() => undefined);
  const stack = await startStack(session, infrastructure);
  if (stack.gateway !== undefined) await ensureRegister(session);
  process.stdout.write(`${readyLine(settings, stack, ((Date.now() - options.since) / 1000).toFixed(1))}\n`);
  if (options.watch) {
    watchSources(session, stack);
    say('Watching the sources: a service starts again when its files change.');
  }
  await session.asked;
  return 0;
};
