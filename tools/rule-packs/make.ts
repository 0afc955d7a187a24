import { fileURLToPath } from 'node:url';
import { documents } from './documents.ts';
import { write } from './write.ts';

const data = fileURLToPath(new URL('../../data/', import.meta.url));
for (const { path, document } of documents) write(`${data}${path}`, document);
