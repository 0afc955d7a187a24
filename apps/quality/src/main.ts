import { run } from '@ocop/service-kit';
import { readConfig } from './config.ts';
import { createQualityService } from './service.ts';

await run(() => createQualityService(readConfig(process.env)));
