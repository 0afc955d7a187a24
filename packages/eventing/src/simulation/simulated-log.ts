import type { KafkaMessage } from '@ocop/contracts';
import type { Consumer, Consuming, EventLog, Extent, LoggedMessage, Partition, Producer } from '../log/event-log.ts';
import { messageOf } from '../faults.ts';
import { SimulatedFault, type Faults, type Life, type World } from './world.ts';

const PARTITIONS = 3;
const LARGEST_CHUNK = 6;

type Member = { readonly life: Life; readonly assigned: (partitions: readonly Partition[]) => void };
type Group = { members: Member[]; topics: readonly string[] };

/** What the log is for all processes: topics and consumer groups. */
export const createLogState = (world: World) => {
  const topics = new Map<string, LoggedMessage[][]>();
  const groups = new Map<string, Group>();
  const partitionsOf = (topic: string): LoggedMessage[][] => {
    const found = topics.get(topic) ?? Array.from({ length: PARTITIONS }, (): LoggedMessage[] => []);
    topics.set(topic, found);
    return found;
  };
  const rebalance = (group: Group): void => {
    group.members = group.members.filter(({ life }) => !life.dead);
    const mine = new Map(group.members.map((member) => [member, [] as Partition[]]));
    for (const topic of group.topics) {
      for (let partition = 0; partition < PARTITIONS && group.members.length > 0; partition++) mine.get(world.pick(group.members))?.push({ topic, partition });
    }
    for (const [member, partitions] of mine) member.assigned(partitions);
  };
  return {
    partitionsOf,
    append(topic: string, message: KafkaMessage): void {
      let hash = 7;
      for (const char of message.key) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
      const partition = partitionsOf(topic)[hash % PARTITIONS] as LoggedMessage[];
      partition.push({ offset: partition.length, key: message.key, value: message.value, headers: message.headers });
    },
    join(name: string, consumingTopics: readonly string[], member: Member): void {
      const group = groups.get(name) ?? { members: [], topics: consumingTopics };
      groups.set(name, group);
      group.members.push(member);
      rebalance(group);
    },
    leave(name: string, member: Member): void {
      const group = groups.get(name);
      if (!group) return;
      group.members = group.members.filter((one) => one !== member);
      rebalance(group);
    },
    rebalanceAll(): void { for (const group of groups.values()) rebalance(group); },
  };
};
export type LogState = ReturnType<typeof createLogState>;

/** `kept`: a planted bug, a client that after a failed send takes the next batch for a repetition and drops it, and is used on. */
export const simulatedLog = (world: World, life: Life, state: LogState, faults: () => Faults, { kept = false }: { kept?: boolean } = {}): EventLog => {
  let broken = false;
  const producer = (topic: string): Producer => ({
    send: async (messages) => {
      await world.pass(life);
      if (kept && broken) {
        broken = false;
        return;
      }
      if (world.chance(faults().failBefore)) throw new SimulatedFault('the broker is away');
      // A batch goes to several partitions; when it fails, some of them may have taken it.
      const failed = world.chance(faults().failAfter);
      const taken = new Map<string, boolean>();
      for (const message of messages) {
        const key = message.key;
        const takes = taken.get(key) ?? (!failed || world.chance(0.6));
        taken.set(key, takes);
        if (takes) state.append(topic, message);
      }
      await world.pass(life);
      if (failed) {
        broken = true;
        throw new SimulatedFault('the answer is lost');
      }
    },
    close: () => Promise.resolve(),
  });

  const consumer = ({ group, topics, places, take }: Consuming): Consumer => {
    const stopping = new AbortController();
    let epoch = 0;
    let mine: readonly Partition[] = [];
    const member: Member = { life, assigned: (partitions) => { epoch++; mine = partitions; } };
    const loop = async (): Promise<void> => {
      let known = -1;
      let next = new Map<string, number>();
      while (!stopping.signal.aborted) {
        await world.pass(life);
        try {
          if (known !== epoch) {
            const joining = epoch;
            const found = await places(mine);
            if (joining !== epoch) continue;
            known = joining;
            next = new Map(found.map((place) => [`${place.topic}/${String(place.partition)}`, place.next]));
          }
          const ready = mine.filter(({ topic, partition }) => (state.partitionsOf(topic)[partition]?.length ?? 0) > (next.get(`${topic}/${String(partition)}`) ?? 0));
          if (ready.length === 0) {
            await world.delay(20);
            continue;
          }
          const place = world.pick(ready);
          const key = `${place.topic}/${String(place.partition)}`;
          const from = next.get(key) ?? 0;
          const log = state.partitionsOf(place.topic)[place.partition] ?? [];
          const taken = await take(place, log.slice(from, from + 1 + Math.floor(world.random() * LARGEST_CHUNK)), 0);
          if (known !== epoch) continue;
          if ('stop' in taken) return;
          next.set(key, 'seek' in taken ? taken.seek : taken.next);
        } catch (error) {
          if (!messageOf(error).startsWith('Simulated') && !messageOf(error).startsWith('Eventing')) throw error;
          await world.delay(50);
        }
      }
    };
    return {
      start: () => {
        state.join(group, topics, member);
        void loop();
        return Promise.resolve();
      },
      stop: () => {
        stopping.abort();
        state.leave(group, member);
        return Promise.resolve();
      },
      revisit: () => { epoch++; },
      joined: () => true,
    };
  };

  return {
    ensureTopics: (topics) => world.operate(life, () => { for (const topic of topics) state.partitionsOf(topic); }),
    extents: (topics) => world.operate(life, () => topics.flatMap((topic) => state.partitionsOf(topic).map((messages, partition): Extent => ({ topic, partition, low: 0, high: messages.length })))),
    producer: (topic) => world.operate(life, () => producer(topic)),
    consumer,
    read: async (spans, take) => {
      for (const { topic, partition, low, high } of spans) {
        await world.pass(life);
        const messages = (state.partitionsOf(topic)[partition] ?? []).slice(low, high);
        if (messages.length > 0) await take({ topic, partition }, messages);
      }
    },
  };
};
