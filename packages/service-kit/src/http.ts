import express, { type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { dayOf } from '@ocop/domain-kit';
import type { Eventing } from '@ocop/eventing';
import type { Caller } from './caller.ts';
import type { Context } from './context.ts';
import { maskErrors } from './errors.ts';
import type { TokenVerifier } from './gateway-token.ts';
import { languageOf } from './language.ts';
import type { Log } from './log.ts';
import { measureOperations, prometheusHandler } from './metrics.ts';
import { readYourWrite } from './read-your-write.ts';

export type Readiness = { readonly ready: boolean; readonly reasons: readonly string[] };

export type HttpOptions = {
  service: string;
  schema: GraphQLSchema;
  verify: TokenVerifier;
  eventing: Eventing;
  log: Log;
  readiness: () => Readiness;
  extend: (base: Context) => object;
  clock: () => Date;
};

const callers = new WeakMap<object, Caller>();

const authenticate = (verify: TokenVerifier, log: Log): RequestHandler => (request, response, next) => {
  const refuse = (reason: string): void => {
    log.debug({ reason }, 'a request without a token of the gateway');
    response.status(401).json({ errors: [{ message: 'A token of the gateway is needed.', extensions: { code: 'UNAUTHENTICATED' } }] });
  };
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || token === undefined || token === '') { refuse('none given'); return; }
  const proceed = (caller: Caller): void => { callers.set(request, caller); next(); };
  const outcome = verify(token);
  if (outcome instanceof Promise) outcome.then(proceed, (error: unknown) => { refuse(String(error)); });
  else proceed(outcome);
};

/** One Express application: GraphQL behind the gateway's token, liveness, readiness with reasons, metrics. */
export const createApp = ({ service, schema, verify, eventing, log, readiness, extend, clock }: HttpOptions): express.Express => {
  const metrics = prometheusHandler();
  const contextOf = ({ req, request }: { req: object; request: Request }): object => {
    const requestTime = clock();
    const traceparent = request.headers.get('traceparent');
    const base: Context = {
      caller: callers.get(req)!,
      language: languageOf(request.headers.get('accept-language')),
      requestTime,
      today: dayOf(requestTime),
      eventing,
      log,
      ...(traceparent !== null && { traceparent }),
    };
    return { ...base, ...extend(base) };
  };
  const yoga = createYoga<{ req: object }, object>({
    schema,
    context: contextOf,
    plugins: [measureOperations(service), maskErrors(), readYourWrite()],
    graphqlEndpoint: '/graphql',
    maxRequestBodySize: 8_000_000,
    multipart: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: { debug: () => undefined, info: () => undefined, warn: (...parts: unknown[]) => { log.warn(parts.map(String).join(' ')); }, error: (error: unknown) => { log.error({ err: error }, 'a request failed before execution'); } },
  });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/health/live', (_request, response) => { response.json({ live: true }); });
  app.get('/health/ready', (_request, response) => {
    const state = readiness();
    response.status(state.ready ? 200 : 503).json(state);
  });
  app.get('/metrics', (request, response) => { metrics(request, response); });
  app.use('/graphql', authenticate(verify, log), yoga as unknown as RequestHandler);
  return app;
};
