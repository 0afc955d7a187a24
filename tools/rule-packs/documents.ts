import { haTinh } from './provincial.ts';
import { nationalPacks } from './national.ts';
import { datasets } from './reference.ts';

export type DataFile = { readonly path: string; readonly document: Readonly<Record<string, unknown>> };

const national: readonly DataFile[] = nationalPacks.flatMap(({ pack, sheetsFile }) => {
  const { schema, id, revision, layer, sheets, criteria, sets, ...rest } = pack;
  return [
    { path: `rule-packs/${id}.json`, document: { schema, id, revision, layer, include: [sheetsFile], ...rest, sets } },
    { path: `rule-packs/${sheetsFile}`, document: { note: 'scoring sheets, included by packs', sheets, criteria } },
  ];
});

/** Every generated file below `data/`, by its path. */
export const documents: readonly DataFile[] = [
  ...new Map([...national, { path: `rule-packs/${haTinh.id}.json`, document: haTinh }, ...datasets.map((dataset) => ({ path: `reference/${dataset.dataset}.json`, document: dataset }))].map((file) => [file.path, file])).values(),
];
