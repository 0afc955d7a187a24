import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { requireFree } from '../free-port.ts';
import { readSettings } from '../settings.ts';

describe('Ports', () => {
  it('a taken port is refused in one sentence that names it and what to do', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expect(requireFree([{ port, purpose: 'MongoDB' }], 100)).rejects.toThrow(new RegExp(`^Port ${port} \\(MongoDB\\) is taken by .*PORT_OFFSET=200 npm start\\.$`));
    server.close();
    await once(server, 'close');
    await requireFree([{ port, purpose: 'MongoDB' }], 100);
  });

  it('follow PORT_OFFSET, and so does the data folder', () => {
    const settings = readSettings({ PORT_OFFSET: '7' });
    expect(settings.ports).toMatchObject({ gateway: 4007, mongodb: 4024, portal: 4207 });
    expect(settings.dataDir).toMatch(/\.data\/7$/);
  });

  it.each(['x', '-1', '1.5', '70000'])('PORT_OFFSET=%s is refused by name', (offset) => {
    expect(() => readSettings({ PORT_OFFSET: offset })).toThrow(/^PORT_OFFSET is/);
  });
});
