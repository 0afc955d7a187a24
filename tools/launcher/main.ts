import { infra } from './infra.ts';
import { say } from './progress.ts';
import { inSession } from './session.ts';
import { readSettings } from './settings.ts';
import { start } from './start.ts';
import { StartError } from './start-error.ts';
import { test } from './test.ts';
import { runTool, toolsIn } from './tool.ts';

const run = async ([command = 'start', ...rest]: readonly string[]): Promise<number> => {
  const since = Number(process.env['OCOP_UP_SINCE'] ?? Date.now());
  const settings = readSettings(process.env);
  if (command === 'start') return inSession(settings, 'npm start', (session) => start(session, { watch: rest.includes('--watch'), since }));
  if (command === 'infra') return inSession(settings, 'npm run infra', infra);
  if (command === 'test') return test(settings, rest);
  const tools = toolsIn(settings.root);
  if (tools.includes(command)) return runTool(settings, command, rest);
  throw new StartError('COMMAND_UNKNOWN', `There is no command "${command}". The commands are: start, test, infra, ${tools.join(', ')}.`);
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  say(error instanceof StartError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
process.exit();
