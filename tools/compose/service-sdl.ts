import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedSdl } from '@ocop/service-kit/edge';

/** The `.graphql` files of a service, in the order of their paths. */
export const slicesOf = (root: string, service: string): string[] =>
  globSync(`apps/${service}/src/**/*.graphql`, { cwd: root }).sort().map((file) => join(root, file));

/** The whole SDL of a service from its files, the shared slice first; undefined when it has none yet. No running service is asked. */
export const sdlOf = (root: string, service: string): string | undefined => {
  const files = slicesOf(root, service);
  return files.length === 0 ? undefined : [sharedSdl, ...files.map((file) => readFileSync(file, 'utf8'))].join('\n');
};
