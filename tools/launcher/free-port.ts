import { createServer } from 'node:net';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { StartError } from './start-error.ts';

export const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => { done(false); });
    server.listen(port, '127.0.0.1', () => { server.close(() => { done(true); }); });
  });

/** The program that listens on a port, as far as /proc tells. */
export const listenerOn = (port: number): { pid: number; name: string } | undefined => {
  try {
    const hex = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
    const sockets = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readFileSync(file, 'utf8').split('\n'));
    const inodes = new Set(sockets.map((line) => line.trim().split(/\s+/)).filter((cells) => cells[1]?.endsWith(hex) === true && cells[3] === '0A').map((cells) => `socket:[${cells[9] ?? ''}]`));
    if (inodes.size === 0) return undefined;
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        if (readdirSync(`/proc/${pid}/fd`).some((fd) => inodes.has(readlinkSync(`/proc/${pid}/fd/${fd}`))))
          return { pid: Number(pid), name: readFileSync(`/proc/${pid}/comm`, 'utf8').trim() };
      } catch { /* another user's process, or one that has just ended */ }
    }
  } catch { /* no /proc on this system */ }
  return undefined;
};

export const portTaken = (port: number, purpose: string, offset: number, holder: { pid: number; name: string } | undefined): StartError => {
  const who = holder === undefined ? 'another program' : `process ${holder.pid} (${holder.name})`;
  return new StartError('PORT_TAKEN', `Port ${port} (${purpose}) is taken by ${who}. Stop it, or use other ports: PORT_OFFSET=${offset + 100} npm start.`);
};

/** Refuses, in one sentence naming the port, to start on ports that somebody else holds. */
export const requireFree = async (wanted: readonly { port: number; purpose: string }[], offset: number): Promise<void> => {
  for (const { port, purpose } of wanted)
    if (!(await isFree(port))) throw portTaken(port, purpose, offset, listenerOn(port));
};
