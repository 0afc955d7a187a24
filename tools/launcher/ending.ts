import { isAlive, type ProcessIdentity } from './process-identity.ts';
import { pause } from './waiting.ts';

const signalGroup = (pid: number, signal: NodeJS.Signals): void => {
  try { process.kill(-pid, signal); } catch {
    try { process.kill(pid, signal); } catch { /* it has ended */ }
  }
};

/** Asks a process group to end, and kills it when it has not after the grace time. */
export const endProcess = async (target: ProcessIdentity, graceMs = 10_000): Promise<'ended' | 'killed'> => {
  if (!isAlive(target)) return 'ended';
  signalGroup(target.pid, 'SIGTERM');
  const end = Date.now() + graceMs;
  while (isAlive(target)) {
    if (Date.now() > end) {
      signalGroup(target.pid, 'SIGKILL');
      while (isAlive(target)) await pause(20);
      return 'killed';
    }
    await pause(20);
  }
  return 'ended';
};
