// The limit of `federated`: Hive Gateway with the same planner on the same supergraph, and nothing of ours; fixed tokens stand in the environment.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

const [supergraph = '', port = ''] = process.argv.slice(2);
const tokens = JSON.parse(process.env['BENCH_TOKENS'] ?? '{}') as Record<string, string>;
const gateway = createGatewayRuntime({
  supergraph: readFileSync(supergraph, 'utf8'), unifiedGraphHandler, logging: false,
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
  propagateHeaders: { fromClientToSubgraphs: ({ subgraphName }) => ({ authorization: `Bearer ${tokens[subgraphName.toLowerCase()] ?? ''}` }) },
});
createServer((request, response) => { void gateway(request, response); }).listen(Number(port), '127.0.0.1', () => console.log('up'));
process.on('SIGTERM', () => process.exit(0));
