// npm run bench -- NAME: measures one thing beside its limit in the same run; a table for people, JSON in bench-results/.
import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keep, table, type Report } from './report.ts';

const folder = join(import.meta.dirname, 'benches');
const names = globSync('*.ts', { cwd: folder }).map((file) => basename(file, '.ts')).sort();
const [name = '', ...args] = process.argv.slice(2);
if (!existsSync(join(folder, `${name}.ts`))) {
  console.error(`usage: npm run bench -- NAME\n  NAME: ${names.join(', ')}`);
  process.exit(2);
}
const { bench } = await import(`./benches/${name}.ts`) as { bench: (args: readonly string[]) => Promise<Report> };
const report = await bench(args);
const file = keep(join(import.meta.dirname, '..', '..'), report);
console.log(table(report));
console.error(`JSON: ${file}`);
