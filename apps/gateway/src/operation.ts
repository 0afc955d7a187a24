import type { Caller, Language } from '@ocop/service-kit/edge';

/** One entry of `extensions.behind`: what a service had not seen yet when it answered. */
export type Behind = { service: string; aggregate: string; sequence: number };

/** What the gateway keeps about one operation while it runs. */
export type Operation = {
  readonly caller: Caller;
  readonly language: Language;
  /** Headers that go to every service with it. */
  readonly passedOn: Readonly<Record<string, string>>;
  /** Sub-requests by service. */
  readonly subrequests: Record<string, number>;
  readonly behind: Behind[];
  readonly debug: boolean;
};

export type OperationContext = { readonly operation: Operation };
