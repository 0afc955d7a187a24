import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatewayUrlOf, oidcIssuerOf } from './addresses.ts';
import { startAndAwait } from './answers.ts';
import { cached } from './cached.ts';
import type { KeyFiles } from './gateway-key.ts';
import type { Kept } from './keep-running.ts';
import { nodeProgram } from './node-program.ts';
import { hashOfSources } from './portal.ts';
import { step } from './progress.ts';
import { runCommand } from './run-command.ts';
import type { Session } from './session.ts';
import { writeWhole } from './state-file.ts';

const gatewayHeapMegabytes = 512;

export const supergraphFile = (dataDir: string): string => join(dataDir, 'supergraph.graphql');

/** What the composition reads: the services' schemas, the shared slice and the tool itself. */
const schemaSources = (root: string): string[] => [
  ...globSync(['apps/*/src/**/*.graphql', 'packages/service-kit/src/**/*.graphql', 'tools/compose/*.ts', 'package-lock.json'], { cwd: root, exclude: (name) => name === 'node_modules' }).map((file) => join(root, file)),
];

/** The supergraph with this run's addresses, composed once for each state of the schemas; false while the composition is not there. */
export const composeForThisRun = async ({ settings, signal }: Session): Promise<boolean> => {
  const { root, cacheDir, dataDir, offset } = settings;
  const compose = join(root, 'tools', 'compose', 'compose.ts');
  if (!existsSync(compose)) return false;
  const script = join(root, 'tools', 'launcher', 'write-supergraph.ts');
  const name = `supergraph-${hashOfSources([], schemaSources(root))}-${offset}`;
  const folder = await step('Composing the supergraph', () =>
    cached(cacheDir, name, async (draft) => {
      await runCommand(process.execPath, [script, compose, supergraphFile(draft), String(offset)], 'The supergraph could not be composed:', { signal, directory: root });
    }));
  writeWhole(supergraphFile(dataDir), readFileSync(supergraphFile(folder), 'utf8'));
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
