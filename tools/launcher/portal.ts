import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gatewayUrlOf, oidcIssuerOf, portalUrlOf } from './addresses.ts';
import { startAndAwait } from './answers.ts';
import { cached } from './cached.ts';
import type { Kept } from './keep-running.ts';
import { nodeProgram } from './node-program.ts';
import { step } from './progress.ts';
import { runCommand } from './run-command.ts';
import type { Session } from './session.ts';

const notSources = /(^|\/)(node_modules|test|dist|__generated__\/\.cache)(\/|$)/;

/** A hash of everything that the portal's build reads. */
export const hashOfSources = (folders: readonly string[], files: readonly string[]): string => {
  const hash = createHash('sha256');
  const inside = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !notSources.test(relative(folder, file))));
  for (const file of [...inside, ...files].sort()) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
};

const mainOf = (root: string): string | undefined =>
  ['server/main.ts', 'src/server/main.ts', 'src/server-main.ts', 'src/main.ts'].map((file) => join(root, 'apps', 'portal', file)).find((file) => existsSync(file));

/** The portal's files for browsers, built once for each state of its sources. */
export const buildPortal = async ({ settings, signal }: Session): Promise<string | undefined> => {
  const portal = join(settings.root, 'apps', 'portal');
  if (!existsSync(join(portal, 'vite.config.ts'))) return undefined;
  const hash = hashOfSources([portal], [join(settings.root, 'package-lock.json')]);
  const vite = join(settings.root, 'node_modules', 'vite', 'bin', 'vite.js');
  return step('Building the portal', () =>
    cached(settings.cacheDir, `portal-${hash}`, async (draft) => {
      await runCommand(process.execPath, [vite, 'build', '--outDir', draft, '--emptyOutDir', '--logLevel', 'warn'], 'The portal could not be built:', { signal, directory: portal });
    }));
};

export const startPortal = async (session: Session, dist: string): Promise<Kept | undefined> => {
  const { settings } = session;
  const main = mainOf(settings.root);
  if (main === undefined) return undefined;
  const program = nodeProgram(settings, 'portal', main, {
    environment: { OCOP_PORTAL_DIST: dist, OCOP_GATEWAY_URL: gatewayUrlOf(settings), OCOP_PORTAL_URL: portalUrlOf(settings), OIDC_ISSUER: oidcIssuerOf(settings) },
  });
  return startAndAwait(session, 'gateway', program, { url: portalUrlOf(settings) });
};
