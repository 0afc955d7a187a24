import { readBaseConfig, run } from '@ocop/service-kit';
import { createSmallService } from './service.ts';

await run(() => createSmallService({ ...readBaseConfig(process.env, 'registry'), port: 0 }));
