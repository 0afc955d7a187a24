import { eventTypes, serviceOf, topicOf, type EventType } from '@ocop/contracts';
import { EventingError } from '../faults.ts';
import type { DocumentStore, Row } from '../consumer/document-store.ts';
import type { Position } from '../consumer/progress.ts';
import type { AnyProjection } from '../projection.ts';

export const VIEWS = 'views';

/** Which generation of a view is live. `builds` counts all that were ever begun, so that no name is used twice. */
export type Pointer = Row & { readonly version: number; readonly generation?: string; readonly previous?: string; readonly builds: number };
export type LiveView = { readonly projection: AnyProjection; readonly generation: string };

/** `statistics@7`, rebuilt: `statistics@7-2`. */
export const generationName = (view: string, version: number, builds: number): string => `${view}@${String(version)}${builds > 1 ? `-${String(builds)}` : ''}`;

export const viewOf = (generation: string): string => generation.slice(0, generation.lastIndexOf('@'));

/** Topics whose events a handler table names. */
export const topicsOf = (on: object, namespace: string): string[] =>
  [...new Set(eventTypes.filter((type: EventType) => type in on).map((type) => topicOf(serviceOf(type), namespace)))].sort();

type Options = {
  readonly documents: DocumentStore;
  readonly namespace: string;
  readonly projections: readonly AnyProjection[];
  /** Builds what is missing, and answers when every view has a live generation and every partition a position. */
  readonly build: () => Promise<ReadonlyMap<string, Pointer>>;
};

/** The live generations as this process knows them. */
export const createGenerations = ({ documents, namespace, projections, build }: Options) => {
  let live = new Map<string, string>();
  let building: Promise<void> | undefined;
  const topics = new Map(projections.map(({ view, on }) => [view, topicsOf(on, namespace)]));

  const adopt = (pointers: ReadonlyMap<string, Pointer>): void => {
    live = new Map(projections.flatMap(({ view, version }) => {
      const pointer = pointers.get(view);
      return pointer?.generation !== undefined && pointer.version === version ? [[view, pointer.generation]] : [];
    }));
  };
  const of = (topic: string): LiveView[] => projections.flatMap((projection) => {
    const generation = live.get(projection.view);
    return generation !== undefined && topics.get(projection.view)?.includes(topic) ? [{ projection, generation }] : [];
  });

  return {
    /** The views that listen to a topic; throws when a position knows other generations than this process. */
    check(topic: string, position: Position | undefined): LiveView[] {
      const views = of(topic);
      const known = views.map(({ generation }) => generation).sort().join();
      if (position === undefined) throw new EventingError('POSITION_LOST', `${topic} has no position`, { retriable: true });
      if ((position.views ?? []).join() !== known) throw new EventingError('POSITION_LOST', `views are ${(position.views ?? []).join()}, not ${known}`, { retriable: true });
      return views;
    },
    collectionOf(view: string): string {
      const generation = live.get(view);
      if (generation === undefined) throw new EventingError('NOT_STARTED', `view ${view} has no live generation yet`, { retriable: true });
      return generation;
    },
    /** Builds or finds the live generations; callers at the same time share one run. */
    ensure: (): Promise<void> => (building ??= build().then(adopt).finally(() => { building = undefined; })),
    /** Looks whether another process has swapped generations. */
    async refresh(): Promise<void> {
      adopt(new Map((await documents.find<Pointer>(VIEWS, {})).map((pointer) => [pointer._id, pointer])));
    },
    ready: (): boolean => projections.every(({ view }) => live.has(view)),
  };
};
export type Generations = ReturnType<typeof createGenerations>;
