import type { AggregateStore, OutboxEntry, Request, StoredEvent } from '../store/aggregate-store.ts';
import type { StoreHistory } from './history.ts';
import type { Life, World } from './world.ts';

export type SimulatedAggregate = { id: string; version: number; sequence: number; head: string; bytes: number; state: unknown; outbox: OutboxEntry[]; events: StoredEvent[]; requests: Request[] };
type Lease = { owner: string; until: number };

/** Aggregates in memory. `blind`: a planted bug, writes that do not look at the version. */
export const simulatedAggregateStore = (world: World, life: Life, history: StoreHistory, { blind = false }: { blind?: boolean } = {}): AggregateStore => ({
  load: (collection, id, commandId) => world.operate(life, () => {
    const document = history.read<SimulatedAggregate>(collection, id);
    if (!document) return undefined;
    const { events, requests, ...rest } = document;
    const earlier = [...events, ...requests].find((request) => request.commandId === commandId);
    return { ...rest, ...(earlier && { earlier: { commandId: earlier.commandId, content: earlier.content, upTo: earlier.upTo } }) };
  }),
  write: (collection, id, write) => world.operate(life, () => {
    const before = history.read<SimulatedAggregate>(collection, id) ?? { id, version: 0, sequence: 0, head: '', bytes: 0, state: undefined, outbox: [], events: [], requests: [] };
    if (before.version !== write.expected && !blind) return false;
    history.commit('durable', [{ collection, id, value: {
      ...before, version: write.version, sequence: write.sequence, state: write.state, head: write.history?.head ?? before.head, bytes: before.bytes + (write.history?.bytes ?? 0),
      outbox: [...before.outbox, ...write.outbox], events: [...before.events, ...write.history?.events ?? []], requests: [...before.requests, ...(write.request ? [write.request] : [])],
    } satisfies SimulatedAggregate }]);
    return true;
  }),
  clear: (collection, sent) => world.operate(life, () => {
    history.commit('view', sent.flatMap(({ id, sequence }) => {
      const document = history.read<SimulatedAggregate>(collection, id);
      return document ? [{ collection, id, value: { ...document, outbox: document.outbox.filter((entry) => entry.sequence > sequence) } }] : [];
    }));
  }),
  unsent: (collection, limit) => world.operate(life, () => history.all<SimulatedAggregate>(collection).filter(({ outbox }) => outbox.length > 0)
    .sort((a, b) => (a.outbox[0]?.at.getTime() ?? 0) - (b.outbox[0]?.at.getTime() ?? 0)).slice(0, limit).map(({ id, outbox }) => ({ id, outbox }))),
  sequences: (collections, ids) => world.operate(life, () => new Map(collections.flatMap((collection) => ids.flatMap((id) => {
    const document = history.read<SimulatedAggregate>(collection, id);
    return document ? [[id, document.sequence] as const] : [];
  })))),
  lease: (name, owner, ms) => world.operate(life, () => {
    const held = history.read<Lease>('leases', name);
    if (held && held.owner !== owner && held.until > world.now()) return false;
    history.commit('view', [{ collection: 'leases', id: name, value: { owner, until: world.now() + ms } }]);
    return true;
  }),
});
