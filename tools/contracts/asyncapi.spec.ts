import { readFileSync } from 'node:fs';
import asyncapi from '@asyncapi/parser';
import { asyncApi, toKafka, type EventData } from '@ocop/contracts';
import { Kafka } from 'cloudevents';

describe('the documents of the public events', () => {
  it('are a valid AsyncAPI 3 document', async () => {
    const { document, diagnostics } = await new asyncapi.Parser().parse(JSON.stringify(asyncApi()));
    expect(diagnostics.filter(({ severity }) => (severity as number) === 0).map(({ message, path }) => `${path.join('/')}: ${message}`)).toEqual([]);
    expect(document?.channels().all().map((channel) => channel.address())).toContain('ocop.rating');
  });
});

describe('the envelope', () => {
  it('is what the CloudEvents library reads in Kafka binary mode', () => {
    const type = 'ocop.quality.TestReportIssued.v1';
    const data = JSON.parse(readFileSync(new URL(`../../packages/contracts/golden/${type}.json`, import.meta.url), 'utf8')) as EventData<typeof type>;
    const { key, value, headers } = toKafka({ type, aggregate: '0192f3a0-0000-7000-8000-000000000007', sequence: 2, recordedAt: '2026-04-10T02:00:00.000Z', effectiveOn: '2026-04-10', commandId: 'c-1', actor: 'p-1', data });
    expect(Kafka.toEvent({ ...{ key }, value, headers, body: value, timestamp: '' } as Parameters<typeof Kafka.toEvent>[0])).toMatchObject({
      specversion: '1.0', id: `${key}/2`, type, source: '/ocop/quality', subject: key, effectiveon: '2026-04-10', sequence: '2', time: '2026-04-10T02:00:00.000Z',
    });
  });
});
