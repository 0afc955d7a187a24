import { z } from 'zod';
import { eventTypes, events, serviceOf, services, topicOf, type EventType } from './catalogue.ts';

/** JSON Schema (2020-12) of an event's data, as committed in `schemas/`. */
export const jsonSchemaOf = (type: EventType): Record<string, unknown> => ({ ...z.toJSONSchema(events[type]), title: type });

const nameOf = (type: EventType): string => type.split('.').slice(2).join('_');
const headers = {
  type: 'object',
  required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_subject', 'ce_time', 'ce_sequence', 'ce_commandid', 'ce_actor', 'content-type'],
  properties: {
    ce_specversion: { const: '1.0' }, ce_id: { type: 'string', description: '<aggregate id>/<sequence>' }, ce_source: { type: 'string' }, ce_type: { type: 'string' },
    ce_subject: { type: 'string', description: 'aggregate id, also the message key' }, ce_time: { type: 'string', format: 'date-time', description: 'recordedAt' },
    ce_sequence: { type: 'string', description: '1..n over the published messages of the aggregate' }, ce_commandid: { type: 'string' }, ce_actor: { type: 'string', description: 'opaque id' },
    'content-type': { const: 'application/json' }, ce_effectiveon: { type: 'string', format: 'date', description: 'the date on the decision' }, traceparent: { type: 'string' },
  },
};

/** AsyncAPI 3.0 of all topics: a channel and a send operation a service, a message an event version. */
export const asyncApi = (): Record<string, unknown> => {
  const channels: Record<string, unknown> = {};
  const operations: Record<string, unknown> = {};
  for (const service of services) {
    const own = eventTypes.filter((type) => serviceOf(type) === service);
    if (own.length === 0) continue;
    channels[service] = { address: topicOf(service), messages: Object.fromEntries(own.map((type) => [nameOf(type), { $ref: `#/components/messages/${nameOf(type)}` }])) };
    operations[`publish_${service}`] = { action: 'send', channel: { $ref: `#/channels/${service}` }, messages: own.map((type) => ({ $ref: `#/channels/${service}/messages/${nameOf(type)}` })) };
  }
  const messages = Object.fromEntries(eventTypes.map((type) => {
    const { $schema: dialect, ...payload } = jsonSchemaOf(type);
    return [nameOf(type), { name: type, contentType: 'application/json', headers, payload, externalDocs: { url: String(dialect), description: 'dialect of the payload schema' } }];
  }));
  return {
    asyncapi: '3.0.0',
    info: { title: 'OCOP Hà Tĩnh: public events', version: '1.0.0', description: 'CloudEvents 1.0 in Kafka binary content mode; one topic a service; order per aggregate; at least once.' },
    defaultContentType: 'application/json',
    channels, operations, components: { messages },
  };
};
