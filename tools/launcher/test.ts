import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';
import { livingHolderOf } from './folder-lock.ts';
import { freeOffset } from './free-offset.ts';
import { settleLeftovers, startInfrastructure, type Infrastructure } from './infrastructure.ts';
import { runForeground, runJest, type Counts } from './jest-run.ts';
import { say } from './progress.ts';
import { ensureRegister } from './register.ts';
import { inSession, type Session } from './session.ts';
import { portsAt, type Settings } from './settings.ts';
import { requireIdentityPort, requireStackPorts, startIdentityAndRemember, startStack } from './stack.ts';
import { projectsOf, testFiles, type TestFiles } from './test-files.ts';
import { createReport, type Report } from './test-report.ts';
import { toolEnvironment } from './tool-environment.ts';

const folderPrefix = 'ocop-test-';
const succeeded: Counts = { passed: 1, failed: 0 };
const broken: Counts = { passed: 0, failed: 1 };

/** Ends and removes what earlier test runs left behind when they were killed. */
const sweepEarlierRuns = async (settings: Settings): Promise<void> => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderPrefix))) {
    const dataDir = join(tmpdir(), name);
    if (livingHolderOf(dataDir) !== undefined || !existsSync(join(dataDir, 'run'))) continue;
    await settleLeftovers({ ...settings, dataDir, ports: portsAt(0), given: { ...settings.given, mongodbUrl: 'none', kafkaBrokers: 'none' } });
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const checkTypesAndLint = async ({ settings, signal }: Session, report: Report, parts: readonly string[]): Promise<void> => {
  const nx = join(settings.root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const environment = { ...settings.environment, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' };
  const projects = projectsOf(settings.root, parts);
  if (parts.length > 0 && projects.length === 0) return;
  const selection = projects.flatMap((name) => ['-p', name]);
  const check = (name: string, command: readonly string[]): Promise<boolean> =>
    report.stage(name, async () => (await runForeground(command, environment, settings.root, signal)) === 0 ? succeeded : broken);
  await check('types', [nx, 'run-many', '-t', 'typecheck', '--parallel=2', '--outputStyle=static', ...selection]);
  // One process for everything is three times faster than one for each project; nx has made the project graph that the boundary rule needs.
  const eslint = join(settings.root, 'node_modules', 'eslint', 'bin', 'eslint.js');
  await check('lint', parts.length === 0 ? [eslint, '--max-warnings', '0', 'apps', 'packages', 'tools'] : [nx, 'run-many', '-t', 'lint', '--parallel=2', '--outputStyle=static', ...selection]);
};

const checkGenerated = async ({ settings, signal }: Session, report: Report): Promise<void> => {
  for (const tool of ['codegen', 'compose', 'contracts']) {
    const main = join(settings.root, 'tools', tool, 'main.ts');
    if (!existsSync(main)) continue;
    await report.stage(`${tool} is up to date`, async () =>
      (await runForeground([main, '--check'], settings.environment, settings.root, signal)) === 0 ? succeeded : broken);
  }
};

const runSpecs = async (session: Session, report: Report, files: TestFiles, infrastructure: Promise<Infrastructure>): Promise<void> => {
  const { settings, signal } = session;
  const config = join(settings.root, 'jest.config.js');
  if (files.unit.length > 0)
    await report.stage('unit tests', () =>
      runJest(settings.root, 'unit', { config, signal, environment: toolEnvironment(settings), arguments: ['--maxWorkers=2', '--runTestsByPath', ...files.unit] }));
  if (files.integration.length === 0) return;
  await report.stage('integration tests', async () => {
    const ready = await infrastructure;
    const environment = { ...toolEnvironment(settings), MONGODB_URL: ready.mongodbUrl, KAFKA_BROKERS: ready.kafkaBrokers };
    return runJest(settings.root, 'integration', { config, signal, environment, arguments: ['--maxWorkers=2', '--runTestsByPath', ...files.integration] });
  });
};

const runStories = async (session: Session, report: Report, files: TestFiles, infrastructure: Promise<Infrastructure>): Promise<void> => {
  const { settings, signal } = session;
  if (files.stories.length + files.portal.length === 0) return;
  const up = await report.stage('the whole system starts and imports the register', async () => {
    await requireStackPorts(settings);
    await startStack(session, infrastructure);
    await ensureRegister(session);
    return succeeded;
  });
  if (!up) return;
  const config = join(settings.root, 'tools', 'launcher', 'jest.e2e.config.js');
  const end = (name: string, paths: readonly string[]) =>
    runJest(settings.root, name, { config, signal, environment: toolEnvironment(settings), arguments: ['--runInBand', '--runTestsByPath', ...paths] });
  if (files.stories.length > 0) await report.stage('end-to-end tests', () => end('e2e', files.stories));
  if (files.portal.length > 0)
    await report.stage('portal in the browser', async () => {
      await ensureChromium(signal);
      return end('portal', files.portal);
    });
};

const runAll = async (session: Session, parts: readonly string[]): Promise<Report> => {
  const { settings } = session;
  const report = createReport(session.signal);
  const files = testFiles(settings.root, parts);
  const needsStores = files.integration.length + files.stories.length + files.portal.length > 0;
  const infrastructure = needsStores
    ? requireIdentityPort(settings).then(() => startIdentityAndRemember(session, startInfrastructure(session, { mongod: undefined, kafka: undefined })))
    : Promise.reject(new Error('no test needs the stores'));
  infrastructure.catch(() => undefined);
  await checkTypesAndLint(session, report, parts);
  await checkGenerated(session, report);
  await runSpecs(session, report, files, infrastructure);
  await runStories(session, report, files, infrastructure);
  return report;
};

/** `npm test`: every check and test on a stack of its own; the last line of stdout is `N passed, N failed`. */
export const test = async (given: Settings, parts: readonly string[]): Promise<number> => {
  await sweepEarlierRuns(given);
  const dataDir = mkdtempSync(join(tmpdir(), folderPrefix));
  const offset = await freeOffset();
  const settings: Settings = { ...given, dataDir, offset, ports: portsAt(offset) };
  const results = join(settings.root, 'test-results');
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  let report: Report | undefined;
  const code = await inSession(settings, 'npm test', async (session) => {
    report = await runAll(session, parts);
    return report.total().failed === 0 ? 0 : 1;
  }).finally(() => {
    if (report === undefined || report.total().failed > 0) {
      if (existsSync(join(dataDir, 'logs'))) cpSync(join(dataDir, 'logs'), join(results, 'logs'), { recursive: true });
    }
    rmSync(dataDir, { recursive: true, force: true });
  });
  if (report === undefined) return code;
  for (const { name, counts, seconds } of report.stages) say(`${counts.failed === 0 ? '  ok    ' : '  FAILED'} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  const { passed, failed } = report.total();
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return code;
};
