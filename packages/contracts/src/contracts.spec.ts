import { readFileSync, readdirSync } from 'node:fs';
import { ContractError, checkOutgoing, eventTypes, events, fromKafka, readIncoming, toKafka, type EventType } from './index.ts';
import { breakingChanges } from './compatibility.ts';
import { z } from 'zod';

const golden = (type: string): unknown => JSON.parse(readFileSync(new URL(`../golden/${type}.json`, import.meta.url), 'utf8'));
const outgoing = (type: EventType) => ({ type, aggregate: '0192f3a0-0000-7000-8000-000000000001', sequence: 3, recordedAt: '2026-04-10T02:00:00.000Z', effectiveOn: '2026-04-10', commandId: 'c-1', actor: 'p-1', data: checkOutgoing(type, golden(type)) });

describe('every public event', () => {
  it.each(eventTypes)('%s reads its golden example, through the Kafka envelope and back', (type) => {
    const event = outgoing(type);
    expect(fromKafka(toKafka(event))).toMatchObject({ ...event, id: `${event.aggregate}/3`, data: golden(type) as object });
  });
  it('has a golden example, and every example has an event', () => {
    expect(readdirSync(new URL('../golden/', import.meta.url)).map((file) => file.replace(/\.json$/, '')).sort()).toEqual([...eventTypes].sort());
  });
  it('refuses to publish what its schema does not name', () => {
    expect(() => checkOutgoing('ocop.registry.ProductIdeaAccepted.v1', { ideaId: '0192f3a0-0000-7000-8000-000000000003', acceptedOn: '2026-01-20', phone: '0' })).toThrow(ContractError);
  });
});

describe('a reader', () => {
  it('leaves out what a newer publisher added, also inside', () => {
    const data = golden('ocop.rating.ProductRecognised.v1') as { unit: object };
    const newer = { ...data, added: 1, unit: { ...data.unit, name: 'x' } };
    expect(readIncoming('ocop.rating.ProductRecognised.v1', newer)).toEqual(data);
  });
  it('refuses what is malformed and says where', () => {
    const good = toKafka(outgoing('ocop.rating.CertificateRevoked.v1'));
    const broken = (change: Partial<typeof good>) => () => fromKafka({ ...good, ...change });
    expect(broken({ value: '{"productId":' })).toThrow(/not JSON/);
    expect(broken({ value: '{}' })).toThrow(/productId/);
    expect(broken({ headers: { ...good.headers, ce_type: 'ocop.rating.CertificateRevoked.v9' } })).toThrow(/unknown event type/);
    expect(broken({ headers: { ...good.headers, ce_sequence: '0' } })).toThrow(/ce_sequence/);
    expect(broken({ headers: { ...good.headers, ce_subject: 'other' } })).toThrow(/ce_subject/);
    expect(broken({ headers: {} })).toThrow(ContractError);
  });
});

describe('the compatibility check', () => {
  const before = z.toJSONSchema(z.strictObject({ id: z.string(), stars: z.enum(['3', '4']), lots: z.array(z.strictObject({ no: z.string() })) })) as object as Record<string, unknown>;
  const after = (schema: z.ZodType) => breakingChanges(before, z.toJSONSchema(schema) as object as Record<string, unknown>);
  it('accepts a new optional member at any depth', () => {
    expect(after(z.strictObject({ id: z.string().describe('more words'), stars: z.enum(['3', '4']), lots: z.array(z.strictObject({ no: z.string(), mass: z.number().optional() })), note: z.string().optional() }))).toEqual([]);
  });
  it('names what breaks readers: gone, required, narrowed, widened', () => {
    expect(after(z.strictObject({ id: z.string(), lots: z.array(z.strictObject({ no: z.string() })) }))).toEqual(['/stars is gone']);
    expect(after(z.strictObject({ id: z.string(), stars: z.enum(['3', '4', '5']), lots: z.array(z.strictObject({ no: z.number() })) }))).toHaveLength(2);
    expect(after(z.strictObject({ id: z.string(), stars: z.enum(['3', '4']), lots: z.array(z.strictObject({ no: z.string() })), by: z.string() }))).toEqual(['/by became required']);
  });
  it('holds for every schema as committed', () => {
    for (const type of eventTypes) {
      const committed = JSON.parse(readFileSync(new URL(`../schemas/${type}.json`, import.meta.url), 'utf8')) as Record<string, unknown>;
      expect({ type, breaking: breakingChanges(committed, z.toJSONSchema(events[type]) as object as Record<string, unknown>) }).toEqual({ type, breaking: [] });
    }
  });
});
