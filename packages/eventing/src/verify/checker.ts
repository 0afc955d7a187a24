import type { Received } from '@ocop/contracts';
import { canonical, type Rejection } from '@ocop/domain-kit';
import type { Aggregate } from '../aggregate.ts';
import type { Command, PublicMessage } from '../command.ts';
import type { DocumentStore, Row } from '../consumer/document-store.ts';
import { headOf, isUnreadable } from '../consumer/incoming.ts';
import { PROGRESS, positionId, type Position } from '../consumer/progress.ts';
import { PROJECTIONS } from '../consumer/projector.ts';
import type { EventLog } from '../log/event-log.ts';
import { PARKED, type Parked } from '../parking/parked.ts';
import type { AnyProjection } from '../projection.ts';
import type { OutboxEntry, StoredEvent } from '../store/aggregate-store.ts';
import { brokenAt } from '../store/chain.ts';
import { foldSteps, plan } from '../views/fold.ts';
import { VIEWS, type Pointer } from '../views/generations.ts';
import { createRows } from '../views/rows.ts';

export type History = { readonly collection: string; readonly id: string; readonly sequence: number; readonly head: string; readonly state: unknown; readonly outbox: readonly OutboxEntry[]; readonly events: readonly StoredEvent[] };
type Replayed = { readonly state: unknown; readonly messages: readonly PublicMessage[] };
/** An aggregate whose stored events can be gone through again. */
export type Checked = { readonly collection: string; readonly replay: (id: string, events: readonly StoredEvent[]) => Replayed };

export const checked = <C extends Command, S, E extends { type: string }, R extends Rejection>({ collection, decider, publish }: Aggregate<C, S, E, R>): Checked => ({
  collection,
  replay: (id, events) => {
    let state = decider.initial;
    const messages = events.flatMap(({ event, at, actor }) => {
      state = decider.evolve(state, event as E);
      return publish(event as E, { id, state, at, actor });
    });
    return { state, messages };
  },
});

export type Experiment = {
  readonly histories: readonly History[];
  readonly aggregates: readonly Checked[];
  readonly projections: readonly AnyProjection[];
  readonly events: EventLog;
  readonly documents: DocumentStore;
  /** Topic of the service whose histories these are. */
  readonly topic: string;
  /** Requests that were answered, per aggregate. */
  readonly acknowledged: readonly { readonly id: string; readonly requestId: string }[];
  /** Ids of what was poisoned on purpose, in the order of names. */
  readonly poisoned?: readonly string[];
};

/** I1: every answered request is in a history, states are the fold of events, chains are whole. */
const checkHistories = ({ histories, aggregates, acknowledged }: Experiment): string[] => {
  const done = new Set(histories.flatMap(({ id, events }) => events.map(({ commandId }) => `${id} ${commandId}`)));
  const replayed = histories.flatMap((history) => {
    const aggregate = aggregates.find(({ collection }) => collection === history.collection);
    const at = brokenAt(history.events, history.head);
    return [
      ...(at === undefined ? [] : [`I1 ${history.id}: chain broken at ${String(at)}`]),
      ...(aggregate && canonical(aggregate.replay(history.id, history.events).state) !== canonical(history.state) ? [`I1 ${history.id}: state is not the fold of its events`] : []),
    ];
  });
  return [...acknowledged.filter(({ id, requestId }) => !done.has(`${id} ${requestId}`)).map(({ id, requestId }) => `I1 ${id}: request ${requestId} was answered and is lost`), ...replayed];
};

type Topic = { readonly first: Map<string, Received>; readonly problems: string[]; readonly copies: number };

/** I3: first copies of an aggregate are 1..n, in order. */
const readTopic = async ({ events, topic }: Experiment): Promise<Topic> => {
  const first = new Map<string, Received>();
  const last = new Map<string, number>();
  const problems: string[] = [];
  let copies = 0;
  await events.read(await events.extents([topic]), (place, messages) => {
    for (const raw of messages) {
      const message = headOf(place, raw);
      if (isUnreadable(message)) continue;
      copies++;
      const before = last.get(message.aggregate) ?? 0;
      if (message.sequence > before + 1) problems.push(`I3 ${message.aggregate}: ${String(message.sequence)} follows ${String(before)}`);
      if (message.sequence <= before) continue;
      last.set(message.aggregate, message.sequence);
      try {
        first.set(`${message.aggregate}/${String(message.sequence)}`, message.receive());
      } catch { /* poison of an experiment */ }
    }
    return Promise.resolve();
  });
  return { first, problems, copies };
};

/** I2: the topic holds exactly the translation of all stored events. */
const checkTopic = ({ histories, aggregates, poisoned = [] }: Experiment, { first }: Topic): string[] => {
  const expected = new Map(histories.flatMap(({ id, collection, events }) => {
    const aggregate = aggregates.find((one) => one.collection === collection);
    return (aggregate?.replay(id, events).messages ?? []).map((message, index) => [`${id}/${String(index + 1)}`, message] as const);
  }));
  const known = new Set<string>(expected.keys());
  const missing = [...expected].filter(([id, message]) => {
    const found = first.get(id);
    return found?.type !== message.type || canonical(found.data) !== canonical(message.data);
  });
  const extra = [...first.keys()].filter((id) => !known.has(id) && !poisoned.some((one) => one.endsWith(id)));
  return [...missing.map(([id]) => `I2 ${id}: missing or different on the topic`), ...extra.map((id) => `I2 ${id}: nobody wrote it`)];
};

/** I4: views equal a recomputation from the topic. */
const checkViews = async ({ projections, documents }: Experiment, { first }: Topic): Promise<string[]> => {
  const pointers = new Map((await documents.find<Pointer>(VIEWS, {})).map((pointer) => [pointer._id, pointer]));
  const problems: string[] = [];
  for (const { view, on } of projections) {
    const rows = createRows(true);
    const messages = [...first.values()].map((event) => ({ topic: '', partition: 0, offset: 0, raw: { offset: 0, key: null, value: null, headers: {} }, type: event.type, aggregate: event.aggregate, sequence: event.sequence, receive: () => event }));
    foldSteps(PROJECTIONS, plan(messages, [{ view, on, rows }]), new Map(), new Set(), new Date(0));
    const expected = new Map([...rows.all()].map((row) => [row._id, canonical(row)]));
    const found = await documents.find<Row>(pointers.get(view)?.generation ?? '', {});
    for (const row of found) if (expected.get(row._id) !== canonical(row)) problems.push(`I4 ${view}/${row._id}: ${canonical(row)}, recomputed ${expected.get(row._id) ?? 'absent'}`);
    if (found.length < expected.size) problems.push(`I4 ${view}: ${String(found.length)} documents, recomputed ${String(expected.size)}`);
  }
  return problems;
};

/** I9: nothing is left to do, and exactly the poison is parked. */
export const checkRest = async ({ histories, events, documents, topic, poisoned = [] }: Experiment): Promise<string[]> => {
  const positions = new Map((await documents.find<Position>(PROGRESS, {})).map((position) => [position._id, position.next]));
  const lag = (await events.extents([topic])).filter((extent) => positions.get(positionId(PROJECTIONS, extent)) !== extent.high);
  const parked = (await documents.find<Parked>(PARKED, { status: { $in: ['parked', 'behind', 'skip'] } })).map(({ _id }) => _id).sort();
  return [
    ...histories.filter(({ outbox }) => outbox.length > 0).map(({ id, outbox }) => `I9 ${id}: ${String(outbox.length)} messages unsent`),
    ...lag.map(({ partition, high }) => `I9 partition ${String(partition)} is not at its end ${String(high)}`),
    ...(parked.join() === [...poisoned].sort().join() ? [] : [`I9 parked: ${parked.join()}, poisoned: ${[...poisoned].sort().join()}`]),
  ];
};

/** Checks I1 to I4 and I9 of one service at rest; answers what is violated. I5 is a rebuild that says `same`. */
export const checkInvariants = async (experiment: Experiment): Promise<{ violations: string[]; copies: number; messages: number }> => {
  const rest = await checkRest(experiment);
  const topic = await readTopic(experiment);
  return {
    violations: [...checkHistories(experiment), ...topic.problems, ...checkTopic(experiment, topic), ...(experiment.poisoned ? [] : await checkViews(experiment, topic)), ...rest],
    copies: topic.copies,
    messages: topic.first.size,
  };
};
