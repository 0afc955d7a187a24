import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { atService, run } from '../rebuild/service-desk.ts';

const USAGE = `npm run parked -- list SERVICE
npm run parked -- retry SERVICE ID
npm run parked -- skip SERVICE ID --by NAME --reason TEXT
npm run parked -- repair SERVICE ID FILE.json --by NAME --reason TEXT`;

run(async () => {
  const { values, positionals: [action, service, id = '', file = ''] } = parseArgs({ allowPositionals: true, options: { by: { type: 'string' }, reason: { type: 'string' } } });
  const signed = (): { by: string; reason: string } => {
    const { by, reason } = values;
    if (by === undefined || reason === undefined) throw new Error('--by and --reason are needed: who decided this, and why');
    return { by, reason };
  };
  await atService(service, async ({ maintenance: { parked } }) => {
    switch (action) {
      case 'list': {
        const rows = await parked.list();
        for (const { _id, status, headers, error, attempts, parkedAt } of rows) process.stdout.write(`${_id}\n  ${status}, ${headers['ce_type'] ?? 'no type'}, since ${parkedAt}, ${String(attempts)} attempts: ${error}\n`);
        process.stdout.write(`${String(rows.length)} events wait\n`);
        return;
      }
      case 'retry': await parked.retry(id); break;
      case 'skip': await parked.skip(id, signed()); break;
      case 'repair': {
        const value = await readFile(file, 'utf8');
        JSON.parse(value);
        await parked.repair(id, value, signed());
        break;
      }
      default: throw new Error(USAGE);
    }
    process.stdout.write(`${id}: ${action} noted; the service does it within seconds\n`);
  }, { withProjections: false });
});
