import { fstatSync } from 'node:fs';
import { ConfigError } from './environment.ts';

export type Runnable = { start: () => Promise<unknown>; stop: () => Promise<void> };

const LONGEST_STOP_MS = 9_500;

/** Only a pipe that ends means that the launcher is gone; a terminal, a file or /dev/null is nobody's. */
const isPipe = (descriptor: number): boolean => {
  try {
    const kind = fstatSync(descriptor);
    return kind.isFIFO() || kind.isSocket();
  } catch {
    return false;
  }
};

/** Starts what `create` makes and stops it on SIGTERM, SIGINT, or when the launcher's end of stdin closes; at most ten seconds. */
export const run = async (create: () => Runnable | Promise<Runnable>): Promise<void> => {
  let running: Runnable;
  try {
    running = await create();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(78);
  }
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => { process.exit(1); }, LONGEST_STOP_MS).unref();
    running.stop().then(() => { process.exit(0); }, (error: unknown) => {
      process.stderr.write(`stopping failed: ${String(error)}\n`);
      process.exit(1);
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (isPipe(0)) process.stdin.on('end', stop).resume();
  await running.start();
};
