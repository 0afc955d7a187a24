// Plain JavaScript for Node >= 20, no dependency: makes sure of node_modules and Node 24, then hands over to the launcher.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const since = Date.now();
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const say = (text) => process.stderr.write(`${text}\n`);
const die = (text) => { say(text); process.exit(1); };
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
if (Number(process.versions.node.split('.')[0]) < 20) die(`Node ${process.versions.node} is too old: install Node 20 or newer.`);

let child;
let asked;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    asked ??= signal;
    if (child === undefined) process.exit(128 + constants.signals[signal]);
    child.kill(signal);
  });
const run = (command, args, options) =>
  new Promise((done) => {
    child = spawn(command, args, options);
    child.once('error', () => done({ code: -1 }));
    child.once('exit', (code, signal) => done({ code, signal }));
  }).finally(() => { child = undefined; });

// PATH without our own node_modules/.bin: `npm ci` deletes that folder while it runs.
const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.startsWith(join(root, 'node_modules'))).join(':');
const npm = async (args, label, advice) => {
  const begun = Date.now();
  say(`${label} …`);
  const tick = setInterval(() => say(`  … ${Math.round((Date.now() - begun) / 1000)} s`), 5000);
  const { code } = await run('npm', args, { stdio: ['ignore', 2, 2], env: { ...process.env, PATH: path } });
  clearInterval(tick);
  if (asked !== undefined) process.exit(128 + constants.signals[asked]);
  if (code !== 0) die(advice);
  say(`  done in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
};

const stamp = join(root, 'node_modules', '.ocop-lock');
const read = (file) => { try { return readFileSync(file, 'utf8'); } catch { return undefined; } };
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(`${process.platform}-${process.arch}`).digest('hex');
const sameAsInstalled = () => {
  try {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const installed = JSON.parse(readFileSync(join('node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(packages).every(([folder, { version, link, optional, devOptional }]) =>
      !folder.includes('node_modules/') || (link ? existsSync(folder) : installed[folder] === undefined ? optional || devOptional : installed[folder].version === version && existsSync(folder)));
  } catch {
    return false;
  }
};
const packagesMatch = () => {
  if (read(stamp) === wanted) return true;
  if (!sameAsInstalled()) return false;
  writeFileSync(stamp, wanted);
  return true;
};

const node = join(root, 'node_modules', 'node', 'bin', 'node');
const nodeRuns = () => {
  const { status, stdout } = spawnSync(node, ['-p', 'process.version'], { encoding: 'utf8' });
  return status === 0 && (stdout ?? '').startsWith('v24.');
};

const withLock = async (work) => {
  mkdirSync('.cache', { recursive: true });
  const lock = join('.cache', 'up.lock');
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  let told = false;
  const alive = (pid) => { try { process.kill(pid, 0); return true; } catch { return false; } };
  for (;;) {
    try { linkSync(mine, lock); break; } catch (error) { if (error.code !== 'EEXIST') throw error; }
    const holder = Number(read(lock) ?? 0);
    let age = 0;
    try { age = Date.now() - statSync(lock).mtimeMs; } catch { continue; }
    if (!alive(holder) || age > 1_800_000) {
      try { renameSync(lock, `${mine}.stale`); } catch { /* another took it away */ }
      rmSync(`${mine}.stale`, { force: true });
      continue;
    }
    if (!told) say(`Waiting for another command that installs packages (process ${holder}) …`);
    told = true;
    await pause(300);
  }
  rmSync(mine, { force: true });
  process.on('exit', () => rmSync(lock, { force: true }));
  await work();
  rmSync(lock, { force: true });
};

if (!packagesMatch() || !nodeRuns())
  await withLock(async () => {
    if (!packagesMatch()) {
      await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'Installing packages (npm ci)', 'npm ci failed: see the lines above; is the npm registry reachable? Then run the command again.');
      writeFileSync(stamp, wanted);
    }
    if (!nodeRuns()) {
      const advice = 'Node 24 could not be fetched: run `npm rebuild node` and read what it says.';
      await npm(['rebuild', 'node', '--foreground-scripts', '--ignore-scripts=false', '--loglevel=error'], 'Fetching Node 24 (npm rebuild node)', advice);
      if (!nodeRuns()) die(advice);
    }
  });

// The fourth pipe closes when this process is gone, however it went: the launcher then stops what it started.
const { code, signal } = await run(node, ['--disable-warning=TimeoutNegativeWarning', 'tools/launcher/main.ts', ...process.argv.slice(2)], {
  stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
  env: { ...process.env, PATH: `${dirname(node)}:${path}`, OCOP_UP_PIPE: '3', OCOP_UP_SINCE: String(since) },
});
process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
