import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder, livingHolderOf } from '../folder-lock.ts';
import { identify } from '../process-identity.ts';
import { temporaryFolder } from './programs.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);
const lock = join(folder, 'launcher.lock');

describe('A data folder', () => {
  it('in use by a living copy is refused by name', () => {
    const unlock = lockFolder(folder, 'npm start');
    expect(() => lockFolder(folder, 'npm start')).toThrow(new RegExp(`${folder} is in use by another copy \\(npm start, process ${process.pid}\\)`));
    unlock();
    expect(livingHolderOf(folder)).toBeUndefined();
  });

  it('is taken over from a copy that was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(lock, JSON.stringify({ ...identify(child.pid!), command: 'npm start' }));
    expect(() => lockFolder(folder, 'npm start')).toThrow(`process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    lockFolder(folder, 'npm start')();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not refused because a later process got the number of the dead one', () => {
    writeFileSync(lock, JSON.stringify({ pid: process.pid, startTime: 'another life', command: 'npm start' }));
    lockFolder(folder, 'npm start')();
  });

  it('with a half-written lock is taken over', () => {
    writeFileSync(lock, '{"pid": 12');
    lockFolder(folder, 'npm start')();
  });
});
