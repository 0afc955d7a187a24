import type { Context } from '@ocop/service-kit';
import type { Units } from './reference/units.ts';
import type { RuleBook } from './rule-packs/rule-book.ts';

/** What rating's resolvers know beyond the request: the law and the places. */
export type Surroundings = {
  readonly rules: RuleBook;
  /** Throws a retriable fault while registry has not published them. */
  readonly units: () => Units;
  readonly portalUrl: string;
};
export type RatingContext = Context & Surroundings;
