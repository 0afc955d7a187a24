import { fileURLToPath } from 'node:url';
import { haTinh } from './provincial.ts';
import { nationalPacks } from './national.ts';
import { datasets } from './reference.ts';
import { write } from './write.ts';

const root = fileURLToPath(new URL('../../data/', import.meta.url));

for (const { pack, sheetsFile } of nationalPacks) {
  const { sheets, criteria, sets, ...own } = pack;
  const { schema, id, revision, layer, ...rest } = own;
  write(`${root}rule-packs/${pack.id}.json`, { schema, id, revision, layer, include: [sheetsFile], ...rest, sets });
  write(`${root}rule-packs/${sheetsFile}`, { note: `scoring sheets, included by packs; made by tools/rule-packs`, sheets, criteria });
}
write(`${root}rule-packs/${haTinh.id}.json`, haTinh);
for (const dataset of datasets) write(`${root}reference/${dataset.dataset}.json`, dataset);
