import type { AccessTable } from '@ocop/service-kit';

/** Reporting has no mutation yet: it follows what the others do. */
export const access = {} as const satisfies AccessTable;
