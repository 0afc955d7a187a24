import { fileURLToPath } from 'node:url';
import base from '../../jest.config.js';

export default { ...base, rootDir: fileURLToPath(new URL('../..', import.meta.url)), testMatch: ['**/*.e2e.ts'], testTimeout: 120_000 };
