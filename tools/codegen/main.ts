import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CompositionError, composeSupergraph, root } from '../compose/compose.ts';
import { generateOperations, generateResolvers, type Generated } from './codegen.ts';

// npm run codegen [-- --check]
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const stale = ({ file, content }: Generated): boolean => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== content;

const settle = (generated: readonly Generated[]): void => {
  for (const one of generated.filter(stale)) {
    if (values.check) {
      process.stderr.write(`${one.file} differs from its schema: run \`npm run codegen\` and commit it.\n`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(join(root, one.file)), { recursive: true });
      writeFileSync(join(root, one.file), one.content);
      process.stdout.write(`${one.file}\n`);
    }
  }
};

settle(await generateResolvers(root));
try {
  settle(await generateOperations(root, composeSupergraph()));
} catch (error) {
  if (!(error instanceof CompositionError)) throw error;
  process.stderr.write(`${error.message}\nclients' operations were left as they are\n`);
  process.exitCode = 1;
}
