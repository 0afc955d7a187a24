import { parseArgs } from 'node:util';
import { atService, run } from './service-desk.ts';

/** `npm run rebuild -- SERVICE [VIEW] [--drop]`: makes views again from the topics, beside the live ones. */
run(async () => {
  const { values, positionals: [service, view] } = parseArgs({ allowPositionals: true, options: { drop: { type: 'boolean', default: false } } });
  await atService(service, async ({ maintenance }) => {
    const { views, events, ms } = await maintenance.rebuild(view, { drop: values.drop });
    for (const { view: name, generation, documents, same } of views) {
      process.stdout.write(`${name}: ${generation}, ${String(documents)} documents${same === undefined ? '' : same ? ', equal to the one before' : ', DIFFERENT from the one before'}\n`);
    }
    process.stdout.write(`rebuilt ${String(views.length)} views from ${String(events)} events in ${String(ms)} ms\n`);
  }, { withProjections: true });
});
