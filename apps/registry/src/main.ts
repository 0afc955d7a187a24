import { run } from '@ocop/service-kit';
import { readConfig } from './config.ts';
import { createRegistryService } from './service.ts';

await run(() => createRegistryService(readConfig(process.env)));
