import { connect as dial, createServer, type AddressInfo, type Socket } from 'node:net';

const PRODUCE = 0;

/** Cuts Kafka's length-prefixed frames out of a stream. */
const frames = (each: (frame: Buffer) => void): ((data: Buffer) => void) => {
  let rest = Buffer.alloc(0);
  return (data) => {
    rest = Buffer.concat([rest, data]);
    while (rest.length >= 4 && rest.length >= 4 + rest.readInt32BE(0)) {
      const end = 4 + rest.readInt32BE(0);
      each(rest.subarray(0, end));
      rest = rest.subarray(end);
    }
  };
};

/** Stands between a client and the broker; when armed, it swallows the broker's next answer to a produce request and cuts the line. */
export const startProxy = async (host: string, port: number) => {
  let armed = 0;
  let swallowed = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const broker = dial(port, host);
    const produces = new Set<number>();
    for (const socket of [client, broker]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => { client.destroy(); broker.destroy(); });
    }
    client.on('data', frames((frame) => {
      if (frame.readInt16BE(4) === PRODUCE) produces.add(frame.readInt32BE(8));
      broker.write(frame);
    }));
    broker.on('data', frames((frame) => {
      if (armed > 0 && produces.has(frame.readInt32BE(4))) {
        armed--;
        swallowed++;
        client.destroy();
        return;
      }
      client.write(frame);
    }));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    port: (server.address() as AddressInfo).port,
    arm: (times: number): void => { armed += times; },
    swallowed: (): number => swallowed,
    close: async (): Promise<void> => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
};
