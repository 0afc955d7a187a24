import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gatewayUrlOf, oidcIssuerOf } from './addresses.ts';
import { startAndAwait } from './answers.ts';
import type { KeyFiles } from './gateway-key.ts';
import type { Kept } from './keep-running.ts';
import { nodeProgram } from './node-program.ts';
import { step } from './progress.ts';
import { runCommand } from './run-command.ts';
import type { Session } from './session.ts';

const gatewayHeapMegabytes = 512;

export const supergraphFile = (dataDir: string): string => join(dataDir, 'supergraph.graphql');

/** The supergraph with this run's addresses; false while the composition is not there. */
export const composeForThisRun = async ({ settings, signal }: Session): Promise<boolean> => {
  const compose = join(settings.root, 'tools', 'compose', 'compose.ts');
  if (!existsSync(compose)) return false;
  const script = join(settings.root, 'tools', 'launcher', 'write-supergraph.ts');
  await step('Composing the supergraph', () =>
    runCommand(process.execPath, [script, compose, supergraphFile(settings.dataDir), String(settings.offset)], 'The supergraph could not be composed:', { signal, directory: settings.root }));
  return true;
};

export const startGateway = async (session: Session, key: KeyFiles): Promise<Kept | undefined> => {
  const { settings } = session;
  const main = join(settings.root, 'apps', 'gateway', 'src', 'main.ts');
  if (!existsSync(main) || !existsSync(supergraphFile(settings.dataDir))) return undefined;
  const program = nodeProgram(settings, 'gateway', main, {
    nodeArguments: [`--max-old-space-size=${gatewayHeapMegabytes}`],
    arguments: ['--supergraph', supergraphFile(settings.dataDir), '--port', String(settings.ports.gateway)],
    environment: { OCOP_GATEWAY_KEY: key.privateKey, OCOP_GATEWAY_JWKS: key.publicKeys, OIDC_ISSUER: oidcIssuerOf(settings) },
  });
  const probe = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ __typename }' }) };
  return startAndAwait(session, 'gateway', program, { url: gatewayUrlOf(settings), init: probe });
};
