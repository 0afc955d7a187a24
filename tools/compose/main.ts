import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { breakingChanges, CompositionError, composeSupergraph, root } from './compose.ts';

// npm run compose [-- --check | --accept-breaking | --port-offset N --out FILE]
const { values } = parseArgs({ options: {
  check: { type: 'boolean', default: false },
  'accept-breaking': { type: 'boolean', default: false },
  'port-offset': { type: 'string', default: '0' },
  out: { type: 'string' },
} });
const committed = join(root, 'apps/gateway/supergraph.graphql');

const main = async (): Promise<number> => {
  const fresh = composeSupergraph({ portOffset: Number(values['port-offset']) });
  if (values.out !== undefined) { writeFileSync(values.out, fresh); return 0; }
  const before = existsSync(committed) ? readFileSync(committed, 'utf8') : undefined;
  const breaking = before === undefined || before === fresh ? [] : await breakingChanges(before, fresh);
  for (const change of breaking) process.stderr.write(`breaking: ${change}\n`);
  if (values.check) {
    if (before === fresh) return 0;
    process.stderr.write('apps/gateway/supergraph.graphql differs from the services\' schemas: run `npm run compose` and commit it.\n');
    return 1;
  }
  if (breaking.length > 0 && !values['accept-breaking']) {
    process.stderr.write('Not written. Deprecate first, or say --accept-breaking when no client is left.\n');
    return 1;
  }
  writeFileSync(committed, fresh);
  process.stdout.write(before === fresh ? 'apps/gateway/supergraph.graphql is up to date\n' : 'apps/gateway/supergraph.graphql written\n');
  return 0;
};

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CompositionError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
