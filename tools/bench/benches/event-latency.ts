import { uuidV7 } from '@ocop/domain-kit';
import { Kafka, logLevel } from 'kafkajs';
import { atPace } from '../pace.ts';
import { median, spread } from '../percentiles.ts';
import type { Report } from '../report.ts';
import { startStack, type Stack } from '../stack.ts';

const PER_SECOND = 20;
const SECONDS = 15;
const RUNS = 5;

const RECORD = `mutation ($input: RecordPastDecisionsInput!) { recordPastDecisions(input: $input) { after rows { outcome message } userErrors { message } } }`;
const row = (n: string) => ({
  line: 1, productCode: `BENCH-${n}`, productName: `Sản phẩm đo ${n} (minh họa)`, producerName: 'Hộ đo (minh họa)', legalForm: 'HO_KINH_DOANH', districtCode: '436', communeCode: '18085', set: '7',
  kind: 'CONG_NHAN_MOI', stars: '3', score: '53.4', level: 'HUYEN', decisionNumber: '1/QĐ-UBND', decidedOn: '2024-03-01', markets: '', source: 'minh-hoa',
});

/** Command accepted by rating → visible in reporting's figures: the answer to a query that carries the command's token. */
const ours = async (stack: Stack): Promise<number[]> => {
  const latencies: number[] = [];
  await atPace(PER_SECOND, SECONDS, async () => {
    const requestId = uuidV7();
    const { recordPastDecisions: { after, rows } } = await stack.ask<{ recordPastDecisions: { after: string; rows: { outcome: string; message: string | null }[] } }>('rating', 'REGISTER_IMPORTER', RECORD, { input: { requestId, rows: [row(requestId)] } });
    const accepted = performance.now();
    if (rows[0]?.outcome !== 'RECORDED') throw new Error(rows[0]?.message ?? 'not recorded');
    const response = await fetch(`http://127.0.0.1:${String(4005 + stack.offset)}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await anonymous(stack)}`, 'x-ocop-after': after }, body: JSON.stringify({ query: '{ __typename }' }),
    });
    const body = await response.json() as { extensions?: { behind?: unknown[] } };
    if (body.extensions?.behind?.length) throw new Error('not visible within two seconds');
    latencies.push(performance.now() - accepted);
  });
  return latencies;
};

let token: Promise<string> | undefined;
const anonymous = (stack: Stack): Promise<string> => (token ??= stack.tokenFor('reporting', 'ANONYMOUS'));

/** The limit: kafkajs alone, produce → consume, at the same pace. */
const raw = async (brokers: string[]): Promise<number[]> => {
  const kafka = new Kafka({ clientId: 'bench', brokers, logLevel: logLevel.NOTHING });
  const topic = `bench.${uuidV7()}`;
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 12, replicationFactor: 1 }], waitForLeaders: true });
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
  const consumer = kafka.consumer({ groupId: topic, maxWaitTimeInMs: 50, minBytes: 1 });
  const waiting = new Map<string, (at: number) => void>();
  await Promise.all([producer.connect(), consumer.connect()]);
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  const joined = new Promise((done) => { consumer.on(consumer.events.GROUP_JOIN, done); });
  await consumer.run({ autoCommit: false, eachBatch: ({ batch }) => { for (const { key } of batch.messages) waiting.get(key?.toString() ?? '')?.(performance.now()); return Promise.resolve(); } });
  await joined;
  const latencies: number[] = [];
  await atPace(PER_SECOND, SECONDS, async () => {
    const key = uuidV7();
    const arrived = new Promise<number>((done) => { waiting.set(key, done); });
    const since = performance.now();
    await producer.send({ topic, acks: -1, messages: [{ key, value: JSON.stringify(row(key)) }] });
    latencies.push(await arrived - since);
  });
  await consumer.disconnect();
  await producer.disconnect();
  await admin.deleteTopics({ topics: [topic] });
  await admin.disconnect();
  return latencies;
};

export const bench = async (): Promise<Report> => {
  const stack = await startStack();
  try {
    const brokers = stack.env['KAFKA_BROKERS']!.split(',');
    await ours(stack); // warms it
    const runs: { raw: ReturnType<typeof spread>; ours: ReturnType<typeof spread> }[] = [];
    for (let run = 0; run < RUNS; run++) {
      runs.push({ raw: spread(await raw(brokers)), ours: spread(await ours(stack)) });
      console.error(`run ${String(run + 1)} of ${String(RUNS)}: ${JSON.stringify(runs.at(-1))}`);
    }
    const of = (who: 'raw' | 'ours', what: 'p50' | 'p95' | 'p99'): number => median(runs.map((run) => run[who][what]));
    return {
      name: 'event-latency',
      rows: (['p50', 'p95', 'p99'] as const).map((what) => ({ what, ours: of('ours', what), limit: of('raw', what), unit: 'ms', ratio: of('ours', what) / of('raw', what), ...(what === 'p50' && { aim: '≤ 6×' }), ...(what === 'p99' && { aim: '≤ 4×' }) })),
      notes: [`${String(PER_SECOND)} a second, ${String(SECONDS)} s, median of ${String(RUNS)} runs`, 'ours: command accepted → read model of reporting answers with it, over HTTP', 'limit: kafkajs produce (acks all, idempotent) → consume, 12 partitions, autoCommit off'],
      raw: { runs },
    };
  } finally {
    await stack.stop();
  }
};
