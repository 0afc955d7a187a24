import type { Context } from '@ocop/service-kit';
import type { ProgrammeTable } from './programme/programme-table.ts';
import type { Reference } from './reference/reference-book.ts';

/** What reporting's resolvers know besides the request. */
export type ReportingContext = Context & {
  readonly table: ProgrammeTable;
  /** Names and eras of units and groups, read once per request. */
  readonly reference: () => Promise<Reference>;
};
