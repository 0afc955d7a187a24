// Run by the launcher: composes the supergraph with this run's addresses into a file.
import { pathToFileURL } from 'node:url';
import { writeWhole } from './state-file.ts';

type Compose = (options: { portOffset: number }) => string | Promise<string>;

const [compose = '', file = '', offset = '0'] = process.argv.slice(2);
const { composeSupergraph } = (await import(pathToFileURL(compose).href)) as { composeSupergraph: Compose };
writeWhole(file, await composeSupergraph({ portOffset: Number(offset) }));
process.exit(0);
