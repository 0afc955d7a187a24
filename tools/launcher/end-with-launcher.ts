// Loaded ahead of every Node program that the launcher starts: ends it when the launcher's end of its standard input closes.
const longestGoodbye = 10_000;
let ending = false;

const end = (): void => {
  if (ending) return;
  ending = true;
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), longestGoodbye);
};

for (const event of ['end', 'close', 'error'] as const) process.stdin.on(event, end);
process.stdin.resume();
if ('unref' in process.stdin) process.stdin.unref();
