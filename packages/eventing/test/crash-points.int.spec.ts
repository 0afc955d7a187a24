import type { CrashPoint } from '../src/index.ts';
import { startChild } from './child.ts';
import { verdictOf, type Acknowledged } from './experiment.ts';
import { load } from './load.ts';
import { dropNamespace, endTransactionsSoon, newNamespace, startService } from './stack.ts';

const points: readonly CrashPoint[] = ['before write', 'after write', 'sending', 'after ack', 'before clear', 'after effect', 'after position'];
const LIVES = 3;

/** Three lives that die at the same point, then one that lives on and is sent everything once more. */
const experiment = async (point: CrashPoint) => {
  const namespace = newNamespace();
  const acknowledged: Acknowledged[] = [];
  const deaths: unknown[] = [];
  const began = Date.now();
  const tell = (what: string): void => { if (process.env['EVENTING_LOG'] !== undefined) process.stderr.write(`${point}: ${what} at ${String(Date.now() - began)} ms\n`); };
  try {
    for (let life = 1; life <= LIVES; life++) {
      const child = startChild({ NAMESPACE: namespace, CRASH_AT: point, CRASH_NTH: String(life * 2), SEED: String(life) });
      deaths.push(await child.ended);
      acknowledged.push(...child.acknowledged);
      tell(`life ${String(life)} ended`);
    }
    const survivor = await startService(namespace);
    tell('survivor started');
    for (let life = 1; life <= LIVES; life++) await load(survivor.eventing, life, (request) => { acknowledged.push(request); });
    tell('survivor loaded');
    const verdict = await verdictOf(namespace, acknowledged);
    tell('judged');
    await survivor.close();
    return { point, deaths, ...verdict };
  } finally {
    await dropNamespace(namespace);
  }
};

describe('a service that is killed three times', () => {
  let results: Awaited<ReturnType<typeof experiment>>[] = [];
  beforeAll(async () => {
    await endTransactionsSoon();
    results = await Promise.all(points.map(experiment));
  }, 150_000);

  it.each(points)('%s loses nothing, keeps the order, and applies everything once', (point) => {
    const result = results.find((one) => one.point === point);
    expect(result).toMatchObject({ deaths: ['SIGKILL', 'SIGKILL', 'SIGKILL'], violations: [], same: true });
    if (result) process.stdout.write(`  ${point}: ${String(result.messages)} messages, ${String(result.doubles)} doubles\n`);
  });
});
