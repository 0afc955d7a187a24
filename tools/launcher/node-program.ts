import { join } from 'node:path';
import type { Program } from './keep-running.ts';
import type { PortName, Settings } from './settings.ts';

export const endWithLauncher = (root: string): string[] => ['--import', join(root, 'tools', 'launcher', 'end-with-launcher.ts')];

/** What every program of ours is told. */
export const commonEnvironment = ({ environment, root, cacheDir, dataDir, offset, namespace }: Settings): NodeJS.ProcessEnv => ({
  ...environment,
  PORT_OFFSET: String(offset),
  DATA_DIR: dataDir,
  OCOP_NAMESPACE: namespace,
  OCOP_ROOT: root,
  NODE_COMPILE_CACHE: environment['NODE_COMPILE_CACHE'] ?? join(cacheDir, 'node-compile'),
});

/** A program of this repository, run with the Node that runs the launcher. */
export const nodeProgram = (
  settings: Settings,
  name: PortName,
  script: string,
  options: { environment: NodeJS.ProcessEnv; arguments?: readonly string[]; nodeArguments?: readonly string[] },
): Program => ({
  name,
  command: process.execPath,
  arguments: [...(options.nodeArguments ?? []), ...endWithLauncher(settings.root), script, ...(options.arguments ?? [])],
  environment: { ...commonEnvironment(settings), PORT: String(settings.ports[name]), ...options.environment },
  directory: settings.root,
  port: settings.ports[name],
  endsWithLauncher: true,
});
