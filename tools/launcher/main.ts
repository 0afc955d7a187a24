import { infra } from './infra.ts';
import { say } from './progress.ts';
import { inSession } from './session.ts';
import { readSettings } from './settings.ts';
import { StartError } from './start-error.ts';

const run = async ([command = 'start', ...rest]: readonly string[]): Promise<number> => {
  const settings = readSettings(process.env);
  if (command === 'infra') return inSession(settings, 'npm run infra', infra);
  throw new StartError('COMMAND_UNKNOWN', `There is no command "${[command, ...rest].join(' ')}".`);
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  say(error instanceof StartError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
process.exit();
