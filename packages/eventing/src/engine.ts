import { topicOf, type Received, type ServiceName } from '@ocop/contracts';
import { uuidV5, type Rejection } from '@ocop/domain-kit';
import type { StateRecord, Stored } from './aggregate.ts';
import type { Clock } from './clock.ts';
import { createAlarm } from './consumer/alarm.ts';
import type { DocumentStore } from './consumer/document-store.ts';
import { hasLostPlaces } from './consumer/lost-places.ts';
import { createMemory } from './consumer/opened-chunk.ts';
import { createOwnerCheck } from './consumer/owner-check.ts';
import { positionId, PROGRESS, type Position } from './consumer/progress.ts';
import { createProjector, PROJECTIONS } from './consumer/projector.ts';
import { createReactor, REACTIONS } from './consumer/reactor.ts';
import { createWaiting } from './consumer/waiting.ts';
import type { Handle, Readiness, Save, StateOf } from './eventing-api.ts';
import { messageOf } from './faults.ts';
import { limits } from './limits.ts';
import type { Consumer, EventLog, Partition, Place } from './log/event-log.ts';
import type { Logger } from './logger.ts';
import { createMetrics } from './metrics.ts';
import { applyParkedToView } from './parking/apply-to-view.ts';
import { createRetrying } from './parking/retrying.ts';
import type { Probe } from './probe.ts';
import type { AnyProjection } from './projection.ts';
import type { Reaction } from './reaction.ts';
import { createRelay } from './relay/relay.ts';
import type { AggregateStore } from './store/aggregate-store.ts';
import { createLanes } from './store/lanes.ts';
import { handle as handleOnce, save as saveOnce, type SaveRequest } from './store/handle.ts';
import { currentTraceparent, within } from './trace.ts';
import { buildMissing, type BuildOptions } from './views/building.ts';
import { createGenerations, topicsOf } from './views/generations.ts';

export type EngineOptions = {
  readonly service: ServiceName;
  readonly namespace: string;
  readonly store: AggregateStore;
  readonly documents: DocumentStore;
  readonly events: EventLog;
  readonly clock: Clock;
  readonly log: Logger;
  readonly stored: readonly Stored[];
  readonly projections: readonly AnyProjection[];
  readonly reactions: readonly Reaction[];
  readonly probe?: Probe | undefined;
  readonly sweepMs?: number;
  readonly retryMs?: number;
};

/** Relay, consumers and parked events of one service over the ports: the same code on MongoDB and Kafka and in the simulation. */
export const createEngine = (options: EngineOptions) => {
  const { service, namespace, store, documents, events, clock, log, stored, projections, reactions, probe, sweepMs = 1000, retryMs = 1000 } = options;
  const topic = topicOf(service, namespace);
  const collections = stored.map(({ collection }) => collection);
  const stopping = new AbortController();
  const metrics = createMetrics(service);
  const viewTopics = [...new Set(projections.flatMap(({ on }) => topicsOf(on, namespace)))].sort();
  const reactionTopics = [...new Set(reactions.flatMap(({ on }) => topicsOf(on, namespace)))].sort();
  const listeners = new Set<(views: readonly string[]) => void>();
  const lanes = createLanes();

  const relay = createRelay({ topic, collections, store, events, clock, log, metrics, probe, sweepMs });
  const writing = { store, clock, wake: relay.wake, probe, traceparent: currentTraceparent };
  const handle: Handle = (aggregate, id, command) => lanes(id, () => handleOnce(writing, aggregate, id, command));
  const save = (<S, R extends Rejection>(record: StateRecord<S>, id: string, request: SaveRequest, change: (state: S | undefined) => S | R) =>
    lanes(id, () => saveOnce<S, R>(writing, record, id, request, change))) as Save;
  const state: StateOf = async <S>({ collection }: { collection: string }, id: string) => {
    const loaded = await store.load(collection, id);
    return loaded && { id, version: loaded.version, sequence: loaded.sequence, state: loaded.state as S };
  };

  const ownerCheck = createOwnerCheck({ store, collections, topic, log });
  const building: BuildOptions = { documents, events, clock, log, namespace, store, projections, stopping: stopping.signal, replayed: (applied) => { ownerCheck.lookAt(applied); } };
  const generations = createGenerations({ documents, namespace, projections, build: () => buildMissing(building) });
  const waiting = createWaiting({ documents, clock, namespace, topics: viewTopics });
  const alarms = { [PROJECTIONS]: createAlarm({ consumer: PROJECTIONS, clock, log, metrics }), [REACTIONS]: createAlarm({ consumer: REACTIONS, clock, log, metrics }) };

  const memories = { [PROJECTIONS]: createMemory(), [REACTIONS]: createMemory() };

  const projector = createProjector({
    documents, generations, clock, log, metrics, memory: memories[PROJECTIONS], alarm: alarms[PROJECTIONS], probe,
    applied: (applied, views) => {
      waiting.applied(applied);
      ownerCheck.look(applied);
      if (views.length > 0) for (const listener of listeners) listener(views);
    },
  });
  const react = (reaction: Reaction, event: Received): Promise<void> => within(`react ${reaction.name}`, event.traceparent, async () => {
    const handler = (reaction.on as Record<string, ((event: Received, context: unknown) => Promise<void>) | undefined>)[event.type];
    await handler?.(event, {
      requestId: (suffix = '') => uuidV5(`${reaction.name}/${event.service}/${event.id}/${suffix}`),
      at: clock.now().toISOString(),
      actor: `reaction:${service}.${reaction.name}`,
      handle, save, state,
    });
  });
  const reactor = createReactor({ documents, reactions, react, clock, log, metrics, memory: memories[REACTIONS], alarm: alarms[REACTIONS], probe });

  const placesOf = (consumer: keyof typeof memories) => async (assigned: readonly Partition[]): Promise<Place[]> => {
    const ids = assigned.map((partition) => positionId(consumer, partition));
    const found = new Map((await documents.find<Position>(PROGRESS, { _id: { $in: ids } })).map(({ _id, next }) => [_id, next]));
    const places = assigned.map((partition) => ({ ...partition, next: found.get(positionId(consumer, partition)) ?? 0 }));
    memories[consumer].begin(new Map(places.map((place) => [positionId(consumer, place), place.next])));
    return places;
  };
  const consumers = new Map<keyof typeof memories, Consumer>();
  const addConsumer = async (name: keyof typeof memories, topics: readonly string[], take: (place: Partition, raw: never[], lag: number) => ReturnType<typeof projector.take>): Promise<void> => {
    if (topics.length === 0) return;
    const consumer = events.consumer({ group: `${namespace}.${service}.${name}`, topics, chunk: limits.chunk, places: placesOf(name), take: take as typeof projector.take });
    consumers.set(name, consumer);
    await consumer.start();
  };

  const retries = [
    createRetrying({ consumer: PROJECTIONS, documents, store, clock, log, apply: { inside: applyParkedToView(projections, generations) } }),
    createRetrying({ consumer: REACTIONS, documents, store, clock, log, apply: { before: async (row, message) => {
      const reaction = reactions.find(({ name }) => name === row.subscriber);
      if (reaction) await react(reaction, message.receive());
    } } }),
  ];
  /** Another process may have swapped generations; a dropped store has none, and they are built again. */
  const followViews = async (): Promise<void> => {
    if (projections.length === 0) return;
    await generations.refresh();
    if (!generations.ready()) await generations.ensure();
  };
  const revisitLost = async (): Promise<void> => {
    for (const [name, consumer] of consumers) if (await hasLostPlaces(documents, memories[name])) consumer.revisit();
  };
  const retrying = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      for (const retry of retries) await retry().catch((error: unknown) => { log.warn({ error: messageOf(error) }, 'parked events wait'); });
      await revisitLost().catch(() => undefined);
      await followViews().catch((error: unknown) => { log.warn({ error: messageOf(error) }, 'views cannot be looked up yet'); });
      await clock.sleep(retryMs, stopping.signal);
    }
  };
  let retried: Promise<void> | undefined;
  let started = false;

  /** Again and again until it succeeds or the service stops: what is needed may come up later. */
  const untilDone = async (what: string, work: () => Promise<void>): Promise<void> => {
    for (let wait = 200; !stopping.signal.aborted; wait = Math.min(wait * 2, 3000)) {
      try {
        await work();
        return;
      } catch (error) {
        log.warn({ what, error: messageOf(error) }, 'not possible yet, tried again');
        await clock.sleep(wait, stopping.signal);
      }
    }
  };

  return {
    topic, topics: viewTopics, handle, save, state, generations, building, relay,
    until: (written: Parameters<typeof waiting.until>[0], timeoutMs: number) => waiting.until(written, timeoutMs),
    async start(): Promise<void> {
      const topics = [...new Set([topic, ...viewTopics, ...reactionTopics])];
      await untilDone('topics', () => events.ensureTopics(topics));
      await untilDone('relay', () => relay.start());
      if (projections.length > 0) await untilDone('views', () => generations.ensure());
      await Promise.all([
        untilDone(PROJECTIONS, () => addConsumer(PROJECTIONS, viewTopics, projector.take as never)),
        untilDone(REACTIONS, () => addConsumer(REACTIONS, reactionTopics, reactor.take as never)),
      ]);
      retried = retrying();
      started = true;
    },
    async stop(): Promise<void> {
      stopping.abort();
      await Promise.all([...consumers.values()].map((consumer) => consumer.stop()));
      await retried;
      await relay.stop();
    },
    ready: (): Readiness => {
      const reasons = [
        ...(started ? [] : ['starting']),
        ...(generations.ready() ? [] : ['views are being built']),
        ...[alarms[PROJECTIONS].reason(), alarms[REACTIONS].reason(), ownerCheck.reason()].filter((reason) => reason !== undefined),
      ];
      return { ready: reasons.length === 0, reasons };
    },
    onViewChange: (listener: (views: readonly string[]) => void): () => void => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
};
export type Engine = ReturnType<typeof createEngine>;
