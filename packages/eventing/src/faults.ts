export type FaultCode =
  | 'MESSAGE_TOO_LARGE' | 'OUTBOX_FULL' | 'AGGREGATE_TOO_LARGE' | 'TOO_MANY_WRITERS' | 'AGGREGATE_NOT_REGISTERED'
  | 'CONSUMER_STOPPED' | 'SEQUENCE_GAP' | 'TOO_MANY_PARKED' | 'VIEW_SUPERSEDED' | 'POSITION_LOST' | 'VIEW_HELD' | 'NOT_STARTED' | 'REBUILD_FAILED' | 'STORE_CONFLICT';

/** The world failed, or a limit was met: never a business reason. `retriable`: the same call may succeed later. */
export class EventingError extends Error {
  override readonly name = 'EventingError';
  readonly code: FaultCode;
  readonly retriable: boolean;
  constructor(code: FaultCode, message: string, options: { retriable?: boolean; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retriable = options.retriable ?? false;
  }
}

/** Server codes that pass: elections, shutdown, time-outs, write conflicts, lost rights (mongodb specification "retryable reads"). */
const PASSING = new Set([6, 7, 11, 13, 18, 24, 50, 63, 64, 89, 91, 112, 134, 150, 189, 234, 251, 262, 317, 358, 9001, 10107, 11600, 11602, 13388, 13435, 13436]);

/** Whether an error is the world's (network, database, broker) and not that of one event: then waiting helps and parking does not. */
export const isPassing = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const { name = '', retriable, code, errorLabels } = error as { name?: string; retriable?: unknown; code?: unknown; errorLabels?: unknown };
  if (typeof retriable === 'boolean') return retriable;
  if (Array.isArray(errorLabels) && errorLabels.length > 0) return true;
  if (name.startsWith('KafkaJS')) return true;
  if (!name.startsWith('Mongo')) return false;
  if (name === 'MongoServerError' || name === 'MongoBulkWriteError') return typeof code === 'number' && PASSING.has(code);
  return !['MongoInvalidArgumentError', 'MongoMissingDependencyError', 'MongoParseError'].includes(name);
};

export const messageOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
