import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CompositionError, composeSupergraph, root } from '../compose/compose.ts';
import { generateOperations, generateResolvers, type Generated } from './codegen.ts';

// npm run codegen [-- --check] [PROJECT…]: types of the resolvers of services and of the operations of the gateway's clients.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean', default: false } } });
const wanted = (project: string): boolean => positionals.length === 0 || positionals.some((name) => project === name || project.endsWith(`/${name}`));
const fail = (line: string): void => {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
};

const settle = ({ project, files, problems }: Generated): void => {
  for (const problem of problems) fail(`${project}: ${problem}`);
  for (const { file, content } of files) {
    const path = join(root, file);
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
    if (values.check) {
      fail(`${file} differs from its schema: run \`npm run codegen\` and commit it.`);
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      process.stdout.write(`${file}\n`);
    }
  }
};

(await generateResolvers(root, wanted)).forEach(settle);
try {
  (await generateOperations(root, composeSupergraph(), wanted)).forEach(settle);
} catch (error) {
  if (!(error instanceof CompositionError)) throw error;
  fail(`${error.message}\nThe clients' operations were left as they are.`);
}
