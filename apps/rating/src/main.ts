import { run } from '@ocop/service-kit';
import { readConfig } from './config.ts';
import { createRatingService } from './service.ts';

await run(() => createRatingService(readConfig(process.env)));
