import { existsSync } from 'node:fs';
import { say, step } from './progress.ts';
import { runCommand } from './run-command.ts';

const browser = '/usr/bin/chromium';

/** Debian's Chromium for the browser tests; installed, and said so, when it is missing. */
export const ensureChromium = async (signal: AbortSignal): Promise<void> => {
  if (existsSync(browser)) return;
  say(`The browser tests need ${browser}, which is missing: installing it (apt-get update, apt-get install -y chromium).`);
  const advice = `${browser} could not be installed; the browser tests need it. Install it yourself: sudo apt-get install chromium`;
  await step('Installing Chromium', async () => {
    await runCommand('apt-get', ['update', '-q'], advice, { signal });
    await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], advice, { signal, environment: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  });
};
