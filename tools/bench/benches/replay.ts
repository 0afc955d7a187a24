import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { uuidV7 } from '@ocop/domain-kit';
import mongoose, { type mongo } from 'mongoose';
import { atOnce } from '../pace.ts';
import { processWith } from '../processes.ts';
import { manyDecisions } from '../products.ts';
import type { Report } from '../report.ts';
import { startStack, type Stack } from '../stack.ts';

const ROWS = 10_000;
const DATABASE = 'ocop_reporting';

/** The limit: unordered upserts of the same count, 1,000 a bulkWrite, as durable as a view (w:1, no journal). */
const raw = async (db: mongo.Db, count: number): Promise<number> => {
  const collection = db.collection<{ _id: string }>('bench_raw');
  const since = performance.now();
  for (let n = 0; n < count; n += 1000) {
    await collection.bulkWrite(Array.from({ length: Math.min(1000, count - n) }, (_, i) => ({ updateOne: { filter: { _id: `p${String(n + i)}` }, update: { $set: { name: 'x'.repeat(80), stars: 3, decisions: [{ day: '2024-01-15', number: '1/QĐ-UBND' }] } }, upsert: true } })), { ordered: false, writeConcern: { w: 1, journal: false } });
  }
  const rate = count / ((performance.now() - since) / 1000);
  await collection.drop();
  return rate;
};

const fill = (stack: Stack): Promise<void> => {
  const rows = manyDecisions(ROWS);
  const batches = Array.from({ length: Math.ceil(ROWS / 200) }, (_, n) => rows.slice(n * 200, n * 200 + 200));
  return atOnce(batches, 4, async (batch) => {
    await stack.ask('rating', 'REGISTER_IMPORTER', 'mutation ($input: RecordPastDecisionsInput!) { recordPastDecisions(input: $input) { rows { outcome } } }', { input: { requestId: uuidV7(), rows: batch } });
  });
};

const applied = async (db: mongo.Db): Promise<number> => {
  const positions = await db.collection<{ _id: string; next: number }>('positions').find({ _id: /^projections\/.*\.rating\// }).toArray();
  return positions.reduce((sum, { next }) => sum + next, 0);
};

/** The live consumer, held while the events came in: from the first event it applies to the last. */
const catchUp = async (stack: Stack, db: mongo.Db): Promise<number> => {
  const pid = processWith(stack.launcher.pid!, 'apps/reporting/src/main.ts')!;
  const before = await applied(db);
  process.kill(pid, 'SIGSTOP');
  try { await fill(stack); } finally { process.kill(pid, 'SIGCONT'); }
  let [first, since] = [before, 0];
  for (;;) {
    const now = await applied(db);
    if (now === before) since = performance.now();
    else if (first === before) first = now;
    if (now >= before + ROWS) return (now - first) / ((performance.now() - since) / 1000);
    await new Promise((done) => setTimeout(done, 20));
  }
};

const rebuild = async (stack: Stack): Promise<number> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../rebuild/main.ts'), 'reporting'], { env: stack.env, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (text: Buffer) => { out += text.toString(); });
  await once(child, 'exit');
  const match = /from (\d+) events in (\d+) ms/.exec(out);
  if (!match || out.includes('DIFFERENT')) throw new Error(out);
  return Number(match[1]) / (Number(match[2]) / 1000);
};

export const bench = async (): Promise<Report> => {
  const stack = await startStack();
  const connection = await mongoose.createConnection(stack.env['MONGODB_URL']!).asPromise();
  try {
    const db = connection.getClient().db(DATABASE);
    const live = await catchUp(stack, db);
    const limit = await raw(db, ROWS);
    const whole = await rebuild(stack);
    return {
      name: 'replay',
      rows: [
        { what: 'ordered, chunk by chunk (live consumer catching up)', ours: live, limit, unit: 'events/s', ratio: live / limit, aim: '≥ 0.8×' },
        { what: 'whole rebuild, folded in memory', ours: whole, limit, unit: 'events/s', ratio: whole / limit, aim: '≥ 3×' },
      ],
      notes: [`${String(ROWS)} recognitions besides the register`, 'limit: bulkWrite of 1,000 upserts, unordered, w:1 without journal', 'the rebuild makes every view of reporting, compares each with the live one, and moves the pointers'],
      raw: { live, whole, limit },
    };
  } finally {
    await connection.close();
    await stack.stop();
  }
};
