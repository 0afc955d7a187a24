import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { breakingChanges, CompositionError, composeSupergraph, root } from './compose.ts';

// npm run compose [-- --check] [--accept-breaking] [--against REF]; or -- --port-offset N --out FILE
// What would break clients is judged against the file as REF (HEAD) has it, so that it may change freely until it is committed.
const { values } = parseArgs({ options: {
  check: { type: 'boolean', default: false },
  'accept-breaking': { type: 'boolean', default: false },
  'port-offset': { type: 'string', default: '0' },
  against: { type: 'string', default: 'HEAD' },
  out: { type: 'string' },
} });
const name = 'apps/gateway/supergraph.graphql';
const file = join(root, name);

/** The file as a commit has it; undefined when there is no such commit or no git. */
const asCommitted = (reference: string): string | undefined => {
  const { status, stdout } = spawnSync('git', ['show', `${reference}:${name}`], { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 });
  return status === 0 ? stdout : undefined;
};

const main = async (): Promise<number> => {
  const fresh = composeSupergraph({ portOffset: Number(values['port-offset']) });
  if (values.out !== undefined) { writeFileSync(values.out, fresh); return 0; }
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const baseline = asCommitted(values.against) ?? before;
  const breaking = baseline === undefined || baseline === fresh ? [] : await breakingChanges(baseline, fresh);
  for (const change of breaking) process.stderr.write(`breaking: ${change}\n`);
  if (values.check) {
    if (before !== fresh) process.stderr.write(`${name} differs from the services' schemas: run \`npm run compose\` and commit it.\n`);
    return before === fresh && (breaking.length === 0 || values['accept-breaking']) ? 0 : 1;
  }
  if (breaking.length > 0 && !values['accept-breaking']) {
    process.stderr.write('Not written. Deprecate first, or say --accept-breaking when no client is left.\n');
    return 1;
  }
  writeFileSync(file, fresh);
  process.stdout.write(before === fresh ? `${name} is up to date\n` : `${name} written\n`);
  return 0;
};

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CompositionError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
