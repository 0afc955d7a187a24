// npm run check: types, lint, and the unit tests of what changed since the last commit.
import { join } from 'node:path';
import { lint, root, run, typecheck } from './checks.ts';

const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const steps = [
  ['types', typecheck],
  ['lint', lint],
  ['unit tests of what changed', () => run(['--experimental-vm-modules', jest, '--onlyChanged', '--passWithNoTests', '--testPathIgnorePatterns', '\\.int\\.spec\\.ts$', '/node_modules/'])],
] as const;

for (const [name, step] of steps) {
  const since = performance.now();
  process.stderr.write(`${name} … `);
  const { code, output } = await step();
  process.stderr.write(`${code === 0 ? 'good' : 'failed'} (${((performance.now() - since) / 1000).toFixed(1)} s)\n`);
  if (code === 0) continue;
  process.stdout.write(output);
  process.exitCode = 1;
  break;
}
