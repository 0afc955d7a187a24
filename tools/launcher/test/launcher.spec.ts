import { countsOf } from '../jest-run.ts';
import { restartDelay } from '../keep-running.ts';
import { serverProperties } from '../kafka.ts';
import { refuseOtherVersion } from '../mongod.ts';
import { urlOfUser } from '../mongodb-setup.ts';
import { createShutdown } from '../shutdown.ts';
import { readersOf } from '../watch.ts';

describe('The launcher', () => {
  it('waits 1, 2, 4 … 30 seconds before it starts a program again', () => {
    expect([1, 2, 3, 4, 5, 6, 20].map(restartDelay)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('stops gateway, services, Kafka, MongoDB in that order, once, however often it is asked', async () => {
    const stopped: string[] = [];
    const shutdown = createShutdown();
    const thing = (name: string) => ({ name, stop: () => { stopped.push(name); return Promise.resolve(); } });
    shutdown.add('mongodb', thing('mongod'));
    shutdown.add('services', thing('rating'));
    shutdown.add('kafka', thing('kafka'));
    shutdown.add('gateway', thing('gateway'));
    await Promise.all([shutdown.stop(), shutdown.stop()]);
    expect(stopped).toEqual(['gateway', 'rating', 'kafka', 'mongod']);
  });

  it('refuses by name a folder that another MongoDB wrote', () => {
    expect(() => refuseOtherVersion('/data/mongodb', '7.0.14', '6.0.5')).toThrow('The folder /data/mongodb was written by MongoDB 7.0.14');
    refuseOtherVersion('/data/mongodb', '6.0.12', '6.0.5');
    refuseOtherVersion('/data/mongodb', undefined, '6.0.5');
  });

  it('gives each service the address of its own database user', () => {
    const user = { database: 'ocop_rating', password: 'p/w' };
    expect(urlOfUser('mongodb://root:r@127.0.0.1:4017/?directConnection=true', user)).toBe('mongodb://ocop_rating:p%2Fw@127.0.0.1:4017/ocop_rating?directConnection=true&authSource=ocop_rating');
    expect(urlOfUser('mongodb://a,b:27018/admin?replicaSet=rs0&authSource=admin', user)).toBe('mongodb://ocop_rating:p%2Fw@a,b:27018/ocop_rating?replicaSet=rs0&authSource=ocop_rating');
  });

  it('keeps every message: no retention, no topics made by accident', () => {
    const lines = serverProperties('/log', 4092, 4093).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['log.retention.ms=-1', 'auto.create.topics.enable=false', 'num.partitions=12', 'controller.quorum.voters=1@127.0.0.1:4093']));
  });

  it('starts again, when sources change, the programs that read them', () => {
    expect(readersOf('apps/rating/src/scoring/scoring.ts')).toEqual(['rating']);
    expect(readersOf('packages/eventing/src/relay.ts')).toContain('reporting');
    expect(readersOf('apps/rating/src/scoring/scoring.spec.ts')).toEqual([]);
  });

  it('counts a test file that could not run as a failure, and a run without a report too', () => {
    expect(countsOf({ numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 1 }, 1)).toEqual({ passed: 3, failed: 2 });
    expect(countsOf({ numPassedTests: 3, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
    expect(countsOf(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
