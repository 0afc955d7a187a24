import { connect, optionsOf, recordingLog } from './stack.ts';
import { createEventing, type CrashPoint } from '../src/index.ts';
import { load } from './load.ts';

/** One life of a service that kills itself: `CRASH_AT=<point>`, the `CRASH_NTH` time. Prints each answered request. */
const { NAMESPACE = '', CRASH_AT = '', CRASH_NTH = '1', SEED = '0' } = process.env;
let left = Number(CRASH_NTH);

const probe = async (point: CrashPoint): Promise<void> => {
  if (point !== CRASH_AT || --left > 0) return;
  if (point === 'sending') await new Promise((resolve) => { setTimeout(resolve, left === 0 ? 1 : 0); }); // the batch is on its way
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
};

const connection = connect(NAMESPACE);
const eventing = createEventing({ ...optionsOf(NAMESPACE, connection, recordingLog()), probe });
await eventing.start();
process.stdout.write('started\n');
await load(eventing, Number(SEED), ({ id, requestId }) => { process.stdout.write(`ack ${id} ${requestId}\n`); });
process.stdout.write('loaded\n');
process.on('SIGTERM', () => { void eventing.stop().then(() => connection.close()).then(() => process.exit(0)); });
setInterval(() => undefined, 1000);
