import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidV7 } from '@ocop/domain-kit';
import mongoose from 'mongoose';
import { atOnce } from '../pace.ts';
import { manyProducts } from '../products.ts';
import type { Report } from '../report.ts';
import { startStack } from '../stack.ts';

const ROWS = 10_000;

/** The limit: one conditional update per row, as durable as a command, 16 at a time. */
const raw = async (url: string): Promise<number> => {
  const connection = await mongoose.createConnection(url, { dbName: 'bench_import' }).asPromise();
  const collection = connection.db!.collection<{ _id: string; version: number }>('rows');
  const since = performance.now();
  await atOnce(Array.from({ length: ROWS }, () => uuidV7()), 16, async (_id) => {
    await collection.updateOne({ _id, version: 0 }, { $set: { version: 1, state: { text: 'x'.repeat(400) } } }, { upsert: true, writeConcern: { w: 'majority', journal: true } });
  });
  const seconds = (performance.now() - since) / 1000;
  await connection.db!.dropDatabase();
  await connection.close();
  return ROWS / seconds;
};

export const bench = async (): Promise<Report> => {
  const stack = await startStack();
  try {
    const file = join(stack.dataDir, 'many.csv');
    writeFileSync(file, manyProducts(ROWS));
    const limit = await raw(stack.env['MONGODB_URL']!);
    const since = performance.now();
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../import/main.ts'), file], { env: stack.env, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (text: Buffer) => { out += text.toString(); });
    await once(child, 'exit');
    const seconds = (performance.now() - since) / 1000;
    const last = out.trim().split('\n').at(-1) ?? '';
    if (last !== `imported ${String(ROWS)} rows, refused 0`) throw new Error(last);
    return {
      name: 'import',
      rows: [{ what: 'rows of a register', ours: ROWS / seconds, limit, unit: 'rows/s', ratio: ROWS / seconds / limit, aim: '≥ 0.25×' }],
      notes: [`${String(ROWS)} rows through \`npm run import\`: read, decided in rating, kept in registry, visible in the figures`, 'limit: one conditional updateOne per row, majority and journal, 16 at a time'],
      raw: { seconds, last },
    };
  } finally {
    await stack.stop();
  }
};
