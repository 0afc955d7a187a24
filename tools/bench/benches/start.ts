import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { familyOf, residentMb } from '../processes.ts';
import type { Report } from '../report.ts';
import { startStack } from '../stack.ts';

const nameOf = (pid: number): string => {
  const words = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').split('\0');
  const app = words.map((word) => /apps\/([a-z0-9-]+)\//.exec(word)?.[1]).find((found) => found !== undefined);
  const tool = words.map((word) => /tools\/(oidc|launcher)\//.exec(word)?.[1]).find((found) => found !== undefined);
  return app ?? (words.some((word) => word === 'kafka.Kafka') ? 'kafka' : words[0]?.includes('mongod') ? 'mongod' : tool ?? words[0] ?? '?');
};

const memory = (root: number): Record<string, number> => {
  const byName: Record<string, number> = {};
  for (const pid of familyOf(root)) byName[nameOf(pid)] = Math.round((byName[nameOf(pid)] ?? 0) + residentMb(pid));
  return byName;
};

/** A new data folder (the register is imported), then the same folder again. Packages and programs are in `.cache` already. */
export const bench = async (): Promise<Report> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'ocop-bench-start-'));
  try {
    const first = await startStack({ dataDir, keepData: true });
    await first.stop();
    const second = await startStack({ dataDir, keepData: true });
    const used = memory(second.launcher.pid!);
    await second.stop();
    const total = Object.values(used).reduce((sum, mb) => sum + mb, 0);
    return {
      name: 'start',
      rows: [
        { what: 'new data folder, register imported', ours: first.seconds, unit: 's' },
        { what: 'second start', ours: second.seconds, limit: 15, unit: 's', ratio: second.seconds / 15, aim: '≤ 15 s' },
        { what: 'memory of everything', ours: total, unit: 'MB' },
        ...Object.entries(used).sort((a, b) => b[1] - a[1]).map(([what, ours]) => ({ what: `  ${what}`, ours, unit: 'MB' })),
      ],
      notes: ['telemetry off; packages, Node 24, mongod and Kafka lie in .cache'],
      raw: { first: first.seconds, second: second.seconds, memory: used },
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};
