import { Agent, request as send, type IncomingMessage } from 'node:http';
import type { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { metrics } from '@opentelemetry/api';
import { GraphQLError, print, type DocumentNode } from 'graphql';
import type { Behind, OperationContext } from './operation.ts';
import type { ServiceTokens } from './service-tokens.ts';

type Runtime = Extract<Parameters<typeof createGatewayRuntime>[0], { supergraph: unknown }>;
type Transport = Exclude<Awaited<Exclude<NonNullable<Runtime['transports']>, (...args: never) => unknown>[string]>, { default: unknown }>;

type Executor = Awaited<ReturnType<Transport['getSubgraphExecutor']>>;
type SubRequest = { document: DocumentNode; variables?: unknown; operationName?: string; operationType?: string; signal?: AbortSignal; context?: OperationContext };

const SLOWEST_ANSWER_MS = 10_000;

const unavailable = {
  vi: 'Một phần dữ liệu tạm thời chưa lấy được. Vui lòng thử lại sau.',
  en: 'A part of the data cannot be had at the moment. Please try again later.',
} as const;

const read = async (response: IncomingMessage): Promise<string> => {
  response.setEncoding('utf8');
  let text = '';
  for await (const chunk of response) text += chunk as string;
  return text;
};

type Answer = { status: number; text: string };

const post = (url: string, agent: Agent, headers: Record<string, string>, body: string, signal: AbortSignal | undefined): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const content = Buffer.from(body);
    const outgoing = send(url, {
      agent, method: 'POST', timeout: SLOWEST_ANSWER_MS, ...(signal && { signal }),
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/json', 'content-length': content.length },
    }, (response) => { read(response).then((text) => { resolve({ status: response.statusCode ?? 0, text }); }, reject); });
    outgoing.on('timeout', () => { outgoing.destroy(new Error(`no answer within ${SLOWEST_ANSWER_MS} ms`)); });
    outgoing.on('error', reject);
    outgoing.end(content);
  });

/** A kept-alive connection that the other side just closed: nothing was answered, and for a query nothing is lost by asking once more. */
const wasStale = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');

type Parsed = { data?: unknown; errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[]; extensions?: { behind?: Behind[] } };

const parse = ({ status, text }: Answer): Parsed => {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || !('data' in parsed || 'errors' in parsed)) throw new Error(`status ${status} without data or errors`);
  if (status === 401) throw new Error('the service does not believe this gateway (OCOP_GATEWAY_KEY, OCOP_GATEWAY_JWKS)');
  return parsed as Parsed;
};

export type TransportOptions = { tokens: ServiceTokens; onFault: (service: string, error: unknown) => void };

/**
 * How the gateway asks a service: one kept-alive POST with the caller's token for that very service. In place of @graphql-mesh/transport-http,
 * whose shared `extensions.headers` would send one service's token to the next as soon as a client sends `extensions` (and lets the client add headers).
 */
export const subgraphTransport = ({ tokens, onFault }: TransportOptions): Transport & { close: () => void } => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256, scheduling: 'lifo' });
  const texts = new WeakMap<DocumentNode, string>();
  const duration = metrics.getMeter('ocop.gateway').createHistogram('ocop.gateway.subrequest.duration', { unit: 's', description: 'Time of one request to a service' });
  const textOf = (document: DocumentNode): string => {
    let text = texts.get(document);
    if (text === undefined) texts.set(document, (text = print(document)));
    return text;
  };
  return {
    close: () => { agent.destroy(); },
    getSubgraphExecutor: ({ transportEntry: { location = '' }, subgraphName }) => (async (request: SubRequest) => {
      const { operation } = request.context!;
      operation.subrequests[subgraphName] = (operation.subrequests[subgraphName] ?? 0) + 1;
      const began = performance.now();
      let outcome = 'ok';
      try {
        const authorization = `Bearer ${await tokens(operation.caller, subgraphName)}`;
        const body = JSON.stringify({ query: textOf(request.document), variables: request.variables, operationName: request.operationName });
        const ask = (): Promise<Answer> => post(location, agent, { ...operation.passedOn, authorization }, body, request.signal);
        const answer = await ask().catch((error: unknown) => {
          if (request.operationType === 'query' && wasStale(error)) return ask();
          throw error;
        });
        const { data, errors, extensions } = parse(answer);
        if (extensions?.behind) operation.behind.push(...extensions.behind);
        if (errors) outcome = 'errors';
        return {
          data,
          ...(errors && { errors: errors.map(({ message, path, extensions: more }) => new GraphQLError(message, { ...(path && { path }), extensions: { ...more, service: subgraphName } })) }),
        };
      } catch (error) {
        outcome = 'fault';
        onFault(subgraphName, error);
        return { data: null, errors: [new GraphQLError(unavailable[operation.language], { extensions: { code: 'UNAVAILABLE', service: subgraphName, retriable: true } })] };
      } finally {
        duration.record((performance.now() - began) / 1000, { 'ocop.service': subgraphName, 'ocop.outcome': outcome });
      }
    }) as unknown as Executor,
  };
};
