import { metrics as api } from '@opentelemetry/api';

/** Business of `eventing` in numbers; names begin with `ocop.`, attributes have few values. */
export const createMetrics = (service: string) => {
  const meter = api.getMeter('@ocop/eventing');
  const base = { 'ocop.service': service };
  const sent = meter.createCounter('ocop.relay.sent', { description: 'Messages that Kafka acknowledged' });
  const relayErrors = meter.createCounter('ocop.relay.errors', { description: 'Sends that failed and were repeated by a new producer' });
  const depth = meter.createGauge('ocop.outbox.depth', { description: 'Aggregates with unsent messages at the last sweep' });
  const applied = meter.createCounter('ocop.consumer.applied', { description: 'Messages applied' });
  const doubles = meter.createCounter('ocop.consumer.doubles', { description: 'Doubles dropped' });
  const skipped = meter.createCounter('ocop.consumer.skipped', { description: 'Messages of types that this version does not know' });
  const parked = meter.createCounter('ocop.consumer.parked', { description: 'Messages newly parked' });
  const lag = meter.createGauge('ocop.consumer.lag', { description: 'Messages of a partition behind the last one applied' });
  const stopped = meter.createGauge('ocop.consumer.stopped', { description: '1 when an alarm stopped the consumer' });
  return {
    relaySent: (count: number): void => { sent.add(count, base); },
    relayError: (): void => { relayErrors.add(1, base); },
    outboxDepth: (count: number): void => { depth.record(count, base); },
    chunk: (consumer: string, counts: { applied: number; doubles: number; skipped: number; parked: number }): void => {
      const attributes = { ...base, 'ocop.consumer': consumer };
      if (counts.applied > 0) applied.add(counts.applied, attributes);
      if (counts.doubles > 0) doubles.add(counts.doubles, attributes);
      if (counts.skipped > 0) skipped.add(counts.skipped, attributes);
      if (counts.parked > 0) parked.add(counts.parked, attributes);
    },
    lag: (consumer: string, topic: string, partition: number, count: number): void => { lag.record(count, { ...base, 'ocop.consumer': consumer, 'ocop.topic': topic, 'ocop.partition': partition }); },
    stopped: (consumer: string, is: boolean): void => { stopped.record(is ? 1 : 0, { ...base, 'ocop.consumer': consumer }); },
  };
};
export type Metrics = ReturnType<typeof createMetrics>;
