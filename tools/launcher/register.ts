import { existsSync, mkdirSync, openSync, closeSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { gatewayUrlOf } from './addresses.ts';
import { lastLines } from './keep-running.ts';
import { endWithLauncher } from './node-program.ts';
import { say, step } from './progress.ts';
import type { Session } from './session.ts';
import { StartError } from './start-error.ts';
import { readObject, writeWhole } from './state-file.ts';
import { toolEnvironment } from './tool-environment.ts';
import { until } from './waiting.ts';

const longestWaitForFigures = 60_000;

const recognisedTotal = async (url: string): Promise<number | undefined> => {
  try {
    const response = await fetch(url, {
      method: 'POST', headers: { 'content-type': 'application/json' }, signal: AbortSignal.timeout(10_000),
      body: JSON.stringify({ query: '{ programmeStatistics { recognisedTotal } }' }),
    });
    const answer = (await response.json()) as { data?: { programmeStatistics?: { recognisedTotal?: unknown } | null } | null };
    const total = answer.data?.programmeStatistics?.recognisedTotal;
    return typeof total === 'number' ? total : undefined;
  } catch {
    return undefined;
  }
};

const importFile = async ({ settings, shutdown, signal }: Session, tool: string, file: string): Promise<string> => {
  mkdirSync(join(settings.dataDir, 'logs'), { recursive: true });
  const logFile = join(settings.dataDir, 'logs', 'import.log');
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [...endWithLauncher(settings.root), tool, file], { cwd: settings.root, env: toolEnvironment(settings), detached: true, stdio: ['pipe', log, log] });
  closeSync(log);
  const ended = new Promise<number | null>((done) => { child.once('exit', (code) => { done(code); }); child.once('error', () => { done(1); }); });
  shutdown.add('tools', { name: 'import', stop: async () => { child.stdin?.destroy(); await ended; } });
  const code = await ended;
  signal.throwIfAborted();
  if (code !== 0) throw new StartError('IMPORT_FAILED', `The register ${file} could not be imported (exit code ${String(code)}). The last lines of ${logFile}:\n${lastLines(logFile, 10)}`);
  return lastLines(logFile, 1).trim();
};

/** The province's register: imported on the first start, and seen in the figures before the stack calls itself ready. */
export const ensureRegister = async (session: Session): Promise<void> => {
  const { settings, signal } = session;
  const tool = join(settings.root, 'tools', 'import', 'main.ts');
  const file = join(settings.root, 'data', 'register-hatinh.csv');
  const marker = join(settings.dataDir, 'register-imported.json');
  const url = gatewayUrlOf(settings);
  if (!existsSync(tool) || !existsSync(file)) return;
  const before = readObject(marker);
  if (before === undefined) {
    say(`  ${await step('Importing the register', () => importFile(session, tool, file))}`);
    writeWhole(marker, JSON.stringify({ file: 'data/register-hatinh.csv', recognisedTotal: (await recognisedTotal(url)) ?? 0 }));
    return;
  }
  const expected = typeof before['recognisedTotal'] === 'number' ? before['recognisedTotal'] : 0;
  await step('Waiting for the figures', () =>
    until(async () => ((await recognisedTotal(url)) ?? -1) >= expected ? true : undefined, {
      within: longestWaitForFigures, every: 200, signal, otherwise: () => `The figures do not show the ${expected} recognised products of the register.`,
    })).catch((error: unknown) => {
    if (!(error instanceof StartError)) throw error;
    say(`${error.message} Reporting may still be catching up; \`npm run rebuild -- reporting\` makes its views anew.`);
  });
};
