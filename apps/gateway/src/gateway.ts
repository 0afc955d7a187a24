import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { AFTER_HEADER, closeServer, createLog, languageOf, listen, measureOperations, prometheusHandler, type Caller, type Log } from '@ocop/service-kit/edge';
import type { GatewayConfig } from './config.ts';
import type { Operation, OperationContext } from './operation.ts';
import { operationPlugin } from './operation-plugin.ts';
import { refusedVariable } from './refused-variable.ts';
import { serviceTokens } from './service-tokens.ts';
import { BadTokenError, signIn } from './sign-in.ts';
import { subgraphTransport } from './subgraph-transport.ts';

const LARGEST_BODY = 4_000_000;
const STOP_GRACE_MS = 3000;

export type Gateway = { readonly url: string; start: () => Promise<void>; stop: () => Promise<void> };

/** Ids for requests that bring no trace: unique, not secret, so one random start and a count will do. */
const traceStart = randomBytes(10).toString('hex');
let traceCount = 0;
const newTraceparent = (): string => {
  traceCount = (traceCount + 1) % 0xffff_ffff;
  const count = traceCount.toString(16).padStart(12, '0');
  return `00-${traceStart}${count}-f000${count}-00`;
};

const headerText = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

const operationOf = ({ headers }: IncomingMessage, caller: Caller): Operation => {
  const traceparent = headerText(headers['traceparent']) ?? newTraceparent();
  const [after, language] = [headerText(headers[AFTER_HEADER]), headers['accept-language']];
  return {
    caller,
    language: languageOf(language),
    passedOn: { traceparent, ...(after !== undefined && { [AFTER_HEADER]: after }), ...(language !== undefined && { 'accept-language': language }) },
    subrequests: {},
    behind: [],
    debug: headers['x-ocop-debug'] !== undefined,
  };
};

const answer = (response: ServerResponse, status: number, content: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
};
const refuse = (response: ServerResponse, status: number, code: string, message: string): void => {
  answer(response, status, { errors: [{ message, extensions: { code } }] });
};

/** A body that is too long or of unknown length is refused before it is read. */
const bodyProblem = ({ method, headers }: IncomingMessage): number | undefined => {
  if (method !== 'POST') return undefined;
  if (headers['content-length'] === undefined) return 411;
  return Number(headers['content-length']) > LARGEST_BODY ? 413 : undefined;
};

const createRuntime = (config: GatewayConfig, log: Log, transport: ReturnType<typeof subgraphTransport>) =>
  createGatewayRuntime<OperationContext>({
    supergraph: config.supergraph,
    unifiedGraphHandler,
    transports: { http: transport },
    logging: false,
    landingPage: false,
    cors: false,
    graphiql: config.production ? false : { title: 'OCOP Hà Tĩnh' },
    // The page with its scripts inside: it works without the internet.
    renderGraphiQL,
    ...(config.production && { disableIntrospection: {} }),
    subgraphErrors: false,
    requestId: false,
    // The planner joins what can be joined already (tested: once per service and entity step); a second joining only costs time.
    __experimental__batchExecution: false,
    productName: 'OCOP',
    // Variables that their types do not take are thrown by the planner, past all plugins.
    maskedErrors: { maskError: refusedVariable },
    plugins: () => [operationPlugin(log), measureOperations('gateway')],
  });

/** The one GraphQL endpoint in front of the services: who calls is settled here, and passed on to each service in a token of its own. */
export const createGateway = (config: GatewayConfig): Gateway => {
  const log = createLog('gateway', config.logLevel);
  const callerOf = signIn(config);
  const metrics = prometheusHandler();
  const transport = subgraphTransport({
    tokens: serviceTokens(config.signingKey),
    onFault: (service, error) => { log.warn({ err: error, to: service }, 'a service did not answer'); },
  });
  const runtime = createRuntime(config, log, transport);
  let server: Server | undefined;
  let url = '';
  let loaded = false;

  const graphql = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const problem = bodyProblem(request);
    if (problem !== undefined) { refuse(response.setHeader('connection', 'close'), problem, 'BAD_REQUEST', problem === 413 ? 'The request is too large.' : 'The request says no length.'); return; }
    let caller: Caller;
    try {
      caller = await callerOf(request.headers.authorization);
    } catch (error) {
      if (error instanceof BadTokenError) {
        log.debug({ err: error }, 'a token was refused');
        refuse(response.setHeader('www-authenticate', 'Bearer'), 401, 'UNAUTHENTICATED', languageOf(request.headers['accept-language']) === 'vi' ? 'Phiên đăng nhập không hợp lệ hoặc đã hết hạn.' : 'The sign-in is not valid or has expired.');
      } else {
        log.warn({ err: error }, 'the sign-in does not answer');
        refuse(response, 503, 'UNAVAILABLE', languageOf(request.headers['accept-language']) === 'vi' ? 'Hệ thống đăng nhập tạm thời chưa trả lời.' : 'The sign-in does not answer at the moment.');
      }
      return;
    }
    await runtime(request, response, { operation: operationOf(request, caller) });
  };

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url?.split('?')[0];
    if (path === '/health/live') answer(response, 200, { live: true });
    else if (path === '/health/ready') answer(response, loaded ? 200 : 503, { ready: loaded, reasons: loaded ? [] : ['the supergraph is being read'] });
    else if (path === '/metrics') metrics(request, response);
    else if (path !== '/graphql') refuse(response, 404, 'NOT_FOUND', 'GraphQL is at /graphql.');
    else graphql(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'a bug in the gateway');
      if (!response.headersSent) refuse(response, 500, 'INTERNAL', 'Internal error.');
    });
  };

  return {
    get url() { return url; },
    start: async () => {
      const listening = await listen(handle, config.port);
      server = listening.server;
      url = `http://127.0.0.1:${String(listening.port)}/graphql`;
      await runtime.getSchema();
      loaded = true;
      log.info({ url }, 'up');
    },
    stop: async () => {
      if (server) await closeServer(server, STOP_GRACE_MS);
      await runtime.dispose();
      transport.close();
      log.info('stopped');
    },
  };
};
