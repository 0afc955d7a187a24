import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endProcess } from '../ending.ts';
import { forgetProcess, leftBehind, rememberProcess, takeover } from '../pid-file.ts';
import { identify } from '../process-identity.ts';
import { temporaryFolder } from './programs.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);

const record = (name: string, port: number) => ({ name, port, pid: 1, startTime: 'x' });

describe('Stores that a killed launcher left behind', () => {
  it('are found while they live, and not after', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
    const mine = { ...identify(child.pid!), name: 'mongod', port: 4017 };
    rememberProcess(folder, mine);
    expect(leftBehind(folder)).toEqual([mine]);
    const exit = once(child, 'exit');
    expect(await endProcess(mine)).toBe('ended');
    await exit;
    expect(leftBehind(folder)).toEqual([]);
    forgetProcess(folder, 'mongod');
  });

  it('that do not end when asked are killed after the grace time', async () => {
    const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)'], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    await once(child.stdout, 'data');
    expect(await endProcess(identify(child.pid!), 200)).toBe('killed');
  });

  it('go on when their port is the one asked for', () => {
    const mongod = record('mongod', 4017);
    expect(takeover([mongod, record('kafka', 4092)], 'mongod', 4017)).toEqual({ adopt: mongod, stop: [] });
  });

  it('are stopped first when another port is asked for', () => {
    const mongod = record('mongod', 4017);
    expect(takeover([mongod], 'mongod', 4117)).toEqual({ adopt: undefined, stop: [mongod] });
  });
});
