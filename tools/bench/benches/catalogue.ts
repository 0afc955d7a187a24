import mongoose from 'mongoose';
import { startChild } from '../child.ts';
import { load, type Call, type Load } from '../load.ts';
import { atOnce } from '../pace.ts';
import { median } from '../percentiles.ts';
import { cpuMs, processWith } from '../processes.ts';
import { manyRows } from '../products.ts';
import type { Report } from '../report.ts';
import { startStack, type Stack } from '../stack.ts';
import { uuidV7 } from '@ocop/domain-kit';

const PRODUCTS = 100_000;
const RUNS = 3;
const PAGE = 'query ($after: String) { products(first: 20, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id code name illustrative producer { name } unit { name } } } } }';

/** Registry learns the products straight from its own mutation: rating has nothing to do with this page. */
const fill = async (stack: Stack, count: number): Promise<void> => {
  const rows = manyRows(count);
  const batches = Array.from({ length: Math.ceil(count / 200) }, (_, n) => rows.slice(n * 200, n * 200 + 200));
  await atOnce(batches, 4, async (batch) => {
    const { recordPastProducts: { results } } = await stack.ask<{ recordPastProducts: { results: { outcome: string; message: string | null }[] } }>('registry', 'REGISTER_IMPORTER',
      'mutation ($input: RecordPastProductsInput!) { recordPastProducts(input: $input) { results { outcome message } } }', { input: { requestId: uuidV7(), rows: batch } });
    const refused = results.find(({ outcome }) => outcome === 'REFUSED');
    if (refused) throw new Error(refused.message ?? 'refused');
  });
};

/** The live collection of the catalogue, and the sort keys before 50 pages spread over it. */
const spreadOfPages = async (url: string): Promise<{ database: string; collection: string; orders: string[] }> => {
  const connection = await mongoose.createConnection(url).asPromise();
  const database = 'ocop_registry';
  const db = connection.getClient().db(database);
  for (;;) {
    const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name).filter((name) => name.startsWith('catalogue@'));
    for (const collection of names) {
      if (await db.collection(collection).countDocuments({ order: { $exists: true } }) < PRODUCTS) continue;
      const orders: string[] = [];
      for (let n = 0; n < 50; n++) orders.push((await db.collection<{ _id: string; order: string }>(collection).find({ order: { $exists: true } }).sort({ order: 1 }).skip(n * 1500).limit(1).toArray())[0]!.order);
      await connection.close();
      return { database, collection, orders };
    }
    await new Promise((done) => setTimeout(done, 500));
  }
};

export const bench = async (): Promise<Report> => {
  const stack = await startStack();
  try {
    await fill(stack, PRODUCTS);
    const { database, collection, orders } = await spreadOfPages(stack.env['MONGODB_URL']!);
    const rawPort = 4090 + stack.offset;
    const raw = await startChild('peers/raw-catalogue.ts', [stack.env['MONGODB_URL']!, database, collection, String(rawPort)]);
    const gatewayPid = processWith(stack.launcher.pid!, 'apps/gateway/src/main.ts')!;
    const registryUrl = `http://127.0.0.1:${String(4001 + stack.offset)}/graphql`;
    const headers = { authorization: `Bearer ${await stack.tokenFor('registry', 'ANONYMOUS')}` };
    const calls: Call[] = orders.map((order) => ({ query: PAGE, variables: { after: Buffer.from(order).toString('base64url'), order } }));
    const ours: Call[] = orders.map((order) => ({ query: PAGE, variables: { after: Buffer.from(order).toString('base64url') } }));
    const runs: { raw: Load; subgraph: Load; gateway: Load; gatewayCpuMs: number }[] = [];
    for (let run = -1; run < RUNS; run++) {
      const one = await load(`http://127.0.0.1:${String(rawPort)}/`, calls);
      const two = await load(registryUrl, ours, { headers });
      const before = cpuMs(gatewayPid);
      const three = await load(stack.gateway, ours);
      if (run >= 0) runs.push({ raw: one, subgraph: two, gateway: three, gatewayCpuMs: (cpuMs(gatewayPid) - before) / three.requests });
    }
    await raw.stop();
    const of = (pick: (run: (typeof runs)[number]) => number): number => median(runs.map(pick));
    const limit = of((run) => run.raw.perSecond);
    return {
      name: 'catalogue',
      rows: [
        { what: 'registry subgraph', ours: of((run) => run.subgraph.perSecond), limit, unit: 'pages/s', ratio: of((run) => run.subgraph.perSecond) / limit, aim: '≥ 0.45×' },
        { what: 'through the gateway', ours: of((run) => run.gateway.perSecond), limit, unit: 'pages/s', ratio: of((run) => run.gateway.perSecond) / limit },
        { what: 'CPU that the gateway adds', ours: of((run) => run.gatewayCpuMs), limit: 1.1, unit: 'ms/page', ratio: of((run) => run.gatewayCpuMs) / 1.1, aim: '≤ 1.1 ms' },
      ],
      notes: [`a page of 20 out of ${String(PRODUCTS)} products, 50 different pages in turn, 16 connections, median of ${String(RUNS)} runs; nothing is merged or cached between requests but the total count`, 'limit: node:http with the raw driver on the same collection'],
      raw: { runs },
    };
  } finally {
    await stack.stop();
  }
};
