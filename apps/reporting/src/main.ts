import { run } from '@ocop/service-kit';
import { readConfig } from './config.ts';
import { createReportingService } from './service.ts';

await run(() => createReportingService(readConfig(process.env)));
