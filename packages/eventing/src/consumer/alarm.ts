import type { Clock } from '../clock.ts';
import { EventingError } from '../faults.ts';
import { limits } from '../limits.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';

/** Stops a consumer for good, and says why; poison comes in drops, a bug in floods. */
export const createAlarm = ({ consumer, clock, log, metrics }: { consumer: string; clock: Clock; log: Logger; metrics: Metrics }) => {
  let reason: string | undefined;
  let recent: number[] = [];
  const stop = (why: string): void => {
    reason ??= why;
    metrics.stopped(consumer, true);
    log.error({ consumer, reason: why }, 'ALARM: the consumer is stopped');
  };
  return {
    reason: (): string | undefined => reason,
    stop,
    /** Throws when these parked events are too many to be poison. */
    refuseFlood(count: number): void {
      const now = clock.now().getTime();
      recent = recent.filter((at) => at > now - 60_000);
      if (recent.length + count > limits.parkedPerMinute) {
        throw new EventingError('TOO_MANY_PARKED', `more than ${String(limits.parkedPerMinute)} events would be parked within a minute: that is a bug, not poison`);
      }
    },
    parked(count: number): void {
      const now = clock.now().getTime();
      for (let n = 0; n < count; n++) recent.push(now);
    },
  };
};
export type Alarm = ReturnType<typeof createAlarm>;
