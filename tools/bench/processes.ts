import { readFileSync, readdirSync } from 'node:fs';

const TICKS = 100; // Linux: USER_HZ

const stat = (pid: number): string[] => {
  const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

/** CPU time that a process has used, user and system, in milliseconds. */
export const cpuMs = (pid: number): number => {
  const fields = stat(pid);
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
};

/** Resident memory of a process in megabytes. */
export const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Every process below one, itself first. */
export const familyOf = (root: number): number[] => {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const parent = Number(stat(Number(name))[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch { /* it ended in between */ }
  }
  const family = [root];
  for (let at = 0; at < family.length; at++) family.push(...(children.get(family[at]!) ?? []));
  return family;
};

/** The process of a family whose command line holds a text. */
export const processWith = (root: number, text: string): number | undefined =>
  familyOf(root).find((pid) => { try { return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ').includes(text); } catch { return false; } });
