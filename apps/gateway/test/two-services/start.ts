import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { closeServer, gatewayTokenVerifier, listen, subgraphSchema, type Caller } from '@ocop/service-kit/edge';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { JSONWebKeySet } from 'jose';

/** What a service was asked: by whom, and with which headers. */
export type Asked = { service: string; query: string; caller: Caller | 'refused'; headers: Record<string, string> };

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
type Id = { id: string };
type WithCaller = { caller: Caller };

const resolvers = {
  shelf: {
    Query: {
      goods: (_: unknown, { first }: { first?: number }) => [1, 2, 3].slice(0, first ?? 3).map((id) => ({ id, name: `good ${id}`, maker: { id: `m${id}`, name: `maker ${id}` } })),
      me: (_: unknown, _args: unknown, { caller }: WithCaller) => caller,
      broken: () => { throw new Error('a secret of the service'); },
    },
    Mutation: { place: (_: unknown, { input }: { input: { requestId: string } }) => ({ good: { id: input.requestId, name: 'new' }, after: 'token' }) },
    Good: { __resolveReference: ({ id }: Id) => ({ id, name: `good ${id}` }) },
    Maker: { __resolveReference: ({ id }: Id) => ({ id, name: `maker ${id}` }) },
  },
  stars: {
    Query: { best: () => [{ id: 3 }], seen: () => 'yes' },
    Good: { __resolveReference: ({ id }: Id) => ({ id, stars: Number(id) + 1, label: `label ${id}` }) },
    Maker: { __resolveReference: ({ id }: Id) => ({ id, rank: 1 }) },
  },
};

/** Two subgraphs that check the gateway's token as services do, note what they are asked, and say they are behind when a token of theirs is awaited. */
export const startTwoServices = async (keys: JSONWebKeySet) => {
  const asked: Asked[] = [];
  const servers: Record<string, Server> = {};
  let supergraph = file('supergraph.graphql');
  for (const service of ['shelf', 'stars'] as const) {
    const verify = gatewayTokenVerifier(keys, service);
    const behind: Plugin = {
      onExecutionResult: (hook) => {
        const { result } = hook;
        const after = hook.request.headers.get('x-ocop-after');
        if (after !== null && result !== undefined && 'data' in result) hook.setResult({ ...result, extensions: { behind: [{ service: 'shelf', aggregate: after, sequence: 1 }] } });
      },
    };
    const note: Plugin = {
      onRequest: async (hook) => {
        const { request, fetchAPI, serverContext } = hook;
        const headers = Object.fromEntries(request.headers);
        const { query } = (await request.clone().json()) as { query: string };
        const caller = await Promise.resolve().then(() => verify(headers['authorization']?.split(' ')[1] ?? '')).catch(() => 'refused' as const);
        asked.push({ service, query, caller, headers });
        Object.assign(serverContext as object, { caller });
        if (caller === 'refused') hook.endResponse(new fetchAPI.Response('{"errors":[{"message":"no"}]}', { status: 401 }));
      },
    };
    const yoga = createYoga({ schema: subgraphSchema([{ sdl: file(`${service}.graphql`), resolvers: resolvers[service] }]), plugins: [note, behind], logging: false });
    const { server, port } = await listen((request, response) => { void yoga(request, response); }, 0);
    servers[service] = server;
    supergraph = supergraph.replaceAll(`http://${service}.test/graphql`, `http://127.0.0.1:${port}/graphql`);
  }
  return {
    supergraph,
    asked,
    stop: (...names: string[]) => Promise.all(Object.entries(servers).filter(([name]) => names.length === 0 || names.includes(name)).map(([, server]) => closeServer(server, 0))),
  };
};
