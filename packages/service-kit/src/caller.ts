import type { Role } from '@ocop/contracts';

/** Who asks, as the gateway vouches for it. `person` is an opaque id. */
export type Caller = {
  readonly person: string;
  readonly name?: string;
  readonly roles: readonly Role[];
  readonly agency?: string;
  /** Unit id `<code>@<era>`. */
  readonly unit?: string;
  readonly anonymous: boolean;
};

/** Somebody who did not sign in. */
export const anonymousCaller: Caller = { person: 'anonymous', roles: [], anonymous: true };
