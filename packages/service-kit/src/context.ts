import type { Day } from '@ocop/domain-kit';
import type { Eventing } from '@ocop/eventing';
import type { Caller } from './caller.ts';
import type { Language } from './language.ts';
import type { Log } from './log.ts';

/** What a resolver knows of the request. A service may add to it (`createService({ context })`). */
export type Context = {
  readonly caller: Caller;
  readonly language: Language;
  /** The clock, read once per request. */
  readonly requestTime: Date;
  /** `requestTime` as a day in Asia/Ho_Chi_Minh. */
  readonly today: Day;
  readonly traceparent?: string;
  readonly eventing: Eventing;
  readonly log: Log;
};
