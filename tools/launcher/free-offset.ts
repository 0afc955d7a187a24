import { isFree } from './free-port.ts';
import { portNames, portsAt } from './settings.ts';
import { StartError } from './start-error.ts';

const [lowest, steps, stride] = [1000, 250, 100];

/** A PORT_OFFSET whose ports are all free, looked for from a random place so that two runs seldom meet. */
export const freeOffset = async (): Promise<number> => {
  const first = Math.floor(Math.random() * steps);
  for (let n = 0; n < steps; n += 1) {
    const offset = lowest + ((first + n) % steps) * stride;
    const ports = portsAt(offset);
    const free = await Promise.all(portNames.map((name) => isFree(ports[name])));
    if (free.every(Boolean)) return offset;
  }
  throw new StartError('NO_FREE_PORTS', `No PORT_OFFSET from ${lowest} to ${lowest + steps * stride} has all its ports free.`);
};
