import { unitRef } from '@ocop/law';
import { defineAggregate, defineRecord, type PublicMessage } from '@ocop/eventing';
import { namesakes, type ProducerEvent } from './producer.ts';

const publicEvents = (event: ProducerEvent): readonly PublicMessage[] => {
  if (event.type !== 'ProducerRegistered') return [];
  const { id: producerId, name, legalForm, units, asOf, illustrative, confirmed, source } = event.producer;
  return [{ type: 'ocop.registry.ProducerRegistered.v1', effectiveOn: asOf, data: { producerId, name, legalForm, unit: unitRef(units[0]!)!, illustrative, confirmed, source } }];
};

/** Producers by name. An id belongs to one producer of all names. */
export const producers = defineAggregate({
  name: 'producers',
  collection: 'producers',
  decider: namesakes,
  publish: publicEvents,
  indexes: [{ key: { 'state.producers.id': 1 }, unique: true, name: 'producer' }],
});

export type ProducerContact = { readonly representative?: string; readonly phone?: string; readonly email?: string; readonly address?: string };

/** Persons stay out of events: a contact is kept beside its producer, without a history. */
export const producerContacts = defineRecord<ProducerContact>({ name: 'producer-contacts', collection: 'producer_contacts', publish: () => [] });
export const contactId = (producer: string): string => `contact/${producer}`;
