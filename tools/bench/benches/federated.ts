import { join } from 'node:path';
import { services } from '@ocop/contracts';
import { startChild } from '../child.ts';
import { load, type Call, type Load } from '../load.ts';
import { median } from '../percentiles.ts';
import { cpuMs, processWith } from '../processes.ts';
import type { Report, Row } from '../report.ts';
import { startStack, type Stack } from '../stack.ts';

const RUNS = 3;
const FIELDS = 'id code name producer { name } certificate { number stars validUntil status } samples { id drawnOn verdict } salesPoints { id name }';
const LIST = `query ($after: String) { products(first: 20, after: $after) { totalCount edges { node { ${FIELDS} } } } }`;
const ONE = `query ($id: ID!) { product(id: $id) { ${FIELDS} } }`;

type Debugged = { data: { products: { edges: { cursor: string; node: { id: string } }[] } }; extensions?: { subrequests?: unknown }; errors?: unknown };
const debug = async (stack: Stack, call: Call): Promise<Debugged> =>
  await (await fetch(stack.gateway, { method: 'POST', headers: { 'content-type': 'application/json', 'x-ocop-debug': '1' }, body: JSON.stringify(call) })).json() as Debugged;

export const bench = async (): Promise<Report> => {
  const stack = await startStack();
  try {
    const tokens = Object.fromEntries(await Promise.all(services.map(async (service): Promise<[string, string]> => [service, await stack.tokenFor(service, 'ANONYMOUS')])));
    const port = 4091 + stack.offset;
    const bare = await startChild('peers/bare-gateway.ts', [join(stack.dataDir, 'supergraph.graphql'), String(port)], { ...process.env, BENCH_TOKENS: JSON.stringify(tokens) });
    const ours = processWith(stack.launcher.pid!, 'apps/gateway/src/main.ts')!;
    const { edges } = (await debug(stack, { query: '{ products(first: 100) { edges { cursor node { id } } } }' })).data.products;
    const kinds = { 'a list of 20': edges.slice(0, 50).map(({ cursor }): Call => ({ query: LIST, variables: { after: cursor } })), 'a single product': edges.map(({ node }): Call => ({ query: ONE, variables: { id: node.id } })) };
    const rows: Row[] = [];
    const raw: Record<string, unknown> = {};
    const notes = [`16 connections, median of ${String(RUNS)} runs, the shipped register`, 'limit: bare Hive Gateway with the same planner on the same supergraph and services'];
    for (const [kind, calls] of Object.entries(kinds)) {
      const { extensions, errors } = await debug(stack, calls[0]!);
      if (errors) throw new Error(JSON.stringify(errors));
      notes.push(`${kind}: sub-requests ${JSON.stringify(extensions?.subrequests)}`);
      const runs: { ours: Load; bare: Load; oursCpu: number; bareCpu: number }[] = [];
      for (let run = -1; run < RUNS; run++) {
        let before = cpuMs(bare.pid);
        const limit = await load(`http://127.0.0.1:${String(port)}/graphql`, calls);
        const bareCpu = ((cpuMs(bare.pid) - before) * 1000) / limit.requests;
        before = cpuMs(ours);
        const mine = await load(stack.gateway, calls);
        if (run >= 0) runs.push({ ours: mine, bare: limit, bareCpu, oursCpu: ((cpuMs(ours) - before) * 1000) / mine.requests });
      }
      const of = (pick: (run: (typeof runs)[number]) => number): number => median(runs.map(pick));
      rows.push({ what: kind, ours: of((run) => run.ours.perSecond), limit: of((run) => run.bare.perSecond), unit: 'requests/s', ratio: of((run) => run.ours.perSecond / run.bare.perSecond), aim: '≥ 0.9×' });
      rows.push({ what: `${kind}: CPU of the gateway`, ours: of((run) => run.oursCpu), limit: of((run) => run.bareCpu), unit: 'µs/request', ratio: of((run) => run.oursCpu / run.bareCpu) });
      raw[kind] = runs;
    }
    await bare.stop();
    return { name: 'federated', rows, notes, raw };
  } finally {
    await stack.stop();
  }
};
