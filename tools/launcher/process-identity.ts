import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process, told from a later one that was given the same number. */
export type ProcessIdentity = { readonly pid: number; readonly startTime: string };

const bootId = (): string => {
  try { return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(); } catch { return ''; }
};

/** When the process with this number began, in the system's own words; undefined when there is none (or a dead one not yet buried). */
export const startTimeOf = (pid: number): string | undefined => {
  if (process.platform !== 'linux') {
    const answer = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
    return answer === '' || answer.startsWith('Z') ? undefined : answer.split(/\s+/).slice(1).join(' ');
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${bootId()}/${fields[19] ?? ''}`;
  } catch {
    return undefined;
  }
};

export const identify = (pid: number): ProcessIdentity => ({ pid, startTime: startTimeOf(pid) ?? '' });

export const isAlive = ({ pid, startTime }: ProcessIdentity): boolean => startTime !== '' && startTimeOf(pid) === startTime;
