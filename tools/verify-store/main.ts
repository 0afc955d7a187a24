import { parseArgs } from 'node:util';
import { atService, run } from '../rebuild/service-desk.ts';

/** `npm run verify-store -- SERVICE [--raise]`: chains of hashes, and sequences against the topic. Exit code 1 when something is wrong. */
run(async () => {
  const { values, positionals: [name] } = parseArgs({ allowPositionals: true, options: { raise: { type: 'boolean', default: false } } });
  await atService(name, async ({ service, maintenance }) => {
    const report = await maintenance.verifyStore({ raise: values.raise });
    for (const { collection, id, at } of report.broken) process.stdout.write(`BROKEN ${collection}/${id}: event ${String(at)} does not fit the chain\n`);
    for (const { collection, id, stored, published } of report.behind) process.stdout.write(`BEHIND ${collection}/${id}: ${String(stored)}, its topic has ${String(published)}\n`);
    for (const id of report.lost) process.stdout.write(`LOST ${id}: on the topic, not in the store\n`);
    for (const id of report.doubled) process.stdout.write(`DOUBLED ${id}: two collections use this id\n`);
    process.stdout.write(`${service}: ${String(report.aggregates)} aggregates, ${String(report.events)} events, ${String(report.broken.length)} broken, ${String(report.behind.length)} behind, ${String(report.lost.length)} lost, ${String(report.raised)} raised\n`);
    if (report.broken.length + report.lost.length + report.doubled.length > 0 || report.behind.length > report.raised) process.exitCode = 1;
  }, { withProjections: false });
});
