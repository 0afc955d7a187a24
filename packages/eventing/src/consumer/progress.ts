import type { Partition } from '../log/event-log.ts';
import type { Row } from './document-store.ts';

/** Collection of places and of applied sequences: together, so that a chunk reads and writes them at once. */
export const PROGRESS = 'progress';

/** Where a consumer goes on in a partition. `views`: the generations that have applied exactly what lies below. */
export type Position = Row & { readonly next: number; readonly views?: readonly string[]; readonly heldUntil?: number };
/** The last sequence of an aggregate that a consumer took; `blocked`: subscribers with parked events of it. */
export type Applied = Row & { readonly sequence: number; readonly of: string; readonly blocked?: readonly string[] };

export const positionId = (consumer: string, { topic, partition }: Partition): string => `${consumer}/${topic}/${String(partition)}`;
export const appliedOf = (consumer: string, topic: string): string => `${consumer}/${topic}`;
export const appliedId = (consumer: string, topic: string, aggregate: string): string => `${consumer}/${topic}:${aggregate}`;
