import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { livingCopyOn } from './running-copies.ts';
import { StartError } from './start-error.ts';

export const serviceNames = ['registry', 'rating', 'quality', 'promotion', 'reporting'] as const;
export type ServiceName = (typeof serviceNames)[number];

const basePorts = {
  gateway: 4000, registry: 4001, rating: 4002, quality: 4003, promotion: 4004, reporting: 4005,
  oidc: 4010, mongodb: 4017, kafka: 4092, kafkaController: 4093, portal: 4200,
} as const;
export type PortName = keyof typeof basePorts;
export type Ports = Readonly<Record<PortName, number>>;
export const portNames = Object.keys(basePorts) as PortName[];

export type Settings = {
  readonly root: string;
  readonly cacheDir: string;
  readonly dataDir: string;
  readonly offset: number;
  readonly ports: Ports;
  readonly namespace: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly given: { readonly mongodbUrl: string | undefined; readonly kafkaBrokers: string | undefined; readonly oidcIssuer: string | undefined };
};

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const portsAt = (offset: number): Ports =>
  Object.fromEntries(portNames.map((name) => [name, basePorts[name] + offset])) as Ports;

const parseOffset = (text: string | undefined): number => {
  const offset = Number(text ?? '0');
  if (!Number.isInteger(offset) || offset < 0 || basePorts.portal + offset > 65_535)
    throw new StartError('PORT_OFFSET_INVALID', `PORT_OFFSET is "${text ?? ''}": it must be a whole number from 0 to ${65_535 - basePorts.portal}.`);
  return offset;
};

const parseNamespace = (text: string | undefined): string => {
  const namespace = text ?? 'ocop';
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(namespace))
    throw new StartError('NAMESPACE_INVALID', `OCOP_NAMESPACE is "${namespace}": it must be small letters, digits and "-", at most 31, and begin with a letter.`);
  return namespace;
};

const filled = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text.trim());

/** Reads the launcher's settings; the only reader of PORT_OFFSET, DATA_DIR and the given addresses. */
export const readSettings = (environment: NodeJS.ProcessEnv): Settings => {
  const offset = parseOffset(filled(environment['PORT_OFFSET']));
  const cacheDir = join(root, '.cache');
  const dataDir = filled(environment['DATA_DIR']) ?? livingCopyOn(cacheDir, offset)?.dataDir ?? join('.data', String(offset));
  return {
    root,
    cacheDir,
    dataDir: resolve(root, dataDir),
    offset,
    ports: portsAt(offset),
    namespace: parseNamespace(filled(environment['OCOP_NAMESPACE'])),
    environment,
    given: {
      mongodbUrl: filled(environment['MONGODB_URL']),
      kafkaBrokers: filled(environment['KAFKA_BROKERS']),
      oidcIssuer: filled(environment['OIDC_ISSUER']),
    },
  };
};
