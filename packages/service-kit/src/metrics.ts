import { monitorEventLoopDelay } from 'node:perf_hooks';
import { metrics } from '@opentelemetry/api';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { operationKind } from './operation-kind.ts';

let exporter: PrometheusExporter | undefined;

const observeProcess = (): void => {
  const meter = metrics.getMeter('ocop.process');
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  meter.createObservableGauge('ocop.process.memory', { unit: 'By', description: 'Resident memory of the process' }).addCallback((result) => { result.observe(process.memoryUsage.rss()); });
  meter.createObservableGauge('ocop.process.event_loop_delay', { unit: 's', description: '99th percentile since the last look' }).addCallback((result) => {
    result.observe(delay.percentile(99) / 1e9);
    delay.reset();
  });
  meter.createObservableCounter('ocop.process.cpu', { unit: 's', description: 'CPU time used' }).addCallback((result) => {
    const { user, system } = process.cpuUsage();
    result.observe((user + system) / 1e6);
  });
};

/** The process's metrics in Prometheus text; code measures through `@opentelemetry/api` alone. One provider per process. */
export const prometheusHandler = (): PrometheusExporter['getMetricsRequestHandler'] => {
  if (exporter === undefined) {
    exporter = new PrometheusExporter({ preventServerStart: true });
    metrics.setGlobalMeterProvider(new MeterProvider({ readers: [exporter] }));
    observeProcess();
  }
  return exporter.getMetricsRequestHandler.bind(exporter);
};

/** Duration of each GraphQL operation, by service, kind and outcome. */
export const measureOperations = (service: string): Plugin => {
  const duration = metrics.getMeter('ocop.graphql').createHistogram('ocop.graphql.duration', { unit: 's', description: 'Time to execute a GraphQL operation', advice: { explicitBucketBoundaries: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] } });
  return {
    onExecute: ({ args }) => {
      const began = performance.now();
      const kind = operationKind(args);
      return {
        onExecuteDone: ({ result }) => {
          const outcome = (result as ExecutionResult).errors === undefined ? 'ok' : 'errors';
          duration.record((performance.now() - began) / 1000, { 'ocop.service': service, 'ocop.operation': kind, 'ocop.outcome': outcome });
        },
      };
    },
  };
};
