import type { LegalForm } from '@ocop/contracts';
import { rejected, uuidV5, fold, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';

/** A producer: one name in one commune and those that the commune followed or became. */
export type Producer = {
  readonly id: string;
  readonly name: string;
  readonly legalForm: LegalForm;
  /** Unit ids it was named with; the first is where it was registered. */
  readonly units: readonly string[];
  /** Day that name and form are known from. */
  readonly asOf: Day;
  /** Person who registered it. */
  readonly owner?: string;
  readonly illustrative: boolean;
  readonly confirmed: boolean;
  readonly source: string;
};

/** All producers of one folded name: who is who is decided in one place. */
export type Namesakes = { readonly producers: readonly Producer[] };

export type PastProducer = Pick<Producer, 'name' | 'legalForm' | 'asOf' | 'illustrative' | 'confirmed' | 'source'> & { readonly unit: string };

type Provenance = Pick<Producer, 'illustrative' | 'confirmed' | 'source'>;
/** Unit → units that are it, followed it or were followed by it. */
type Lineage = { readonly lineage: Readonly<Record<string, readonly string[]>> };
export type RegisterProducer = Command<'RegisterProducer', { readonly name: string; readonly legalForm: LegalForm; readonly unit: string }, Lineage & Provenance & { readonly today: Day }>;
export type RecordPastProducers = Command<'RecordPastProducers', readonly PastProducer[], Lineage>;

export type ProducerEvent =
  | { readonly type: 'ProducerRegistered'; readonly producer: Producer }
  | { readonly type: 'ProducerNamedInUnit'; readonly id: string; readonly unit: string }
  | { readonly type: 'ProducerDetailsRecorded'; readonly id: string; readonly details: Pick<Producer, 'name' | 'legalForm' | 'asOf' | 'illustrative' | 'confirmed' | 'source'> };

export type ProducerRejection = Rejection<'PRODUCER_EXISTS'>;

/** The aggregate of a producer name. */
export const namesakesId = (name: string): string => uuidV5(`producers-named/${fold(name)}`);

/** Two producers are one when the name is the same and the communes are the same or successors of each other (register-format.md). */
const oneOf = ({ producers }: Namesakes, related: readonly string[]): Producer | undefined => producers.find(({ units }) => units.some((unit) => related.includes(unit)));

/** The producer of a unit that was named to it. */
export const producerIn = ({ producers }: Namesakes, unit: string): Producer | undefined => producers.find(({ units }) => units.includes(unit));

const register = ({ requestId, actor, data: { name, legalForm, unit }, facts: { lineage, today, illustrative, confirmed, source } }: RegisterProducer, state: Namesakes): readonly ProducerEvent[] | ProducerRejection => {
  const existing = oneOf(state, lineage[unit] ?? [unit]);
  if (existing) return rejected('PRODUCER_EXISTS', { name: existing.name, producer: existing.id }, ['input', 'name']);
  return [{ type: 'ProducerRegistered', producer: { id: requestId, name, legalForm, units: [unit], asOf: today, owner: actor, illustrative, confirmed, source } }];
};

const detailsOf = ({ name, legalForm, asOf, illustrative, confirmed, source }: PastProducer) => ({ name, legalForm, asOf, illustrative, confirmed, source });
/** Later days win; on one day the greater text, so that the order of arrival makes no difference. */
const outranks = (a: Pick<Producer, 'asOf' | 'legalForm' | 'name'>, b: Pick<Producer, 'asOf' | 'legalForm' | 'name'>): boolean => {
  const [x, y] = [`${a.asOf} ${a.legalForm} ${a.name}`, `${b.asOf} ${b.legalForm} ${b.name}`];
  return x > y;
};

const recordPast = ({ data, facts: { lineage } }: RecordPastProducers, before: Namesakes): readonly ProducerEvent[] => {
  const events: ProducerEvent[] = [];
  let state = before;
  const happened = (event: ProducerEvent): void => { events.push(event); state = evolve(state, event); };
  for (const row of data) {
    const producer = oneOf(state, lineage[row.unit] ?? [row.unit]);
    if (!producer) {
      happened({ type: 'ProducerRegistered', producer: { id: uuidV5(`producer/${fold(row.name)}/${row.unit}`), units: [row.unit], ...detailsOf(row) } });
      continue;
    }
    if (!producer.units.includes(row.unit)) happened({ type: 'ProducerNamedInUnit', id: producer.id, unit: row.unit });
    if (producer.owner === undefined && outranks(row, producer)) happened({ type: 'ProducerDetailsRecorded', id: producer.id, details: detailsOf(row) });
  }
  return events;
};

const evolve = (state: Namesakes, event: ProducerEvent): Namesakes => {
  const change = (id: string, by: (producer: Producer) => Producer): Namesakes => ({ producers: state.producers.map((producer) => (producer.id === id ? by(producer) : producer)) });
  switch (event.type) {
    case 'ProducerRegistered': return { producers: [...state.producers, event.producer] };
    case 'ProducerNamedInUnit': return change(event.id, (producer) => ({ ...producer, units: [...producer.units, event.unit] }));
    case 'ProducerDetailsRecorded': return change(event.id, (producer) => ({ ...producer, ...event.details }));
  }
};

export const namesakes: Decider<RegisterProducer | RecordPastProducers, Namesakes, ProducerEvent, ProducerRejection> = {
  initial: { producers: [] },
  decide: (command, state) => (command.type === 'RegisterProducer' ? register(command, state) : recordPast(command, state)),
  evolve,
};
