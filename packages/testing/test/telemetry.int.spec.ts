import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { closeServer, listen } from '@ocop/service-kit/edge';
import { aCaller, namespace, requestId, serviceClient, testKeys, until } from '../src/index.ts';

type Span = { traceId: string; name: string; scope: string };
type Export = { resourceSpans?: { scopeSpans: { scope: { name: string }; spans: { traceId: string; name: string }[] }[] }[] };

/** Takes what the service exports (OTLP over HTTP, JSON). */
const startCollector = async () => {
  const spans: Span[] = [];
  const { server, port } = await listen((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    request.on('end', () => {
      for (const { scopeSpans } of (JSON.parse(body) as Export).resourceSpans ?? []) {
        for (const { scope, spans: ended } of scopeSpans) spans.push(...ended.map(({ traceId, name }) => ({ traceId, name, scope: scope.name.replace('@opentelemetry/instrumentation-', '') })));
      }
      response.end('{}');
    });
  }, 0);
  return { spans, url: `http://127.0.0.1:${port}`, stop: () => closeServer(server, 0) };
};

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe('telemetry of a service', () => {
  const space = namespace(import.meta.url);
  const lines: Record<string, unknown>[] = [];
  let collector: Awaited<ReturnType<typeof startCollector>>;
  let child: ChildProcess;
  let keys: Awaited<ReturnType<typeof testKeys>>;

  beforeAll(async () => {
    keys = await testKeys();
    collector = await startCollector();
    child = spawn(process.execPath, ['--import', here('../../service-kit/src/telemetry.mjs'), here('small-service/main.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'], MONGODB_URL: space.mongodbUrl, KAFKA_BROKERS: space.kafkaBrokers.join(','), OCOP_NAMESPACE: space.name, OCOP_GATEWAY_JWKS: JSON.stringify(keys.public),
        OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SERVICE_NAME: 'registry', OTEL_BSP_SCHEDULE_DELAY: '100',
      },
    });
    createInterface({ input: child.stdout! }).on('line', (line) => { if (line.startsWith('{')) lines.push(JSON.parse(line) as Record<string, unknown>); });
  }, 60_000);
  afterAll(async () => {
    const ended = new Promise((done) => { child.on('exit', done); });
    child.stdin!.end();
    await ended;
    await collector.stop();
    await space.drop();
  }, 60_000);

  it('joins request, GraphQL, MongoDB and Kafka in the trace of the caller, and names it in the log', async () => {
    const url = await until('the service is up', () => Promise.resolve(lines.find(({ msg }) => msg === 'up')?.['url'] as string | undefined), 60_000);
    const as = serviceClient({ service: 'registry', url: () => url, keys });
    const traceId = '5cf92f3577b34da6a3ce929d0e0e4736';
    const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
    await as(aCaller('PRODUCER')).ask('mutation ($input: ProposeThingInput!) { proposeThing(input: $input) { after } }', { input: { requestId: requestId(), name: 'Nước mắm' } }, { headers });
    await as().send('{ broken }', {}, { headers });
    const seen = (): Set<string> => new Set(collector.spans.filter((span) => span.traceId === traceId).map(({ scope }) => scope));
    const wanted = ['express', 'graphql', 'http', 'mongodb', 'kafkajs'];
    await until(`spans of ${wanted.join(', ')}`, () => Promise.resolve(wanted.every((scope) => seen().has(scope))), 20_000).catch((error: unknown) => {
      throw new Error(`${String(error)}; seen: ${[...seen()].join(', ')}`);
    });
    expect(lines.find(({ msg }) => msg === 'a bug while answering')).toMatchObject({ traceId, trace_id: traceId });
  }, 90_000);
});
