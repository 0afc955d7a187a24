import type { Role } from '@ocop/contracts';
import { uuidV7 } from '@ocop/domain-kit';
import type { Caller } from '@ocop/service-kit/edge';

/** A builder of valid things with one line of difference: `const aDossier = builder(() => ({ … }))`, then `aDossier({ status: 'SUBMITTED' })`. */
export const builder = <T extends object>(valid: () => T): ((difference?: Partial<T>) => T) => (difference = {}) => ({ ...valid(), ...difference });

/** A `requestId` as a client makes it. */
export const requestId = (): string => uuidV7();

/** Somebody who holds a role; a new person each time. */
export const aCaller = (role: Role, difference: Partial<Caller> = {}): Caller => ({ person: uuidV7(), roles: [role], anonymous: false, ...difference });
