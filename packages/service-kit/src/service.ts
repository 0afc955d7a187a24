import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { createEventing, type Eventing, type EventingOptions } from '@ocop/eventing';
import type { Connection } from 'mongoose';
import { guardMutations, type AccessTable } from './access.ts';
import type { BaseConfig } from './config.ts';
import type { Context } from './context.ts';
import { gatewayTokenVerifier } from './gateway-token.ts';
import { createApp, type Readiness } from './http.ts';
import { closeServer, listen } from './listen.ts';
import { createLog, type Log } from './log.ts';
import { createConnection, openConnection } from './mongo.ts';
import { subgraphSchema, type Slice } from './subgraph.ts';

type FromKit = 'service' | 'namespace' | 'connection' | 'brokers' | 'log' | 'clock';

export type ServiceOptions = Omit<EventingOptions, FromKit> & {
  config: BaseConfig;
  slices: readonly Slice[];
  /** One row per mutation; see `guardMutations`. */
  access: AccessTable;
  /** What this service adds to the context of a request. */
  context?: (base: Context) => object;
  /** The clock of requests (and so of the commands they make). */
  clock?: () => Date;
  /** Runs once the stores answer and before the service is ready (reference data); tried again while it fails. */
  onStart?: (parts: { eventing: Eventing; connection: Connection; log: Log }) => Promise<void>;
  /** More reasons not to be ready, besides those of `eventing`. */
  notReady?: () => readonly string[];
};

export type Service = {
  readonly eventing: Eventing;
  readonly connection: Connection;
  readonly log: Log;
  /** GraphQL address; known once started. */
  readonly url: string;
  /** Resolves when it listens; the stores are waited for behind that. */
  start: () => Promise<void>;
  stop: () => Promise<void>;
  readiness: () => Readiness;
  /** Resolves when ready; rejects with the reasons after `timeoutMs`. */
  whenReady: (timeoutMs?: number) => Promise<void>;
};

const STOP_GRACE_MS = 3000;

/** Wires one service: GraphQL subgraph behind the gateway's token, eventing, MongoDB, health and metrics. */
export const createService = (options: ServiceOptions): Service => {
  const { config, slices, access, context = () => ({}), clock = () => new Date(), onStart, notReady = () => [], ...eventingOptions } = options;
  const log = createLog(config.service, config.logLevel);
  const schema = guardMutations(subgraphSchema(slices), access);
  const connection = createConnection();
  const eventing = createEventing({ ...eventingOptions, service: config.service, namespace: config.namespace, connection, brokers: [...config.kafkaBrokers], log });
  const aborted = new AbortController();
  let phase: 'stopped' | 'waiting for MongoDB' | 'starting' | 'loading' | 'up' | 'stopping' = 'stopped';
  let server: Server | undefined;
  let url = '';
  let background: Promise<void> = Promise.resolve();

  const readiness = (): Readiness => {
    if (phase !== 'up') return { ready: false, reasons: [phase] };
    const reasons = [...eventing.ready().reasons, ...notReady()];
    return { ready: reasons.length === 0, reasons };
  };

  const untilDone = async (what: string, attempt: () => Promise<void>): Promise<void> => {
    for (let count = 1; ; count += 1) {
      try {
        await attempt();
        return;
      } catch (error) {
        aborted.signal.throwIfAborted();
        if (count === 1 || count % 10 === 0) log.warn({ err: error, count }, `${what} did not succeed yet`);
        await pause(Math.min(1000 * count, 5000), undefined, { signal: aborted.signal });
      }
    }
  };

  const startStores = async (): Promise<void> => {
    phase = 'waiting for MongoDB';
    await openConnection(connection, config, log, aborted.signal);
    phase = 'starting';
    await untilDone('starting eventing', () => eventing.start());
    phase = 'loading';
    if (onStart) await untilDone('the start hook', () => onStart({ eventing, connection, log }));
    phase = 'up';
    log.info({ url }, 'up');
  };

  const app = createApp({ service: config.service, schema, verify: gatewayTokenVerifier(config.gatewayKeys, config.service), eventing, log, readiness, extend: context, clock });

  return {
    eventing,
    connection,
    log,
    get url() { return url; },
    readiness,
    start: async () => {
      const listening = await listen(app, config.port);
      server = listening.server;
      url = `http://127.0.0.1:${String(listening.port)}/graphql`;
      log.info({ url }, 'listening');
      background = startStores().catch((error: unknown) => {
        if (!aborted.signal.aborted) log.fatal({ err: error }, 'the service cannot start');
      });
    },
    whenReady: async (timeoutMs = 30_000) => {
      const until = Date.now() + timeoutMs;
      for (let state = readiness(); !state.ready; state = readiness()) {
        if (Date.now() > until) throw new Error(`${config.service} is not ready: ${state.reasons.join('; ')}`);
        await pause(50);
      }
    },
    stop: async () => {
      phase = 'stopping';
      aborted.abort();
      if (server) await closeServer(server, STOP_GRACE_MS);
      await eventing.stop();
      await background;
      await connection.close();
      log.info('stopped');
    },
  };
};
