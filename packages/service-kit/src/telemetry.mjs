// Loaded with --import before the application, only where OTEL_TRACES_EXPORTER is set: it costs about 2 s of start and 150 MB a process.
// The loader hook must be registered first and everything else imported after it, or kafkajs, mongoose, express and pino are not
// instrumented, without any error.
import { register } from 'node:module';

if ((process.env.OTEL_TRACES_EXPORTER ?? 'none') !== 'none') {
  register('@opentelemetry/instrumentation/hook.mjs', import.meta.url);
  // Metrics leave through /metrics of the application (metrics.ts), logs through pino.
  process.env.OTEL_METRICS_EXPORTER ??= 'none';
  process.env.OTEL_LOGS_EXPORTER ??= 'none';
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  const { HttpInstrumentation } = await import('@opentelemetry/instrumentation-http');
  const { ExpressInstrumentation } = await import('@opentelemetry/instrumentation-express');
  const { GraphQLInstrumentation } = await import('@opentelemetry/instrumentation-graphql');
  const { MongoDBInstrumentation } = await import('@opentelemetry/instrumentation-mongodb');
  const { MongooseInstrumentation } = await import('@opentelemetry/instrumentation-mongoose');
  const { KafkaJsInstrumentation } = await import('@opentelemetry/instrumentation-kafkajs');
  const { PinoInstrumentation } = await import('@opentelemetry/instrumentation-pino');
  const isProbe = (request) => request.url?.startsWith('/health') || request.url === '/metrics';
  new NodeSDK({
    instrumentations: [
      new HttpInstrumentation({ ignoreIncomingRequestHook: isProbe }),
      new ExpressInstrumentation(),
      new GraphQLInstrumentation({ ignoreTrivialResolveSpans: true, mergeItems: true }),
      new MongoDBInstrumentation(),
      new MongooseInstrumentation(),
      new KafkaJsInstrumentation(),
      new PinoInstrumentation(),
    ],
  }).start();
}
