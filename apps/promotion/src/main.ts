import { run } from '@ocop/service-kit';
import { readConfig } from './config.ts';
import { createPromotionService } from './service.ts';

await run(() => createPromotionService(readConfig(process.env)));
