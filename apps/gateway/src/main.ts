import { run } from '@ocop/service-kit/edge';
import { readConfig } from './config.ts';
import { createGateway } from './gateway.ts';

await run(async () => createGateway(await readConfig(process.argv.slice(2), process.env)));
